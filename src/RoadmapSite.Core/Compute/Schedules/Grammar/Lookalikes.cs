namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Letters of other alphabets that look like Russian ones, as typed by hand or left by text recognition.</summary>
internal static class Lookalikes
{
    private const string Foreign = "aceopxykmtbh";
    private const string Russian = "асеорхукмтвн";

    /// <summary>Puts Russian letters for foreign ones.</summary>
    /// <param name="word">In lower case.</param>
    /// <returns>The word in Russian letters, or null when some letter has no Russian twin.</returns>
    public static string? ToRussian(string word) => string.Create(word.Length, word, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var at = Foreign.IndexOf(source[i], StringComparison.Ordinal);
            span[i] = at >= 0 ? Russian[at] : source[i];
        }
    }) is var russian && russian.All(IsRussian) ? russian : null;

    /// <summary>Whether a letter is one of the Russian alphabet, in lower case.</summary>
    /// <param name="letter">The letter.</param>
    public static bool IsRussian(char letter) => letter is >= 'а' and <= 'я' or 'ё';
}
