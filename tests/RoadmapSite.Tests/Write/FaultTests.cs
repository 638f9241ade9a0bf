using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

/// <summary>Lets each single step of a run fail, or be the last of a killed process, and looks at what readers find.</summary>
public sealed class FaultTests
{
    private static readonly (string, string)[] Old =
        [("index.html", "old"), ("same.html", "same"), ("gone/page.html", "old"), ("style.css", "old"), ("a", "old"), ("Case.html", "old")];

    private static readonly (string, string)[] New =
        [("index.html", "new text"), ("same.html", "same"), ("added/page.html", "new"), ("style.css", "new"), ("a/b.html", "new"), ("case.html", "new")];

    [Theory]
    [InlineData(true, 28, "RM7018")]
    [InlineData(false, 28, "RM7018")]
    [InlineData(true, 13, "RM7019")]
    [InlineData(false, 30, "RM7019")]
    [InlineData(false, 5, "RM7020")]
    public void Refusal_of_the_disk_at_any_step_leaves_the_last_good_output(bool exchange, int error, string code)
    {
        // The first step belongs to the opening and has a finding of its own, tested below.
        for (var step = 2; ; step++)
        {
            using var box = Prepared(exchange, out var disk, out var before);
            disk.FailAt = step;
            disk.Error = error == 13 ? new UnauthorizedAccessException("denied") : new IOException("refused", error);

            var changes = box.Publish(New);

            if (disk.Steps < step)
            {
                step.ShouldBeGreaterThan(10);
                changes.ShouldNotBeNull();
                return;
            }

            if (changes is null)
            {
                box.Snapshot().ShouldBe(before, $"step {step}");
                box.Codes.ShouldBe([code], $"step {step}");
            }
            else
            {
                ShouldBeNew(box, $"step {step}");
                box.Codes.ShouldBe(["RM7022"], $"step {step}");
            }

            box.Neighbours().ShouldBe(["output"], $"step {step}");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Kill_at_any_step_leaves_the_old_site_or_the_new_after_the_next_run(bool exchange)
    {
        var olds = 0;
        var news = 0;
        for (var step = 1; ; step++)
        {
            using var box = Prepared(exchange, out var disk, out var before);
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
                olds.ShouldBeGreaterThan(10);
                news.ShouldBeGreaterThan(0);
                return;
            }

            if (exchange)
            {
                Directory.Exists(box.Output).ShouldBeTrue($"step {step}");
            }

            OutputOpening.Open(box.Output, box.Options, new DiagnosticBag(), new DiskFileOperations(exchange))!.Dispose();

            box.Neighbours().ShouldBe(["output"], $"step {step}");
            if (box.Read("index.html") == "old")
            {
                box.Snapshot().ShouldBe(before, $"step {step}");
                olds++;
            }
            else
            {
                ShouldBeNew(box, $"step {step}");
                news++;
            }
        }
    }

    [Fact]
    public void Kill_during_recovery_itself_loses_nothing()
    {
        for (var step = 1; ; step++)
        {
            using var box = Prepared(exchange: false, out var disk, out _);
            disk.FailAt = StepOf("MoveFolder", exchange: false) + 1;
            Should.Throw<KilledException>(() => box.Publish(New));
            Directory.Exists(box.Output).ShouldBeFalse();
            var recovering = new FaultyDisk(exchange: false) { FailAt = step };
            try
            {
                OutputOpening.Open(box.Output, box.Options, new DiagnosticBag(), recovering)?.Dispose();
            }
            catch (KilledException)
            {
                // As a process would end.
            }

            if (recovering.Steps < step)
            {
                step.ShouldBeGreaterThan(3);
                return;
            }

            OutputOpening.Open(box.Output, box.Options, new DiagnosticBag(), new DiskFileOperations())!.Dispose();
            ShouldBeNew(box, $"step {step}");
            box.Neighbours().ShouldBe(["output"]);
        }
    }

    [Fact]
    public void Next_run_says_that_it_cleared_up()
    {
        using var box = Prepared(exchange: true, out _, out _);
        Directory.CreateDirectory(Path.Combine(box.Folder, ".roadmap-site-output", "new"));

        box.Publish(Old).ShouldNotBeNull();

        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.InterruptedRunRecovered);
        finding.Severity.ShouldBe(Severity.Note);
    }

    [Fact]
    public void Exchange_refused_for_a_mounted_volume_is_explained()
    {
        using var box = Prepared(exchange: true, out var disk, out var before);
        disk.FailAt = StepOf("TryExchangeFolders", exchange: true);
        disk.Error = new NotExchangeableException("EXDEV");

        box.Publish(New).ShouldBeNull();

        box.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.OutputIsMountPoint);
        box.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Missing_right_beside_the_folder_is_explained()
    {
        using var parent = new OutputSandbox { Files = new FaultyDisk(exchange: true) { FailAt = 1, Error = new UnauthorizedAccessException("denied") } };

        parent.Open().ShouldBeNull();

        parent.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.ParentNotWritable);
        parent.Bag.Items[0].Advice("ru").ShouldContain("--in-place");
    }

    private static void ShouldBeNew(OutputSandbox box, string when)
    {
        var expected = New.Select(file => file.Item1).Append("CNAME").Append("manifest.json").Order(StringComparer.Ordinal);
        var snapshot = box.Snapshot();
        snapshot.Keys.ShouldBe(expected, when);
        foreach (var (path, content) in New)
        {
            snapshot[path].ShouldBe(content, when);
        }

        snapshot["manifest.json"].ShouldNotContain("gone/page.html", Case.Sensitive, when);
    }

    private static int StepOf(string operation, bool exchange)
    {
        using var box = Prepared(exchange, out var disk, out _);
        box.Publish(New).ShouldNotBeNull();
        return disk.Log.IndexOf(operation) + 1;
    }

    private static OutputSandbox Prepared(bool exchange, out FaultyDisk disk, out IReadOnlyDictionary<string, string> before)
    {
        disk = new FaultyDisk(exchange);
        var box = new OutputSandbox { Files = disk };
        using (var transaction = OutputOpening.Open(box.Output, box.Options, box.Bag, new DiskFileOperations())!)
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

    [Fact]
    public void A_working_folder_that_cannot_be_removed_is_named_and_the_site_is_kept()
    {
        using var box = new OutputSandbox();
        box.Put("index.html", "1");
        var work = OutputPlaces.Beside(RealPath.Of(box.Output)).Work;
        Directory.CreateDirectory(work);
        var disk = new FaultyDisk(exchange: true) { FailAt = 2, Error = new UnauthorizedAccessException("denied") };

        OutputOpening.Open(box.Output, new OutputOptions(), box.Bag, disk).ShouldBeNull();

        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.LeftoverInTheWay);
        finding.Message("ru").ShouldNotContain("denied");
        finding.Advice("ru").ShouldContain(work);
        File.Exists(box.PathOf("index.html")).ShouldBeTrue();
    }
}
