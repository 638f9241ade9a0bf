using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Bits and bytes per second in one cell: «50Мб/с -100МБ/c» reads as eight times too much.</summary>
internal sealed partial class BitsAndBytes : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts)
        {
            if (text.Genre != TextGenre.Prose
                && text.Value.Contains('Б', StringComparison.Ordinal)
                && Bytes().Match(text.Value) is { Success: true } bytes
                && Bits().Match(text.Value) is { Success: true } bits)
            {
                scope.Report(Codes.BitsAndBytes, text.At(bytes.Index, bytes.Length), text.Place, text.Field, bits.Value, bytes.Value);
            }
        }
    }

    [GeneratedRegex(@"\d+ ?[МГК]Б/[сc]\w*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bytes();

    [GeneratedRegex(@"\d+ ?[МГКмгк](бит|б)/[сc]\w*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bits();
}
