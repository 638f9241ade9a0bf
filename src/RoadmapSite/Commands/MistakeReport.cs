using System.CommandLine;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary>Writes what is wrong with the command line itself.</summary>
internal static class MistakeReport
{
    public static ExitCodes Write(DiagnosticBag bag, ParseResult parsed, SharedOptions options, Host host)
    {
        var language = parsed.GetValue(options.Language) == "en" ? "en" : "ru";
        Findings.Writer(parsed.GetValue(options.Diagnostics)!, language, new SourceLines([])).Write(bag.Items, host.Error);
        return ExitCodes.WrongCommandLine;
    }
}
