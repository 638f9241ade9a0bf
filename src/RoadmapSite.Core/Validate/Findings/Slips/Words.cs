namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Where the words of a text begin and end.</summary>
internal static class Words
{
    private const int ShortestStem = 5;
    private const int LongestEnding = 2;

    /// <summary>Whether two words look like forms of one noun: «портал» and «портале». The case of the first letter does not matter.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    public static bool AreForms(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.IsEmpty || other.IsEmpty || char.ToLowerInvariant(one[0]) != char.ToLowerInvariant(other[0]))
        {
            return false;
        }

        var stem = 1 + one[1..].CommonPrefixLength(other[1..]);
        return stem >= ShortestStem && one.Length - stem <= LongestEnding && other.Length - stem <= LongestEnding;
    }

    /// <summary>Where a word begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where it ends.</param>
    public static int Start(string text, int end)
    {
        while (end > 0 && IsOfWord(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where a word ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    public static int End(string text, int start)
    {
        while (start < text.Length && IsOfWord(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a word is written in small Russian letters only.</summary>
    /// <param name="word">The word.</param>
    public static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter is not (>= 'а' and <= 'я' or 'ё'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '-';
}
