using System.Text.RegularExpressions;

namespace RoadmapSite.Core.Verify;

/// <summary>Words in a text that should not be published.</summary>
/// <param name="At">Where they begin in the text.</param>
/// <param name="Words">The words.</param>
internal readonly record struct FoundWords(int At, string Words)
{
    /// <summary>All words of a text that look like a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<FoundWords> In(ReadOnlyMemory<char> text, Regex pattern)
    {
        var found = new List<FoundWords>();
        foreach (var match in pattern.EnumerateMatches(text.Span))
        {
            found.Add(new FoundWords(match.Index, text.Slice(match.Index, match.Length).ToString()));
        }

        return found;
    }
}
