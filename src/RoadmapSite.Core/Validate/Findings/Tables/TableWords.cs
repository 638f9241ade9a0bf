using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>The words by which a figure, a column and an indicator are known to speak of one thing: beginnings of words, so that «ноутбука» and «ноутбуков» are one.</summary>
internal static class TableWords
{
    private const int Stem = 5;
    private static readonly HashSet<string> Counting = new(StringComparer.Ordinal)
    {
        "общее", "обще", "колич", "кол", "число", "числе", "всего", "итого", "ед", "шт", "чел", "из", "них", "и", "в", "на", "по", "к",
    };

    private static readonly string[] Pupils = ["обуча", "учащи", "учени", "учаще", "школь"];

    /// <summary>Beginnings of the words of a title, without what is in brackets and without words of counting.</summary>
    /// <param name="title">The title.</param>
    public static SortedSet<string> Of(string title)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var depth = 0;
        var start = -1;
        for (var i = 0; i <= title.Length; i++)
        {
            var letter = i < title.Length ? title[i] : ' ';
            if (char.IsLetterOrDigit(letter))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && depth == 0)
            {
                Add(title.AsSpan(start, i - start), words);
            }

            start = -1;
            depth += letter == '(' ? 1 : letter == ')' && depth > 0 ? -1 : 0;
        }

        return words;
    }

    private static void Add(ReadOnlySpan<char> word, SortedSet<string> words)
    {
        var folded = Letters.Fold(word);
        var stem = folded.Length > Stem ? folded[..Stem] : folded;
        if (!Counting.Contains(folded) && !Counting.Contains(stem))
        {
            words.Add(Pupils.Contains(stem, StringComparer.Ordinal) ? Pupils[0] : stem);
        }
    }
}
