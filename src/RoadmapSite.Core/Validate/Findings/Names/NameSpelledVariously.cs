using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>A quoted name spelled in several ways: one or two letters apart, or in capitals and not. Names that differ in digits are names of different things.</summary>
internal sealed partial class NameSpelledVariously : IFindingRule
{
    private const int ShortestName = 5;
    private const int ShortestOfTwoSlips = 12;
    private const int LongestName = 80;

    private sealed record Spelling(string Name, PlacedText Text, int Index)
    {
        public int Count { get; set; } = 1;
    }

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        foreach (var text in scope.Texts)
        {
            foreach (var match in Quoted().EnumerateMatches(text.Value))
            {
                var name = text.Value.Substring(match.Index + 1, match.Length - 2);
                if (spellings.TryGetValue(name, out var known))
                {
                    known.Count++;
                }
                else
                {
                    spellings.Add(name, new Spelling(name, text, match.Index));
                }
            }
        }

        Report([.. spellings.Values.OrderByDescending(spelling => spelling.Count)], scope);
    }

    // The beginning of a name is nearly always right, so only names that begin alike are compared.
    private static void Report(List<Spelling> spellings, FindingScope scope)
    {
        foreach (var alike in spellings.GroupBy(spelling => Key(spelling.Name)[..Math.Min(3, Key(spelling.Name).Length)], StringComparer.Ordinal))
        {
            var usual = new List<Spelling>();
            foreach (var spelling in alike)
            {
                if (usual.Find(other => IsVariant(other.Name, spelling.Name)) is { } meant)
                {
                    scope.Report(
                        Codes.NameSpelledVariously, spelling.Text.At(spelling.Index, spelling.Name.Length + 2), spelling.Text.Place, $"{spelling.Text.Field}/{spelling.Name}",
                        meant.Text.At(meant.Index, meant.Name.Length + 2), meant.Name, spelling.Name);
                }
                else
                {
                    usual.Add(spelling);
                }
            }
        }
    }

    private static bool IsVariant(string usual, string other)
    {
        var (one, two) = (Key(usual), Key(other));
        if (one.Length < ShortestName || two.Length < ShortestName || one.Length > LongestName || two.Length > LongestName || Digits(one) != Digits(two))
        {
            return false;
        }

        if (one == two)
        {
            // Blanks and the first letter aside, one word in capitals is another spelling; a heading in capitals is not.
            return !usual.Contains(' ', StringComparison.Ordinal) && usual.Length == other.Length && !string.Equals(usual[1..], other[1..], StringComparison.Ordinal);
        }

        var most = Math.Min(one.Length, two.Length) >= ShortestOfTwoSlips ? 2 : 1;
        return Math.Abs(one.Length - two.Length) <= most && NearestWord.Distance(one, two) <= most && !Inflection.IsOf(usual.ToLowerInvariant(), other.ToLowerInvariant());
    }

    private static string Key(string name) => string.Concat(Letters.Fold(name).Where(char.IsLetterOrDigit));

    private static string Digits(string name) => string.Concat(name.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"«[^«»\n]{3,}»", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
