using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

public sealed class InPlaceTests
{
    private static readonly OutputOptions InPlace = new() { InPlace = true };

    private static readonly (string, string)[] Old = [("index.html", "old"), ("same.html", "same"), ("gone/page.html", "old"), ("a", "old"), ("b/c.html", "old")];

    private static readonly (string, string)[] New = [("index.html", "new"), ("same.html", "same"), ("added/page.html", "new"), ("a/x.html", "new"), ("b", "new"), ("site.css", "new")];

    [Fact]
    public void Files_are_replaced_inside_the_same_folder()
    {
        using var box = Prepared(out var disk, out _);

        var changes = box.Publish(New)!;

        changes.Changed.ShouldBe(["index.html"]);
        changes.KeptForeign.ShouldBe(["CNAME"]);
        ShouldBeNew(box, "");
        disk.Log.ShouldNotContain("MoveFolder");
        disk.Log.ShouldNotContain("TryExchangeFolders");
        box.Neighbours().ShouldBe(["output"]);
    }

    [Fact]
    public void Pages_come_after_what_they_need_and_stale_files_go_last()
    {
        using var box = new OutputSandbox { Options = InPlace };
        box.Publish(("old.css", "1"), ("index.html", "1"));
        var disk = new FaultyDisk(exchange: false);
        using (var transaction = OutputOpening.Open(box.Output, InPlace, box.Bag, disk)!)
        {
            transaction.Add("index.html", OutputSandbox.Bytes("2"), "input/site.yml");
            transaction.Add("new.css", OutputSandbox.Bytes("2"), "theme/new.css");
            transaction.Commit(box.Bag).ShouldNotBeNull();
        }

        disk.Log.Count(name => name == "MoveFile").ShouldBe(4, "a manifest, two files, the final manifest");
        var moves = disk.Log.Select((name, index) => (name, index)).Where(step => step.name == "MoveFile").Select(step => step.index).ToList();
        disk.Log[moves[2]..moves[3]].ShouldContain("DeleteFile", "stale files go after the last page and before the final manifest");
        disk.Log[..moves[2]].ShouldNotContain("DeleteFile");

        using var killed = new OutputSandbox { Options = InPlace };
        killed.Publish(("old.css", "1"), ("index.html", "1"));
        Should.Throw<KilledException>(() =>
        {
            using var transaction = OutputOpening.Open(killed.Output, InPlace, killed.Bag, new FaultyDisk(exchange: false) { FailAt = moves[2] + 1 })!;
            transaction.Add("index.html", OutputSandbox.Bytes("2"), "input/site.yml");
            transaction.Add("new.css", OutputSandbox.Bytes("2"), "theme/new.css");
            transaction.Commit(killed.Bag);
        });
        File.Exists(killed.PathOf("new.css")).ShouldBeTrue();
        File.Exists(killed.PathOf("old.css")).ShouldBeTrue();
        killed.Read("index.html").ShouldBe("1");
    }

    [Fact]
    public void Failure_before_the_first_replacement_leaves_the_old_site_and_a_later_one_is_said_to_be_half_way()
    {
        var halfWay = 0;
        for (var step = 2; ; step++)
        {
            using var box = Prepared(out var disk, out var before);
            disk.FailAt = step;
            disk.Error = new IOException("full", 28);

            var changes = box.Publish(New);

            if (disk.Steps < step)
            {
                halfWay.ShouldBeGreaterThan(3);
                changes.ShouldNotBeNull();
                return;
            }

            if (changes is null && !box.Codes.Contains("RM7021"))
            {
                box.Codes.ShouldBe(["RM7018"], $"step {step}");
                box.Snapshot().ShouldBe(before, $"step {step}");
            }
            else if (changes is null)
            {
                box.Codes.ShouldBe(["RM7018", "RM7021"], $"step {step}");
                halfWay++;
            }

            ShouldBeMended(box, $"step {step}");
        }
    }

    [Fact]
    public void Kill_at_any_step_is_mended_by_the_next_run_and_loses_no_foreign_file()
    {
        for (var step = 1; ; step++)
        {
            using var box = Prepared(out var disk, out _);
            disk.FailAt = step;
            try
            {
                box.Publish(New);
            }
            catch (KilledException)
            {
                // As a process would end.
            }

            if (disk.Steps < step)
            {
                step.ShouldBeGreaterThan(20);
                return;
            }

            ShouldBeMended(box, $"step {step}");
        }
    }

    [Fact]
    public void Folder_whose_neighbours_cannot_be_written_is_locked_from_inside()
    {
        using var box = new OutputSandbox();
        Directory.CreateDirectory(box.Output);
        var readOnlyParent = new FaultyDisk(exchange: true) { FailAt = 1, Error = new UnauthorizedAccessException("denied") };
        using (var transaction = OutputOpening.Open(box.Output, InPlace, box.Bag, readOnlyParent)!)
        {
            File.Exists(box.PathOf(".roadmap-site.lock")).ShouldBeTrue();
            transaction.Add("index.html", OutputSandbox.Bytes("1"), "input/site.yml");
            transaction.Commit(box.Bag)!.KeptForeign.ShouldBeEmpty();
        }

        box.Snapshot().Keys.ShouldBe(["index.html", "manifest.json"]);
    }

    private static OutputSandbox Prepared(out FaultyDisk disk, out IReadOnlyDictionary<string, string> before)
    {
        disk = new FaultyDisk(exchange: false);
        var box = new OutputSandbox { Options = InPlace, Files = disk };
        using (var transaction = OutputOpening.Open(box.Output, InPlace, box.Bag, new DiskFileOperations())!)
        {
            foreach (var (path, content) in Old)
            {
                transaction.Add(path, OutputSandbox.Bytes(content), "input/site.yml");
            }

            transaction.Commit(box.Bag).ShouldNotBeNull();
        }

        box.Put("CNAME", "foreign");
        before = box.Snapshot();
        return box;
    }

    private static void ShouldBeMended(OutputSandbox box, string when)
    {
        using (var transaction = OutputOpening.Open(box.Output, InPlace, new DiagnosticBag(), new DiskFileOperations())!)
        {
            foreach (var (path, content) in New)
            {
                transaction.Add(path, OutputSandbox.Bytes(content), "input/site.yml");
            }

            var bag = new DiagnosticBag();
            transaction.Commit(bag).ShouldNotBeNull(when);
            bag.Items.ShouldBeEmpty(when);
        }

        ShouldBeNew(box, when);
        box.Neighbours().ShouldBe(["output"], when);
    }

    private static void ShouldBeNew(OutputSandbox box, string when)
    {
        var snapshot = box.Snapshot();
        snapshot.Keys.ShouldBe(New.Select(file => file.Item1).Append("CNAME").Append("manifest.json").Order(StringComparer.Ordinal), when);
        New.ShouldAllBe(file => snapshot[file.Item1] == file.Item2, when);
        snapshot["CNAME"].ShouldBe("foreign", when);
    }
}
