using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

public sealed class ManifestTests
{
    [Fact]
    public void Manifest_lists_path_source_and_hash_in_ordinal_order()
    {
        using var box = new OutputSandbox();

        box.Publish(("б.html", ""), ("b.html", ""), ("B/x.html", ""));

        const string HashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        box.Read("manifest.json").ShouldBe($$"""
            {
              "generator": "RoadmapSite",
              "format": 1,
              "files": [
                {
                  "path": "B/x.html",
                  "source": "input/B/x.html.yml",
                  "hash": "{{HashOfNothing}}"
                },
                {
                  "path": "b.html",
                  "source": "input/b.html.yml",
                  "hash": "{{HashOfNothing}}"
                },
                {
                  "path": "б.html",
                  "source": "input/б.html.yml",
                  "hash": "{{HashOfNothing}}"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Manifest_that_was_written_can_be_read()
    {
        var bytes = Manifest.Write([new OutputFile("школа/план \"1\".html", "input/a.yml")]);

        Manifest.ReadPaths(bytes).ShouldBeNull("a quotation mark is not allowed in a path");
        Manifest.ReadPaths(Manifest.Write([new OutputFile("школа/план.html", "input/a.yml")]))!.ShouldBe(["школа/план.html"]);
    }

    [Fact]
    public void Source_alone_may_change()
    {
        using var box = new OutputSandbox();
        box.Publish(("a.html", "1"));
        using var transaction = box.Open()!;
        transaction.Add("a.html", OutputSandbox.Bytes("1"), "input/moved.yml");

        transaction.Commit(box.Bag)!.Any.ShouldBeFalse();

        box.Read("manifest.json").ShouldContain("input/moved.yml");
    }
}
