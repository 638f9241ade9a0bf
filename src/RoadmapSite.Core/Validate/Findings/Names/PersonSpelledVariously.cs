using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>One person spelled in several ways: same initials, names one or two letters apart. A case form is no other spelling, unless the post beside it stands in the nominative.</summary>
internal sealed partial class PersonSpelledVariously : IFindingRule
{
    private const int ShortestName = 5;

    private sealed record Mention(string Surname, PlacedText Text, int Index, int Length, bool IsNominative);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var byInitials = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        foreach (var text in scope.Texts)
        {
            foreach (Match match in Names().Matches(text.Value))
            {
                var mention = new Mention(match.Groups["surname"].Value, text, match.Index, match.Length, IsNominative(text.Value, match.Index + match.Length));
                var initials = match.Groups["first"].Value + match.Groups["second"].Value;
                (byInitials.TryGetValue(initials, out var list) ? list : byInitials[initials] = []).Add(mention);
            }
        }

        foreach (var mentions in byInitials.Values)
        {
            Check(mentions, scope);
        }
    }

    private static void Check(List<Mention> mentions, FindingScope scope)
    {
        var spellings = mentions.GroupBy(mention => mention.Surname, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ToList();
        for (var i = 1; i < spellings.Count; i++)
        {
            var usual = spellings.Take(i).FirstOrDefault(group => IsNear(group.Key, spellings[i].Key));
            if (usual is null)
            {
                continue;
            }

            var isForm = spellings[i].Key.StartsWith(usual.Key, StringComparison.Ordinal) || usual.Key.StartsWith(spellings[i].Key, StringComparison.Ordinal);
            if (spellings[i].FirstOrDefault(mention => !isForm || mention.IsNominative) is { } other)
            {
                var first = usual.First();
                scope.Report(
                    Codes.PersonSpelledVariously, other.Text.At(other.Index, other.Length), other.Text.Place, $"{other.Text.Field}/{other.Surname}", first.Text.At(first.Index, first.Length),
                    Written(first), Written(other));
            }
        }
    }

    // With the post where it shows that the name stands in the nominative.
    private static string Written(Mention mention)
    {
        var value = mention.Text.Value;
        var end = mention.Index + mention.Length;
        return value[mention.Index..end] + (mention.IsNominative ? Post().Match(value.Substring(end, Math.Min(30, value.Length - end))).Value : "");
    }

    private static bool IsNear(string first, string second) =>
        first.Length >= ShortestName && second.Length >= ShortestName && Math.Abs(first.Length - second.Length) <= 2 && NearestWord.Distance(first, second) <= 2;

    private static bool IsNominative(string text, int end) => Post().IsMatch(text.AsSpan(end, Math.Min(30, text.Length - end)));

    [GeneratedRegex(@"\b(?<surname>[А-ЯЁ][а-яё]{2,})\s+(?<first>[А-ЯЁ])\.\s?(?<second>[А-ЯЁ])\.|\b(?<first>[А-ЯЁ])\.\s?(?<second>[А-ЯЁ])\.\s?(?<surname>[А-ЯЁ][а-яё]{2,})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"^[\s,–-]*(директор|начальник|глава|учитель|методист|заместитель|руководитель|советник)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Post();
}
