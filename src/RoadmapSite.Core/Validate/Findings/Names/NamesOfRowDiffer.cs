using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>A measure about one system or contest whose result is about another: «АИС «Контингент»» against «АИС «Электронная школа»».</summary>
internal sealed partial class NamesOfRowDiffer : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            if (placed.Measure is { Title: { } title, Result: { } result } && Named(title.Value) is { } one && Named(result.Value) is { } other && Differ(one, other))
            {
                var name = other.Groups["name"];
                var span = new PlacedText(result, placed.Place, "result", TextGenre.Cell).At(name.Index, name.Length);
                scope.Report(Codes.NamesOfRowDiffer, span, placed.Place, "result", one.Groups["name"].Value, name.Value);
            }
        }
    }

    // Where several are named, one of each may be meant.
    private static Match? Named(string text) => text.Contains('«', StringComparison.Ordinal) && Names().Matches(text) is [var only] ? only : null;

    private static bool Differ(Match one, Match other)
    {
        var (name, another) = (one.Groups["name"].Value, other.Groups["name"].Value);
        return string.Equals(one.Groups["kind"].Value, other.Groups["kind"].Value, StringComparison.OrdinalIgnoreCase)
            && !name.Contains(another, StringComparison.OrdinalIgnoreCase)
            && !another.Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\b(?<kind>АИС|ГИС|[Кк]онкурс|[Пп]ортал|[Пп]латформ|[Оо]лимпиад)\p{Ll}* «(?<name>[^«»]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
