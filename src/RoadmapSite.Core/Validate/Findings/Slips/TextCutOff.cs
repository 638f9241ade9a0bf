using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Cells that end with a preposition or conjunction, or with an attribute of a word that is not there: «аттестации в цифровой».</summary>
internal sealed partial class TextCutOff : IFindingRule
{
    private const int Shown = 40;

    // Attributes that are used as nouns.
    private static readonly string[] Nouns = ["данных", "одаренных", "одарённых", "столовой", "учительской", "мастерской", "законных", "дежурной", "входной", "выходной", "одной"];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts)
        {
            if (text.Genre is TextGenre.Cell or TextGenre.Title && text.Field is not ("due" or "unit") && EndOf(text.Value) is { } end)
            {
                var from = Math.Max(0, end - Shown);
                from = from == 0 ? 0 : text.Value.IndexOf(' ', from) + 1;
                scope.Report(Codes.TextCutOff, text.At(from, end - from), text.Place, text.Field, text.Value[from..end].ReplaceLineEndings(" "));
            }
        }
    }

    // Where the text ends, if it breaks off there.
    private static int? EndOf(string text)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var value = text[..end];
        var isCut = Preposition().IsMatch(value)
            || (Attribute().Match(value) is { Success: true } match && !Array.Exists(Nouns, noun => match.Groups["last"].ValueSpan.Equals(noun, StringComparison.OrdinalIgnoreCase)));
        return isCut ? end : null;
    }

    [GeneratedRegex(@"\S\s(и|в|во|на|по|с|со|для|о|об|к|от|из|при|или|за|до|через|а|у)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\s((в|на|с|по|для|о|к)\s(?<last>\p{L}+(н|ск|ов|ев)(ой|ых|ом|ому))|\p{L}+ых\s(?<last>[\p{L}-]+(н|ск|ов|ев)ых))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribute();
}
