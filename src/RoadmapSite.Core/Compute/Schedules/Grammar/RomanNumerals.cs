namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Roman numerals up to XII, in the letters that people type them with.</summary>
internal static class RomanNumerals
{
    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>Reads a numeral of Latin I, V and X, the Ukrainian «І» and the digit 1 for I.</summary>
    /// <param name="word">In lower case.</param>
    /// <returns>1 to 12, or 0.</returns>
    public static int Read(string word)
    {
        var latin = word.Replace('і', 'i').Replace('l', 'i').Replace('1', 'i').Replace('х', 'x').Replace('у', 'v');
        var value = Array.IndexOf(Numerals, latin) + 1;
        return value is 0 && latin is "iiii" ? 4 : value;
    }

    /// <summary>Whether the letters of a numeral leave no doubt that it is one, whatever follows.</summary>
    /// <param name="word">In lower case.</param>
    public static bool IsCertain(string word) => word.All(letter => letter is 'i' or 'v' or 'x' or 'і');

    /// <summary>Reads a Russian letter that stands for a numeral of the same look: «П» for II, «Ш» for III.</summary>
    /// <param name="word">In lower case.</param>
    /// <returns>1 to 12, or 0.</returns>
    public static int ReadLookalike(string word) => word switch
    {
        "п" => 2,
        "ш" => 3,
        "у" => 5,
        "х" => 10,
        _ => Read(word),
    };
}
