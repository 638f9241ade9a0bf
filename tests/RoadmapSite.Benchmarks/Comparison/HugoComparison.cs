using System.Globalization;
using RoadmapSite.Benchmarks.Synthetic;

namespace RoadmapSite.Benchmarks.Comparison;

/// <summary>Builds the same schools with this program and with Hugo, in turn, and prints pages per second, peak memory and their ratio. Machines are noisy: read the ratios.</summary>
internal static class HugoComparison
{
    private const int Rounds = 3;

    /// <summary>Runs the comparison.</summary>
    /// <param name="program">The published executable of this program.</param>
    /// <param name="theme">Its theme folder.</param>
    /// <param name="work">A folder for the sites.</param>
    /// <param name="sizes">Numbers of schools.</param>
    /// <returns>0 when every build succeeded.</returns>
    public static int Run(string program, string theme, string work, IReadOnlyList<int> sizes)
    {
        Console.WriteLine("| школ | программа | страниц | время, с | ЦП, с | страниц в с ЦП | память, МиБ |");
        Console.WriteLine("|--:|---|--:|--:|--:|--:|--:|");
        foreach (var size in sizes)
        {
            var input = Path.Combine(work, "input");
            var hugo = Path.Combine(work, "hugo");
            SyntheticInput.Write(input, size);
            HugoSite.Write(hugo, size);
            var (ours, theirs) = (new List<Measurement>(), new List<Measurement>());
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(Clean(work, "output", () => MeasuredProcess.Run(program, ["build", "--input", input, "--theme", theme, "--output", Path.Combine(work, "output")], work)));
                theirs.Add(Clean(hugo, "public", () => MeasuredProcess.Run("hugo", ["--quiet"], hugo)));
            }

            if (ours.Concat(theirs).FirstOrDefault(m => m.ExitCode != 0) is { } failed)
            {
                Console.Error.WriteLine(failed.Output);
                return 1;
            }

            Print(size, "RoadmapSite", Pages(Path.Combine(work, "output")), Best(ours));
            Print(size, "Hugo", Pages(Path.Combine(hugo, "public")), Best(theirs));
            PrintRatio(size, Best(ours), Best(theirs));
        }

        return 0;
    }

    private static Measurement Clean(string folder, string output, Func<Measurement> run)
    {
        var path = Path.Combine(folder, output);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        return run();
    }

    private static Measurement Best(List<Measurement> runs) => runs.MinBy(m => m.Cpu)!;

    private static int Pages(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Count();

    private static void Print(int size, string name, int pages, Measurement m) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {size} | {name} | {pages} | {m.Wall.TotalSeconds:0.00} | {m.Cpu.TotalSeconds:0.00} | {pages / m.Cpu.TotalSeconds:0} | {m.PeakBytes / 1048576.0:0} |"));

    private static void PrintRatio(int size, Measurement ours, Measurement theirs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {size} | Hugo ÷ RoadmapSite | | {theirs.Wall / ours.Wall:0.00} | {theirs.Cpu / ours.Cpu:0.00} | | {theirs.PeakBytes / (double)ours.PeakBytes:0.0} |"));
}
