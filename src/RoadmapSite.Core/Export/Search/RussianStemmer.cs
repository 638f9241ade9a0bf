namespace RoadmapSite.Core.Export.Search;

/// <summary>
/// Cuts the ending off a Russian word, so that «показателей» and «показатели» are one word to the search: the Snowball algorithm
/// (snowballstem.org/algorithms/russian/stemmer.html). theme/assets/search-words.js is the same in JavaScript; a test compares them.
/// </summary>
internal static class RussianStemmer
{
    private const string Vowels = "аеиоуыэюя";

    private static readonly string[] PerfectiveGerund = ["ившись", "ывшись", "вшись", "ивши", "ывши", "вши", "ив", "ыв", "в"];

    private static readonly string[] Reflexive = ["ся", "сь"];

    private static readonly string[] Adjective =
    [
        "ими", "ыми", "его", "ого", "ему", "ому", "ее", "ие", "ые", "ое", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом",
        "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею",
    ];

    private static readonly string[] Participle = ["ивш", "ывш", "ующ", "ем", "нн", "вш", "ющ", "щ"];

    private static readonly string[] Verb =
    [
        "ейте", "уйте", "ила", "ыла", "ена", "ите", "или", "ыли", "ило", "ыло", "ено", "ует", "уют", "ены", "ить", "ыть", "ишь",
        "ете", "йте", "ешь", "нно", "ей", "уй", "ил", "ыл", "им", "ым", "ен", "ят", "ит", "ыт", "ую",
        "ла", "на", "ли", "ем", "ло", "но", "ет", "ют", "ны", "ть", "й", "л", "н", "ю",
    ];

    private static readonly string[] Noun =
    [
        "иями", "иях", "иям", "ией", "ием", "ями", "ами", "ев", "ов", "ие", "ье", "еи", "ии", "ей", "ой", "ий", "ям", "ем", "ам", "ом",
        "ах", "ях", "ию", "ью", "ия", "ья", "а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я",
    ];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A word in small letters without «ё».</param>
    public static string Stem(string word)
    {
        var rv = AfterVowel(word, 0);
        if (rv == word.Length)
        {
            return word;
        }

        var r2 = AfterConsonant(word, AfterVowel(word, AfterConsonant(word, rv)));
        word = WithoutEnding(word, rv);
        word = Cut(word, rv, "и");
        if (Ending(word, rv, ["ость", "ост"]) is { } derivational && word.Length - derivational.Length >= r2)
        {
            word = word[..^derivational.Length];
        }

        return Tidied(word, rv);
    }

    private static string WithoutEnding(string word, int rv)
    {
        if (Ending(word, rv, PerfectiveGerund) is { } gerund && (gerund[0] != 'в' || HasAOrYaBefore(word, rv, gerund)))
        {
            return word[..^gerund.Length];
        }

        if (Ending(word, rv, Reflexive) is { } reflexive)
        {
            word = word[..^reflexive.Length];
        }

        if (Ending(word, rv, Adjective) is { } adjective)
        {
            word = word[..^adjective.Length];
            return Ending(word, rv, Participle) is { } participle && (IsFreeParticiple(participle) || HasAOrYaBefore(word, rv, participle))
                ? word[..^participle.Length]
                : word;
        }

        if (Ending(word, rv, Verb) is { } verb && (IsFreeVerb(verb) || HasAOrYaBefore(word, rv, verb)))
        {
            return word[..^verb.Length];
        }

        return Ending(word, rv, Noun) is { } noun ? word[..^noun.Length] : word;
    }

    private static string Tidied(string word, int rv)
    {
        if (Ending(word, rv, ["ейше", "ейш"]) is { } superlative)
        {
            word = word[..^superlative.Length];
            return EndsWith(word, rv, "нн") ? word[..^1] : word;
        }

        return EndsWith(word, rv, "нн") ? word[..^1] : Cut(word, rv, "ь");
    }

    // The longest ending that stands wholly after the first vowel: lists go from long to short.
    private static string? Ending(string word, int rv, string[] endings) => Array.Find(endings, ending => EndsWith(word, rv, ending));

    private static bool EndsWith(string word, int rv, string ending) =>
        word.Length - ending.Length >= rv && word.EndsWith(ending, StringComparison.Ordinal);

    private static string Cut(string word, int rv, string ending) => EndsWith(word, rv, ending) ? word[..^ending.Length] : word;

    private static bool HasAOrYaBefore(string word, int rv, string ending)
    {
        var before = word.Length - ending.Length - 1;
        return before >= rv && word[before] is ('а' or 'я');
    }

    private static bool IsFreeParticiple(string ending) => ending is "ивш" or "ывш" or "ующ";

    // Of the verb endings those of the first group count only after «а» or «я».
    private static bool IsFreeVerb(string ending) => ending is not ("ла" or "на" or "ете" or "йте" or "ли" or "й" or "л" or "ем" or "н" or "ло"
        or "но" or "ет" or "ют" or "ны" or "ть" or "ешь" or "нно");

    private static int AfterVowel(string word, int from)
    {
        while (from < word.Length && !Vowels.Contains(word[from], StringComparison.Ordinal))
        {
            from++;
        }

        return Math.Min(from + 1, word.Length);
    }

    private static int AfterConsonant(string word, int from)
    {
        while (from < word.Length && Vowels.Contains(word[from], StringComparison.Ordinal))
        {
            from++;
        }

        return Math.Min(from + 1, word.Length);
    }
}
