namespace RoadmapSite.Core.Load;

/// <summary>Which letter of a Latin word is a Cyrillic one that looks the same: «skоrost» cannot be mended by looking at it.</summary>
internal static class LetterHint
{
    /// <summary>The hint with a blank before it; nothing when the word is not Latin for the most part.</summary>
    /// <param name="word">The word.</param>
    public static Words For(string word)
    {
        var at = word.AsSpan().IndexOfAnyInRange('\u0400', '\u04ff');
        var latin = word.Count(char.IsAsciiLetter);
        if (at < 0 || latin <= word.Length - latin - word.Count(letter => !char.IsLetter(letter)))
        {
            return Words.None;
        }

        return new Words(
            $" Буква «{word[at]}» ({at + 1}-й знак) здесь русская, хотя выглядит как латинская.",
            $" The letter “{word[at]}” (character {at + 1}) is Cyrillic, though it looks Latin.");
    }
}
