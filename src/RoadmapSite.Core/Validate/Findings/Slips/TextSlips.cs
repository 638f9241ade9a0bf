using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Reports the slips of one kind: one finding a text, however often the slip stands in it, and one for the headings of all periods, so that one correction settles it.</summary>
internal static class TextSlips
{
    private const int MostShown = 3;
    private const int LongestWord = 24;
    private const int MostCompared = 20;

    /// <summary>Looks all texts over.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="code">The kind of finding; its first argument is the words with the slip.</param>
    /// <param name="signs">Characters of which a text with the slip has one; most texts are done with here.</param>
    /// <param name="pattern">What a slip looks like.</param>
    public static void Report(FindingScope scope, DiagnosticCode code, SearchValues<char> signs, Regex pattern) => Report(scope, code, (text, slips) =>
    {
        if (text.Value.AsSpan().ContainsAny(signs))
        {
            Add(pattern, text.Value, slips);
        }
    });

    /// <summary>Adds the slips of a text that look like a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="slips">Takes them.</param>
    public static void Add(Regex pattern, string text, List<Slip> slips)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            slips.Add(new Slip(match.Index, match.Length));
        }
    }

    /// <summary>Looks all texts over.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="code">The kind of finding; its first argument is the words with the slip.</param>
    /// <param name="find">Adds the slips of a text.</param>
    public static void Report(FindingScope scope, DiagnosticCode code, Action<PlacedText, List<Slip>> find)
    {
        var found = new List<(PlacedText Text, List<Slip> Slips)>();
        var slips = new List<Slip>();
        foreach (var text in scope.Texts)
        {
            find(text, slips);
            if (slips.Count > 0)
            {
                found.Add((text, slips));
                slips = [];
            }
        }

        var byWords = found
            .SelectMany(found => found.Slips.Select(slip => (found.Text, Words: Words(found.Text.Value, slip))).Distinct())
            .ToLookup(found => found.Words, found => found.Text, StringComparer.Ordinal);
        foreach (var (text, all) in found.DistinctBy(found => (found.Text.Place?.Subject, found.Text.Field, Words(found.Text.Value, found.Slips[0]))))
        {
            if (!byWords[Words(text.Value, all[0])].Take(MostCompared).Any(other => HoldsCopy(other, text)))
            {
                Report(scope, code, text, all);
            }
        }
    }

    // A figure of the card, the title of a table, a post of a list of people: words of the document that are typed a second time in a file of their own.
    private static bool HoldsCopy(PlacedText other, PlacedText text) =>
        (text.Genre == TextGenre.Title || text.Field.StartsWith("post/", StringComparison.Ordinal))
        && other.Text.Span.File != text.Text.Span.File
        && other.Value.Contains(text.Value, StringComparison.Ordinal)
        && (other.Value.Length > text.Value.Length || string.CompareOrdinal(other.Text.Span.File, text.Text.Span.File) < 0);

    /// <summary>The words in which a slip stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slip">The slip.</param>
    public static string Words(string text, Slip slip)
    {
        var start = slip.Index;
        var end = slip.Index + slip.Length;
        for (var i = 0; i < LongestWord && start > 0 && !char.IsWhiteSpace(text[start - 1]); i++)
        {
            start--;
        }

        for (var i = 0; i < LongestWord && end < text.Length && !char.IsWhiteSpace(text[end]); i++)
        {
            end++;
        }

        return text[start..end].ReplaceLineEndings(" ").Trim();
    }

    private static void Report(FindingScope scope, DiagnosticCode code, PlacedText text, List<Slip> slips)
    {
        var all = slips.Select(slip => $"«{Words(text.Value, slip)}»").Distinct(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", all.Take(MostShown));
        var more = all.Count > MostShown ? $" (+{all.Count - MostShown})" : "";
        scope.Report(code, text.At(slips[0].Index, slips[0].Length), text.Place, text.Field, shown + more);
    }
}
