using System.Diagnostics;
using System.Globalization;

namespace RoadmapSite.Benchmarks.Comparison;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">Time on the clock.</param>
/// <param name="Cpu">Time of all cores, in user and system mode.</param>
/// <param name="PeakBytes">Highest resident memory.</param>
/// <param name="ExitCode">Exit code.</param>
/// <param name="Output">What it printed.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakBytes, int ExitCode, string Output);

/// <summary>Runs a program and reads its CPU time and peak memory from <c>/proc</c>, so on Linux only.</summary>
internal static class MeasuredProcess
{
    private const double TicksPerSecond = 100;

    /// <summary>Runs a program to its end.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder it runs in.</param>
    public static Measurement Run(string file, IReadOnlyList<string> arguments, string folder)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(file, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        var clock = Stopwatch.StartNew();
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (cpu, peak) = Watch(process);
        clock.Stop();
        return new Measurement(clock.Elapsed, cpu, peak, process.ExitCode, output.Result + errors.Result);
    }

    // The kernel forgets both figures when the process is reaped, so they are read until it ends; both only grow.
    private static (TimeSpan Cpu, long Peak) Watch(Process process)
    {
        var cpu = TimeSpan.Zero;
        var peak = 0L;
        var folder = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}");
        while (!process.WaitForExit(2))
        {
            try
            {
                var high = File.ReadLines($"{folder}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (high is not null)
                {
                    peak = 1024 * long.Parse(high.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], CultureInfo.InvariantCulture);
                }

                var stat = File.ReadAllText($"{folder}/stat");
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                cpu = TimeSpan.FromSeconds((double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond);
            }
            catch (IOException)
            {
                break;
            }
        }

        process.WaitForExit();
        return (cpu, peak);
    }
}
