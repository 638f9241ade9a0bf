namespace RoadmapSite.Core.Load.Fields;

/// <summary>Keys written as the Russian words for them: <c>название: …</c> for <c>title: …</c>.</summary>
internal static class RussianKeys
{
    // Of several keys the first that may stand there is meant.
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ид"] = ["id"],
        ["идентификатор"] = ["id"],
        ["название"] = ["title", "name"],
        ["наименование"] = ["title", "name"],
        ["заголовок"] = ["title", "heading"],
        ["имя"] = ["name", "title"],
        ["номер"] = ["number"],
        ["единица"] = ["unit"],
        ["единица измерения"] = ["unit"],
        ["база"] = ["baseline"],
        ["исходное значение"] = ["baseline"],
        ["план"] = ["targets", "plain"],
        ["цели"] = ["targets"],
        ["цель"] = ["target", "targets"],
        ["значение"] = ["value", "targets"],
        ["показатели"] = ["indicators"],
        ["мероприятия"] = ["measures"],
        ["результаты"] = ["results"],
        ["результат"] = ["result"],
        ["направления"] = ["directions"],
        ["срок"] = ["due", "term"],
        ["сроки"] = ["due", "term"],
        ["периоды"] = ["periods"],
        ["период"] = ["period"],
        ["ответственный"] = ["responsible"],
        ["ответственные"] = ["responsible"],
        ["исполнитель"] = ["responsible"],
        ["подтверждение"] = ["evidence"],
        ["контроль"] = ["control"],
        ["финансирование"] = ["funding"],
        ["дата"] = ["date", "reported"],
        ["документ"] = ["document"],
        ["документы"] = ["documents"],
        ["файл"] = ["file"],
        ["вид"] = ["kind", "type"],
        ["тип"] = ["type", "kind"],
        ["текст"] = ["text"],
        ["примечание"] = ["note"],
        ["пояснение"] = ["note"],
        ["адрес"] = ["address", "url"],
        ["ссылка"] = ["url"],
        ["телефон"] = ["phone"],
        ["почта"] = ["email"],
        ["должность"] = ["post"],
        ["учредитель"] = ["founder"],
        ["контакты"] = ["contacts"],
        ["район"] = ["district"],
        ["столбцы"] = ["columns"],
    };

    /// <summary>The key that a Russian word means; null when it means none of them.</summary>
    /// <param name="word">The word.</param>
    /// <param name="shape">The keys that may stand there.</param>
    public static string? Meaning(string word, MapShape shape) =>
        Keys.TryGetValue(word.Trim(), out var keys) ? Array.Find(keys, key => shape.Find(key) is not null) : null;

    /// <summary>Whether a key is written in Cyrillic: whatever it means, it may be the one that is missing.</summary>
    /// <param name="key">The key.</param>
    public static bool IsRussian(string key) => key.Any(letter => letter is >= '\u0400' and <= '\u04ff');
}
