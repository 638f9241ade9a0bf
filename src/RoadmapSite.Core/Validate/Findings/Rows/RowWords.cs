namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>The words of a title in a form in which cases do not matter.</summary>
internal static class RowWords
{
    private const int Stem = 6;
    private const int Shortest = 4;

    /// <summary>Beginnings of the words that carry meaning, each as a number that stands for it.</summary>
    /// <param name="title">The title.</param>
    public static HashSet<ulong> Of(string title)
    {
        var words = new HashSet<ulong>();
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
                    words.Add(Hash(title.AsSpan(start, Math.Min(Stem, i - start))));
                }

                start = -1;
            }
        }

        return words;
    }

    // Six letters of 16 bits do not fit in 64, and need not: Cyrillic letters differ in their last ten.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0UL;
        foreach (var letter in word)
        {
            var lower = letter is >= 'А' and <= 'Я' or >= 'A' and <= 'Z' ? letter + ('а' - 'А') : letter is 'ё' or 'Ё' ? 'е' : letter;
            hash = (hash << 10) | (uint)(lower & 0x3FF);
        }

        return hash;
    }

    /// <summary>The digits of a text, in their order: rows for different years or grades differ in them.</summary>
    /// <param name="text">The text.</param>
    public static string Digits(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? "" : string.Concat(text.Where(char.IsAsciiDigit));
}
