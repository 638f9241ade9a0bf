namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Whether two Russian words are forms of one word: the same stem with two endings of one declension.</summary>
internal static class Inflection
{
    private const int ShortestStem = 3;

    private static readonly string[] OfAdjectives =
        ["ыми", "ими", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ым", "им", "ую", "юю", "ых", "их", "ом", "ем", "ей"];

    private static readonly string[] OfNouns =
        ["иями", "иях", "иям", "ями", "ами", "ией", "ием", "ий", "ия", "ие", "ию", "ии", "ов", "ев", "ой", "ей", "ом", "ем", "ам", "ям", "ах", "ях", "ью", "ым", "а", "я", "ы", "и", "у", "ю", "е", "о", "ь", "й"];

    /// <summary>Compares word by word.</summary>
    /// <param name="first">Words in lower case.</param>
    /// <param name="second">Words in lower case.</param>
    public static bool IsOf(string first, string second)
    {
        var (one, other) = (Split(first), Split(second));
        return one.Length == other.Length && one.Zip(other).All(pair => IsForm(pair.First, pair.Second));
    }

    private static string[] Split(string words) => words.Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsForm(string first, string second)
    {
        if (first == second)
        {
            return true;
        }

        var (one, other) = (Stem(first, out var isAdjective), Stem(second, out var otherIs));
        return one == other && one.Length >= ShortestStem && isAdjective == otherIs;
    }

    private static string Stem(string word, out bool isAdjective)
    {
        // «ассиновская» declines as an adjective, «ассиновска» does not.
        foreach (var ending in OfAdjectives)
        {
            var stem = word.Length - ending.Length;
            if (word.EndsWith(ending, StringComparison.Ordinal) && stem >= ShortestStem && word.AsSpan(0, stem) is [.., 'н' or 'к'])
            {
                isAdjective = true;
                return word[..stem];
            }
        }

        isAdjective = false;
        foreach (var ending in OfNouns)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem)
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
