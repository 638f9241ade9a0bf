using RoadmapSite.Core.Load;

namespace RoadmapSite.Tests.Load;

public sealed class FolderFilesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("папка с пробелом ").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Names_are_listed_in_ordinal_order()
    {
        Write("input/b.yml");
        Write("input/Ё.yml");
        Write("input/a/x.yml");
        Write("input/B.yml");
        var files = Open();
        files.Files("").ShouldBe(["B.yml", "b.yml", "Ё.yml"]);
        files.Folders("").ShouldBe(["a"]);
        files.Files("a").ShouldBe(["x.yml"]);
        files.Files("nowhere").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_exists_in_its_exact_case_only()
    {
        Write("input/Order.md");
        var files = Open();
        files.Exists("Order.md").ShouldBeTrue();
        files.Exists("order.md").ShouldBeFalse();
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("../input-2/secret.txt")]
    public void Nothing_outside_the_folder_can_be_read(string path)
    {
        Write("secret.txt");
        Write("input-2/secret.txt");
        Write("input/a/x.yml");
        var files = Open();
        files.Exists(path).ShouldBeFalse();
        Should.Throw<FileNotFoundException>(() => files.Read(path));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_as_if_absent()
    {
        Write("outside/secret.txt");
        Write("input/a/x.yml");
        File.CreateSymbolicLink(At("input/file.txt"), At("outside/secret.txt"));
        Directory.CreateSymbolicLink(At("input/folder"), At("outside"));
        File.CreateSymbolicLink(At("input/chain.txt"), At("input/file.txt"));
        var files = Open();
        files.Files("").ShouldBeEmpty();
        files.Folders("").ShouldBe(["a"]);
        files.Exists("file.txt").ShouldBeFalse();
        files.Exists("folder/secret.txt").ShouldBeFalse();
        Should.Throw<FileNotFoundException>(() => files.Read("folder/secret.txt"));
        Should.Throw<FileNotFoundException>(() => files.Read("chain.txt"));
    }

    [Fact]
    public void A_link_that_goes_round_in_a_circle_is_as_if_absent()
    {
        Write("input/a/x.yml");
        File.CreateSymbolicLink(At("input/one"), At("input/two"));
        File.CreateSymbolicLink(At("input/two"), At("input/one"));
        Open().Files("").ShouldBeEmpty();
    }

    [Fact]
    public void A_link_within_the_folder_and_a_linked_folder_itself_are_fine()
    {
        Write("real/a/x.yml");
        File.CreateSymbolicLink(At("real/y.yml"), At("real/a/x.yml"));
        Directory.CreateSymbolicLink(At("input"), At("real"));
        var files = Open();
        files.Files("").ShouldBe(["y.yml"]);
        files.Read("y.yml").ShouldBe("x"u8.ToArray());
        files.Read("a/x.yml").ShouldBe("x"u8.ToArray());
    }

    private FolderFiles Open() => new(At("input"), "input");

    private string At(string path) => Path.Combine(root, path);

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), "x");
    }
}
