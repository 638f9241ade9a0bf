using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary>Chooses how findings are written.</summary>
internal static class Findings
{
    /// <summary>The writer of a format.</summary>
    /// <param name="format">text, json, sarif or github.</param>
    /// <param name="language">ru or en.</param>
    /// <param name="sources">Lines for excerpts.</param>
    public static IDiagnosticWriter Writer(string format, string language, SourceLines sources) => format switch
    {
        "json" => new JsonDiagnostics(language),
        "sarif" => new SarifDiagnostics(language, typeof(Findings).Assembly.GetName().Version!.ToString(3)),
        "github" => new GithubDiagnostics(language),
        _ => new TextDiagnostics(language, sources, TerminalWords.In(language)),
    };
}
