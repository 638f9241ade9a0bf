using System.Globalization;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Terminal;

/// <summary>Findings as workflow commands, which GitHub shows beside the changed lines.</summary>
/// <param name="language"><c>ru</c> or <c>en</c>.</param>
internal sealed class GithubDiagnostics(string language) : IDiagnosticWriter
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var d in diagnostics.Where(d => d.FollowsFrom is null))
        {
            var level = d.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var place = d.Span.File.Length == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"file={Property(d.Span.File)},line={Math.Max(1, d.Span.Line)},col={Math.Max(1, d.Span.Column)},");
            output.WriteLine($"::{level} {place}title={d.Code.Id}::{Data($"{d.Message(language)} {d.Advice(language)}")}");
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
