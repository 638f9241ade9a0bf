using System.CommandLine;
using RoadmapSite.Core;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary><c>build</c> and <c>check</c>: the same stages, the second without writing.</summary>
internal static class BuildCommand
{
    public static Command Create(string name, string description, bool publish, SharedOptions options, Host host)
    {
        var command = new Command(name, description);
        var inPlace = new Option<bool>("--in-place") { Description = "заменять файлы по одному, если папку нельзя обменять целиком" };
        if (publish)
        {
            command.Options.Add(inPlace);
        }

        command.SetAction(parsed => (int)Run(parsed, publish, publish && parsed.GetValue(inPlace), options, host));
        return command;
    }

    private static ExitCodes Run(ParseResult parsed, bool publish, bool inPlace, SharedOptions options, Host host)
    {
        var bag = new DiagnosticBag();
        if (Settings.Read(parsed, options, host, bag) is not { } settings)
        {
            return MistakeReport.Write(bag, parsed, options, host);
        }

        var request = settings.Request(host, publish, inPlace);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        BuildResult result;
        using (var progress = BuildProgress.Start(host, settings))
        {
            result = SiteBuild.Run(request, progress.Report, host.Cancellation);
        }

        var sources = new SourceLines([request.Input, request.Theme]);
        var shown = result.Diagnostics.Where(d => d.AcceptedBecause is null).ToArray();
        Findings.Writer(settings.DiagnosticFormat, settings.Language, sources).Write(shown, host.Error);
        if (!settings.Quiet)
        {
            new Summary(settings, host.Out).Write(result, publish, clock.Elapsed);
        }

        return ExitCode(result, settings.Strict);
    }

    private static ExitCodes ExitCode(BuildResult result, bool strict) => result.Outcome switch
    {
        BuildOutcome.WrongOutput => ExitCodes.WrongCommandLine,
        BuildOutcome.UnusableSettings => ExitCodes.UnusableSettings,
        BuildOutcome.ContentErrors => ExitCodes.ContentErrors,
        BuildOutcome.VerificationFailed => ExitCodes.VerificationFailed,
        _ => strict && result.Diagnostics.Any(d => d.Severity == Severity.Warning && d.AcceptedBecause is null)
            ? ExitCodes.WarningsInStrict
            : ExitCodes.Success,
    };
}
