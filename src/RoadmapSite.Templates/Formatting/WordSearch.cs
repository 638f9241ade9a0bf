namespace RoadmapSite.Templates.Formatting;

/// <summary>Finds whole words in a text. A word in capitals says nothing where everything is in capitals: «ПО» in «ПЛАН МЕРОПРИЯТИЙ ПО РАЗВИТИЮ» is no abbreviation.</summary>
internal static class WordSearch
{
    // No abbreviation of school papers is longer, unless it is one of the words that are looked for.
    private const int LongestAbbreviation = 5;

    /// <summary>Whether a word stands in a text, and not only among words in capitals.</summary>
    /// <param name="text">The text, with tags or without; soft hyphens are part of a word.</param>
    /// <param name="word">The word.</param>
    /// <param name="known">All words that are looked for: in capitals beside another they stand by themselves.</param>
    public static bool Has(string text, string word, HashSet<string> known)
    {
        var isCapitals = IsCapitals(word);
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsInWord(text[at - 1])) && (end == text.Length || !IsInWord(text[end]))
                && !(isCapitals && (HasCapitalsBeside(text, at - 1, -1, known) || HasCapitalsBeside(text, end, 1, known))))
            {
                return true;
            }
        }

        return false;
    }

    // Whether a long word in capitals comes before the first word in small letters, the next tag or the end.
    private static bool HasCapitalsBeside(string text, int at, int step, HashSet<string> known)
    {
        while (at >= 0 && at < text.Length && text[at] is not ('<' or '>'))
        {
            if (!IsInWord(text[at]))
            {
                at += step;
                continue;
            }

            var from = at;
            while (at >= 0 && at < text.Length && IsInWord(text[at]))
            {
                at += step;
            }

            var word = (step > 0 ? text[from..at] : text[(at + 1)..(from + 1)]).Replace("\u00AD", "", StringComparison.Ordinal);
            if (word.Any(char.IsLower))
            {
                return false;
            }

            if (word.Length > LongestAbbreviation && IsCapitals(word) && !known.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapitals(string word) => word.All(char.IsUpper);

    private static bool IsInWord(char letter) => letter == '\u00AD' || char.IsLetterOrDigit(letter);
}
