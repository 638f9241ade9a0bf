namespace RoadmapSite.Core.Validate.Values;

/// <summary>Letters as authors type them: ё or е, Latin letters that look Cyrillic, digits that are letters, every kind of blank and dash.</summary>
internal static class Letters
{
    private const string LatinTwins = "aceopxykmth";
    private const string CyrillicTwins = "асеорхукмтн";

    /// <summary>The form in which words are compared: lower case, ё as е, Latin look-alikes as their Cyrillic twins.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = FoldLetter(text[i]);
        }

        return new string(folded);
    }

    /// <summary>Whether a word mixes Latin and Cyrillic letters.</summary>
    /// <param name="word">A word.</param>
    public static bool MixesAlphabets(ReadOnlySpan<char> word)
    {
        var latin = false;
        var cyrillic = false;
        foreach (var letter in word)
        {
            latin |= char.IsAsciiLetter(letter);
            cyrillic |= letter is >= 'Ѐ' and <= 'ӿ';
        }

        return latin && cyrillic;
    }

    /// <summary>Whether a letter is often typed or recognised in the place of a digit.</summary>
    /// <param name="letter">A letter.</param>
    public static bool LooksLikeDigit(char letter) => letter is 'O' or 'o' or 'О' or 'о' or 'З' or 'з' or 'l' or 'I';

    /// <summary>The digit that <see cref="LooksLikeDigit"/> is about.</summary>
    /// <param name="letter">A letter or digit.</param>
    public static char DigitFor(char letter) => letter switch
    {
        'O' or 'o' or 'О' or 'о' => '0',
        'З' or 'з' => '3',
        'l' or 'I' => '1',
        _ => letter,
    };

    /// <summary>The number of a fraction in one character; null for any other character, and for thirds, which no decimal is.</summary>
    /// <param name="character">A character.</param>
    public static decimal? Fraction(char character) => character switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        _ => null,
    };

    /// <summary>Whether a character is any blank, line breaks excluded.</summary>
    /// <param name="character">A character.</param>
    public static bool IsBlank(char character) =>
        character is not ('\n' or '\r') && (char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD');

    /// <summary>Whether a character is a hyphen, a dash or a minus sign.</summary>
    /// <param name="character">A character.</param>
    public static bool IsDash(char character) => character is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−';

    private static char FoldLetter(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        switch (lower)
        {
            case 'ё': return 'е';
            case '²': return '2';
            case '³': return '3';
        }

        var twin = char.IsAscii(lower) ? LatinTwins.IndexOf(lower, StringComparison.Ordinal) : -1;
        return twin < 0 ? lower : CyrillicTwins[twin];
    }
}
