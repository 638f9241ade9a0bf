using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

public sealed class OutputGuardTests
{
    [Theory]
    [InlineData("input", "RM7001")]
    [InlineData(".", "RM7001")]
    [InlineData("input/site", "RM7002")]
    [InlineData("home", "RM7003")]
    [InlineData("home/..", "RM7001")]
    [InlineData("file.txt", "RM7004")]
    [InlineData("inputs", null)]
    [InlineData("home/site", null)]
    public void Folder_that_is_not_for_a_site_is_refused(string output, string? code)
    {
        using var box = new OutputSandbox();
        Directory.CreateDirectory(Path.Combine(box.Folder, "input"));
        File.WriteAllText(Path.Combine(box.Folder, "file.txt"), "");
        var options = new OutputOptions
        {
            SourceFolders = [Path.Combine(box.Folder, "input")],
            HomeFolders = [Path.Combine(box.Folder, "home")],
        };
        if (output == "home/..")
        {
            options = options with { HomeFolders = [] };
        }

        using var transaction = OutputTransaction.Open(Path.Combine(box.Folder, output), options, box.Bag);

        box.Codes.ShouldBe(output == "." ? ["RM7003"] : code is null ? [] : [code]);
        (transaction is null).ShouldBe(code is not null);
    }

    [Fact]
    public void A_folder_with_files_of_others_and_no_site_is_told_once()
    {
        using var box = new OutputSandbox();
        Directory.CreateDirectory(box.Output);
        foreach (var name in new[] { "Договоры.docx", "Фото.jpg", "Смета.xlsx", "Отчёт.odt", ".htaccess" })
        {
            File.WriteAllText(Path.Combine(box.Output, name), "");
        }

        box.Publish(("index.html", "1"));

        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.OutputHoldsForeignFiles);
        finding.Message("ru").ShouldContain("уже лежит чужое: Договоры.docx, Отчёт.odt, Смета.xlsx, ….");
        box.Publish(("index.html", "2"));
        box.Bag.Items.Count.ShouldBe(1);
    }

    [Fact]
    public void A_folder_with_names_of_hosts_only_is_no_surprise()
    {
        using var box = new OutputSandbox();
        Directory.CreateDirectory(Path.Combine(box.Output, ".well-known"));

        box.Publish(("index.html", "1"));

        box.Bag.Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_user_without_home_may_build()
    {
        using var box = new OutputSandbox();

        using var transaction = OutputTransaction.Open(Path.Combine(box.Folder, "site"), new OutputOptions { HomeFolders = [""] }, box.Bag);

        box.Codes.ShouldBeEmpty();
        transaction.ShouldNotBeNull();
    }

    [Fact]
    public void Root_of_a_disk_is_refused()
    {
        var bag = new DiagnosticBag();

        OutputTransaction.Open(Path.GetPathRoot(Path.GetTempPath())!, new OutputOptions(), bag).ShouldBeNull();

        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.OutputIsRootOrHome);
    }

    [Fact]
    public void Sources_are_recognised_behind_a_symbolic_link()
    {
        using var box = new OutputSandbox();
        Directory.CreateDirectory(Path.Combine(box.Folder, "real", "input"));
        Directory.CreateSymbolicLink(Path.Combine(box.Folder, "link"), Path.Combine(box.Folder, "real"));
        var options = new OutputOptions { SourceFolders = [Path.Combine(box.Folder, "link", "input")] };

        OutputTransaction.Open(Path.Combine(box.Folder, "real", "input"), options, box.Bag).ShouldBeNull();

        box.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.OutputHoldsSources);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData(".git/HEAD")]
    [InlineData("input/site.yml")]
    [InlineData("school.yml")]
    [InlineData("Program/Program.csproj")]
    [InlineData("Program.cs")]
    public void Folder_with_a_project_and_no_manifest_is_refused(string mark)
    {
        using var box = new OutputSandbox();
        box.Put(mark, "");

        box.Publish(("index.html", "1")).ShouldBeNull();

        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.OutputLooksLikeProject);
        finding.Arguments[1].ShouldBe(mark.EndsWith("proj", StringComparison.Ordinal) ? mark : mark.Split('/')[0]);
        File.Exists(box.PathOf("index.html")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "name": "web application" }""")]
    [InlineData("""{ "generator": 1, "format": "1", "files": {} }""")]
    [InlineData("""{ "generator": "RoadmapSite", "format": 2, "files": [] }""")]
    [InlineData("""{ "generator": "RoadmapSite", "format": 1, "files": [ { "path": "../../etc/passwd" } ] }""")]
    [InlineData("""{ "generator": "RoadmapSite", "format": 1, "files": [ 5 ] }""")]
    public void Manifest_that_is_damaged_or_not_ours_stops_the_run(string manifest)
    {
        using var box = new OutputSandbox();
        box.Put("manifest.json", manifest);

        box.Publish(("index.html", "1")).ShouldBeNull();

        box.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.ManifestUnreadable);
        box.Snapshot().Keys.ShouldBe(["manifest.json"]);
    }

    [Fact]
    public void Symbolic_link_cannot_be_exchanged_but_can_be_written_in_place()
    {
        using var box = new OutputSandbox();
        var real = Path.Combine(box.Folder, "real");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(box.Output, real);

        box.Publish(("index.html", "1")).ShouldBeNull();
        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.OutputIsSymbolicLink);
        finding.Advice("ru").ShouldContain("--in-place");

        using var transaction = OutputTransaction.Open(box.Output, new OutputOptions { InPlace = true }, box.Bag)!;
        transaction.Add("index.html", OutputSandbox.Bytes("1"), "input/site.yml");
        transaction.Commit(box.Bag).ShouldNotBeNull();
        File.ReadAllText(Path.Combine(real, "index.html")).ShouldBe("1");
    }

    [Fact]
    public void Mount_point_cannot_be_exchanged()
    {
        var mounted = DriveInfo.GetDrives().Select(drive => drive.RootDirectory.FullName.TrimEnd('/', '\\'))
            .FirstOrDefault(folder => Path.GetDirectoryName(folder) is not null && Directory.Exists(folder));
        if (mounted is null)
        {
            OperatingSystem.IsLinux().ShouldBeFalse();
            return;
        }

        var bag = new DiagnosticBag();

        OutputTransaction.Open(mounted, new OutputOptions(), bag).ShouldBeNull();

        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.OutputIsMountPoint);
    }

    [Fact]
    public void Second_run_is_kept_out_while_the_first_lasts()
    {
        using var box = new OutputSandbox();
        using (var first = box.Open()!)
        {
            box.Open().ShouldBeNull();
            box.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.OutputLocked);
            OutputOpening.Open(box.Output, new OutputOptions { InPlace = true }, box.Bag, new DiskFileOperations()).ShouldBeNull();
            first.Add("index.html", OutputSandbox.Bytes("1"), "input/site.yml");
            first.Commit(box.Bag).ShouldNotBeNull();
        }

        box.Publish(("index.html", "1")).ShouldNotBeNull();
        box.Neighbours().ShouldBe(["output"]);
    }

    [Fact]
    public void Lock_file_of_a_killed_run_does_not_matter()
    {
        using var box = new OutputSandbox();
        File.WriteAllText(Path.Combine(box.Folder, ".roadmap-site-output.lock"), "stale");

        box.Publish(("index.html", "1")).ShouldNotBeNull();

        box.Neighbours().ShouldBe(["output"]);
    }

    [Fact]
    public void Relative_path_is_our_own_mistake() =>
        Should.Throw<ArgumentException>(() => OutputTransaction.Open("output", new OutputOptions(), new DiagnosticBag()));
}
