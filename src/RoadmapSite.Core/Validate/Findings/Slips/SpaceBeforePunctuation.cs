using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Blanks before a punctuation mark, on one side of a slash, inside brackets and quotation marks.</summary>
internal sealed partial class SpaceBeforePunctuation : IFindingRule
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;!?.:»)«(/");

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.SpaceBeforePunctuation, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (HasBlankAtMark(text.Value))
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    }

    private static bool HasBlankAtMark(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Marks); at >= 0;)
        {
            if (text[at] is '/' ? IsBlank(text, at - 1) != IsBlank(text, at + 1) : IsBlank(text, text[at] is '«' or '(' ? at + 1 : at - 1))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsBlank(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && text[at] is ' ' or '\u00A0';

    [GeneratedRegex(@"(?<=[\p{L}\d»)])[ \u00A0]+([,;?»)]|!(?!\[))|(?<=[\p{L}\d»)])[ \u00A0]+[.:](?=\s|$)|[«(][ \u00A0]+(?=\S)|(?<=[а-яё]{2})([ \u00A0]+/|/[ \u00A0]+)(?=[а-яё])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
