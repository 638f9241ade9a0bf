namespace RoadmapSite.Core.Validate.Values;

/// <summary>Brings a counted thing, «12 дисциплин», «2 проектора», into the nominative plural: «дисциплины», «проекторы».</summary>
internal static class CountedNoun
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["детей"] = "дети",
        ["детям"] = "дети",
        ["ребенок"] = "дети",
        ["ребенка"] = "дети",
        ["людей"] = "люди",
        ["дней"] = "дни",
        ["день"] = "дни",
        ["дня"] = "дни",
        ["лет"] = "годы",
        ["год"] = "годы",
        ["года"] = "годы",
        ["мест"] = "места",
        ["места"] = "места",
        ["место"] = "места",
        ["окон"] = "окна",
        ["пк"] = "ПК",
        ["мфу"] = "МФУ",
        ["раз"] = "раз",
        ["раза"] = "раз",
        ["учителей"] = "учителя",
        ["учитель"] = "учителя",
        ["учителя"] = "учителя",
        ["директоров"] = "директора",
        ["мастеров"] = "мастера",
        ["педагога"] = "педагоги",
        ["человек"] = "человек",
        ["человека"] = "человек",
    };

    private static readonly (string Ending, string Nominative)[] Endings =
    [
        ("ихся", "иеся"), ("ийся", "иеся"), ("егося", "иеся"), ("имся", "иеся"),
        ("ствам", "ства"), ("ства", "ства"), ("ство", "ства"), ("ств", "ства"),
        ("ых", "ые"), ("их", "ие"), ("ый", "ые"), ("ая", "ые"), ("ым", "ые"), ("им", "ие"),
        ("ций", "ции"), ("рий", "рии"), ("сий", "сии"), ("зий", "зии"), ("гий", "гии"), ("ий", "ия"), ("ия", "ия"), ("ие", "ия"), ("иям", "ия"), ("иях", "ия"),
        ("цев", "цы"), ("ев", "и"), ("ей", "и"), ("ям", "и"), ("ях", "и"), ("ями", "и"), ("ь", "и"), ("я", "и"), ("й", "и"),
    ];

    /// <summary>A phrase such as «мультимедийных проектора» in the nominative plural.</summary>
    /// <param name="phrase">Words as written, with single blanks between them.</param>
    public static string Nominative(string phrase)
    {
        var words = phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => word is "в" or "во" or "без");
        for (var i = 0; i < (end < 0 ? words.Length : end); i++)
        {
            words[i] = Word(words[i]);
        }

        return string.Join(' ', words);
    }

    private static string Word(string written)
    {
        if (written.Length <= 2 || (written.Length <= 5 && !written.Any(char.IsLower)))
        {
            return written;
        }

        var word = written.ToLowerInvariant().Replace('ё', 'е');
        if (Irregular.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        foreach (var (ending, nominative) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 1)
            {
                return word[..^ending.Length] + nominative;
            }
        }

        return WithPluralEnding(word);
    }

    /// <summary>«компьютеров», «школ», «досок», «ноутбук», «книги»: the stem and -ы or -и.</summary>
    private static string WithPluralEnding(string word)
    {
        var stem = word switch
        {
            [.. var start, 'о', 'в'] => start,
            [.. var start, 'а', 'м'] => start,
            [.. var start, 'а', 'х'] => start,
            [.. var start, 'а', 'м', 'и'] => start,
            [.. var start, 'о', 'к'] when IsConsonant(start[^1]) => start + "к",
            [.. var start, 'ч' or 'ш' or 'ж', 'е', 'к'] => start + word[^3] + "к",
            [.. var start, 'а' or 'ы' or 'и' or 'у'] => start,
            _ => word,
        };
        return stem + (stem[^1] is 'г' or 'к' or 'х' or 'ж' or 'ш' or 'щ' or 'ч' ? "и" : "ы");
    }

    private static bool IsConsonant(char letter) => letter is >= 'а' and <= 'я' && !"аеиоуыэюяьй".Contains(letter, StringComparison.Ordinal);
}
