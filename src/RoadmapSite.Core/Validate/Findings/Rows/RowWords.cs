using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>The words of a title in a form in which cases do not matter.</summary>
internal static class RowWords
{
    private const int Stem = 6;
    private const int Shortest = 4;

    /// <summary>Beginnings of the words that carry meaning.</summary>
    /// <param name="title">The title.</param>
    public static HashSet<string> Of(string title)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= title.Length; i++)
        {
            if (i < title.Length && char.IsLetter(title[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (i - start >= Shortest)
                {
                    words.Add(Letters.Fold(title.AsSpan(start, Math.Min(Stem, i - start))));
                }

                start = -1;
            }
        }

        return words;
    }

    /// <summary>The digits of a text, in their order: rows for different years or grades differ in them.</summary>
    /// <param name="text">The text.</param>
    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
