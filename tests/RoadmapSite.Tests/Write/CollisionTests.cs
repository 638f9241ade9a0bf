using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

public sealed class CollisionTests
{
    [Fact]
    public void Two_sources_of_one_path_are_both_named_whatever_their_order()
    {
        foreach (var order in new[] { new[] { "input/a.yml", "input/b.yml" }, ["input/b.yml", "input/a.yml"] })
        {
            using var box = new OutputSandbox();
            using (var transaction = box.Open()!)
            {
                transaction.Add("x.html", OutputSandbox.Bytes("1"), order[0]);
                transaction.Add("x.html", OutputSandbox.Bytes("2"), order[1]);
                transaction.Commit(box.Bag).ShouldBeNull();
            }

            var finding = box.Bag.Items.ShouldHaveSingleItem();
            finding.Code.ShouldBe(Codes.DuplicateOutputPath);
            finding.Message("ru").ShouldBe("Файл «x.html» получается дважды: из «input/a.yml» и из «input/b.yml».");
            finding.Span.File.ShouldBe("input/b.yml");
            finding.Related!.Value.File.ShouldBe("input/a.yml");
            Directory.Exists(box.Output).ShouldBeFalse();
        }
    }

    [Fact]
    public void Paths_that_differ_by_case_only_are_refused_on_every_system()
    {
        using var box = new OutputSandbox();

        box.Publish(("Index.html", "1"), ("index.html", "2")).ShouldBeNull();

        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.PathsDifferByCase);
        finding.Arguments.ShouldBe(["Index.html", "input/Index.html.yml", "index.html", "input/index.html.yml"]);
    }

    [Theory]
    [InlineData("a", "a/b.html")]
    [InlineData("a/b.html", "a")]
    public void File_with_the_name_of_a_folder_is_refused(string first, string second)
    {
        using var box = new OutputSandbox();

        box.Publish((first, "1"), (second, "2")).ShouldBeNull();

        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.FileWhereFolderNeeded);
        finding.Arguments[0].ShouldBe("a");
        finding.Arguments[2].ShouldBe("a/b.html");
    }

    [Theory]
    [InlineData("../evil.html")]
    [InlineData("a/../../evil.html")]
    [InlineData("a/./b.html")]
    [InlineData("/etc/evil")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("a\\b.html")]
    [InlineData("C:evil.html")]
    [InlineData("con")]
    [InlineData("a/NUL.html")]
    [InlineData("com1.txt")]
    [InlineData("a /b.html")]
    [InlineData("a./b.html")]
    [InlineData("что?.html")]
    [InlineData("a\nb.html")]
    [InlineData("manifest.json")]
    [InlineData("Manifest.JSON")]
    [InlineData(".roadmap-site/x")]
    public void Path_that_is_not_safe_everywhere_is_refused(string path)
    {
        using var box = new OutputSandbox();

        box.Publish((path, "1")).ShouldBeNull();

        box.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.PathNotPortable);
        Directory.Exists(box.Output).ShouldBeFalse();
        box.Neighbours().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("школа № 1/план.html")]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("console.html")]
    [InlineData("com10.txt")]
    [InlineData("a..b.html")]
    public void Ordinary_path_passes(string path) => OutputPath.IsPortable(path).ShouldBeTrue();

    [Fact]
    public void Name_longer_than_a_file_system_takes_is_refused()
    {
        OutputPath.IsPortable(new string('a', 255)).ShouldBeTrue();
        OutputPath.IsPortable(new string('a', 256)).ShouldBeFalse();
        OutputPath.IsPortable(new string('я', 128)).ShouldBeFalse();
    }

    [Fact]
    public void Foreign_file_in_the_way_is_named_and_left_alone()
    {
        using var box = new OutputSandbox();
        box.Put("index.html", "theirs");
        box.Put("sosh-1", "theirs");

        box.Publish(("index.html", "ours"), ("sosh-1/index.html", "ours")).ShouldBeNull();

        box.Bag.Items.ShouldAllBe(finding => finding.Code == Codes.ForeignFileInTheWay);
        box.Bag.Items.Select(finding => finding.Span.File).ShouldBe(["output/index.html", "output/sosh-1"]);
        box.Read("index.html").ShouldBe("theirs");
        box.Neighbours().ShouldBe(["output"]);
    }

    [Fact]
    public void Foreign_empty_folder_where_a_file_must_stand_is_named()
    {
        using var box = new OutputSandbox();
        Directory.CreateDirectory(box.PathOf("page.html"));

        box.Publish(("page.html", "ours")).ShouldBeNull();

        box.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.ForeignFileInTheWay);
    }

    [Fact]
    public void Foreign_file_with_the_very_bytes_we_want_becomes_ours()
    {
        using var box = new OutputSandbox();
        box.Put("index.html", "same");

        box.Publish(("index.html", "same"))!.Unchanged.ShouldBe(1);
        box.Publish()!.Removed.ShouldBe(["index.html"]);

        box.Snapshot().Keys.ShouldBe(["manifest.json"]);
    }
}
