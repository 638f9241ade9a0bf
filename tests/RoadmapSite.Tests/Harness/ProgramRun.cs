using System.Diagnostics;
using RoadmapSite.Commands;

namespace RoadmapSite.Tests.Harness;

/// <summary>Runs the command line: in this process with streams of the test, or as a process of its own.</summary>
internal static class ProgramRun
{
    /// <summary>The moment that the tests call now.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Runs in this process.</summary>
    /// <param name="folder">Current folder.</param>
    /// <param name="args">The words of the command line.</param>
    public static RunResult Inside(string folder, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CommandLine.Run(args, new Host { Out = output, Error = errors, CurrentFolder = folder, Now = Now, Processors = 2 });
        return new RunResult((int)code, output.ToString(), errors.ToString());
    }

    /// <summary>Runs as a process, for what belongs to a process: time zone, language, exit code.</summary>
    /// <param name="folder">Current folder.</param>
    /// <param name="environment">Variables to set.</param>
    /// <param name="args">The words of the command line.</param>
    public static RunResult Outside(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RoadmapSite.dll"), .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, errors.Result);
    }
}
