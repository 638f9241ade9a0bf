using System.Diagnostics;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

public sealed class KillTests
{
    [Theory]
    [InlineData("exchange")]
    [InlineData("renames")]
    public void Killed_process_leaves_one_whole_version(string mode)
    {
        for (var turn = 0; turn < 4; turn++)
        {
            using var box = new OutputSandbox();
            RunAndKill(box.Output, mode, TimeSpan.FromMilliseconds(3 + (turn * 7)));
            if (mode == "exchange" && OperatingSystem.IsLinux())
            {
                ShouldBeOneVersion(box);
            }

            var bag = new DiagnosticBag();
            OutputOpening.Open(box.Output, new OutputOptions(), bag, new DiskFileOperations(mode == "exchange"))!.Dispose();

            bag.HasErrors.ShouldBeFalse();
            ShouldBeOneVersion(box);
            box.Neighbours().ShouldBe(["output"]);
            KilledWriter.Publish(box.Output, 'A', mode == "exchange").Items.ShouldBeEmpty();
            box.Snapshot()["org/1.html"].ShouldStartWith("A");
        }
    }

    private static void RunAndKill(string folder, string mode, TimeSpan after)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var process = Process.Start(new ProcessStartInfo(host, ["exec", typeof(KilledWriter).Assembly.Location, folder, mode])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        for (var published = 0; published < 2; published++)
        {
            process.StandardOutput.ReadLine().ShouldNotBeNull();
        }

        Thread.Sleep(after);
        process.Kill();
        process.WaitForExit();
    }

    private static void ShouldBeOneVersion(OutputSandbox box)
    {
        var files = box.Snapshot();
        files.Count.ShouldBe(KilledWriter.Files + 1);
        var version = files["org/1.html"][0];
        files.Where(file => !file.Key.StartsWith("same-", StringComparison.Ordinal) && file.Key != "manifest.json")
            .ShouldAllBe(file => file.Value == new string(version, 5_000));
        files.Keys.ShouldContain($"{version}/2.html");
        files["manifest.json"].ShouldContain($"\"{version}/2.html\"");
    }
}
