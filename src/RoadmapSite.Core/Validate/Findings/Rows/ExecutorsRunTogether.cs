using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Executors one after the other with nothing between them: «А.А. Иванова Е.В. Петрова», «Е.В. Петрова ОО района». Then nobody can tell who they are, neither a reader nor a program.</summary>
internal sealed partial class ExecutorsRunTogether : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            Check(placed, placed.Measure.Responsible, "responsible", scope);
            Check(placed, placed.Measure.Control, "control", scope);
        }
    }

    private static void Check(PlacedMeasure placed, Sourced<string>? cell, string field, FindingScope scope)
    {
        if (cell is { } written && Joint().Match(written.Value) is { Success: true } match)
        {
            var span = new PlacedText(written, placed.Place, field, TextGenre.Cell).At(match.Index, match.Length);
            scope.Report(Codes.ExecutorsRunTogether, span, placed.Place, field, match.Value, $"«{match.Groups["one"].Value}, {match.Groups["other"].Value}»");
        }
    }

    // Initials and a surname, and behind them, on the same line, somebody else: initials again, an abbreviation or a word with a capital.
    [GeneratedRegex(
        @"(?<one>\b\p{Lu}\.[ \u00A0]?\p{Lu}\.[ \u00A0]?\p{Lu}\p{Ll}+)[ \u00A0]+(?<other>\p{Lu}\.[ \u00A0]?\p{Lu}\.[ \u00A0]?\p{Lu}\p{Ll}+|\p{Lu}{2,}( \p{Ll}+)?|\p{Lu}\p{Ll}{3,}( \p{L}+)?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
