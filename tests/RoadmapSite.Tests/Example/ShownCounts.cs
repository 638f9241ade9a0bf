using System.Globalization;
using System.Text.RegularExpressions;

namespace RoadmapSite.Tests.Example;

/// <summary>Counts as pages say them: read from a sentence, or made of the states of rows.</summary>
internal static class ShownCounts
{
    // The words of a count, with the number before or after them, in all the forms that pages have.
    private static readonly (string Name, string Pattern)[] Measures =
    [
        ("due", @"Срок наступил у (?<n>\d+):|\d+ из (?<n>\d+) мероприяти"),
        ("done", @"выполнено (?<n>\d+)( \(из них|[,;.])|(?<n>\d+) из \d+ мероприяти"),
        ("late", @"(?<n>\d+) с опозданием|с опозданием (?<n>\d+)"),
        ("unconfirmed", @"(?<n>\d+) не подтвержден|не подтвержден\w+ (?<n>\d+)"),
        ("schedule", @"(?<n>\d+) ид[её]т по графику|(?<n>\d+) идут по графику|ид[ёу]т\w* по графику (?<n>\d+)"),
        ("missed", @"(?<n>\d+) с пропущенными сроками|с пропущенными сроками (?<n>\d+)"),
        ("overdue", @"просрочено (?<n>\d+)"),
        ("untracked", @"срок прошёл, сведений нет: (?<n>\d+)"),
        ("ongoing", @"(ведутся постоянно|срок идёт:) (?<n>\d+)"),
        ("needed", @"по необходимости (?<n>\d+)"),
        ("ahead", @"срок впереди (?<n>\d+)"),
        ("early", @"выполнено до срока (?<n>\d+)"),
        ("disputed", @"срок толкуется по-разному (?<n>\d+)"),
        ("unresolved", @"срок не разобран (?<n>\d+)"),
        ("no_term", @"срок не указан (?<n>\d+)"),
        ("dropped", @"снято с плана (?<n>\d+)"),
        ("total", @"Всего (?<n>\d+) мероприяти"),
    ];

    private static readonly (string Name, string Pattern)[] Indicators =
    [
        ("due", @"Выполнено \d+ из (?<n>\d+) показател|\d+ из (?<n>\d+) показател"),
        ("met", @"Выполнено (?<n>\d+) из \d+ показател|(?<n>\d+) из \d+ показател"),
        ("not_met", @"не выполнено (?<n>\d+)"),
        ("missing", @"нет данных (?<n>\d+)"),
        ("not_due", @"срок не наступил у (?<n>\d+)"),
        ("outside", @"вне подсчёта (?<n>\d+)"),
        ("untracked", @"сведений о выполнении нет у (?<n>\d+)"),
        ("total", @"Всего (?<n>\d+) показател"),
    ];

    /// <summary>Counts of measures in a sentence; what it does not name is 0.</summary>
    /// <param name="sentence">The sentence.</param>
    public static SortedDictionary<string, int> OfMeasures(string sentence) => Read(sentence, Measures);

    /// <summary>Counts of indicators in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    public static SortedDictionary<string, int> OfIndicators(string sentence) => Read(sentence, Indicators);

    /// <summary>Counts of measures made of the states of their rows.</summary>
    /// <param name="states">The states in words.</param>
    public static SortedDictionary<string, int> OfMeasureStates(IReadOnlyList<string> states)
    {
        var counts = Empty(Measures);
        foreach (var state in states)
        {
            foreach (var name in MeasureNames(state))
            {
                counts[name]++;
            }
        }

        counts["total"] = counts["due"] == 0 ? states.Count : 0;
        return counts;
    }

    /// <summary>Counts of indicators made of the states of their rows.</summary>
    /// <param name="states">The states in words.</param>
    public static SortedDictionary<string, int> OfIndicatorStates(IReadOnlyList<string> states)
    {
        var counts = Empty(Indicators);
        foreach (var state in states)
        {
            foreach (var name in IndicatorNames(state))
            {
                counts[name]++;
            }
        }

        counts["total"] = counts["due"] == 0 ? states.Count : 0;
        return counts;
    }

    private static string[] MeasureNames(string state) => state switch
    {
        "Выполнено" => ["due", "done"],
        _ when state.StartsWith("Выполнено до срока", StringComparison.Ordinal) => ["early"],
        _ when state.StartsWith("Выполнено с опозданием", StringComparison.Ordinal) => ["due", "done", "late"],
        "Выполнено, не подтверждено" => ["due", "done", "unconfirmed"],
        "По графику" => ["due", "done", "schedule"],
        _ when state.StartsWith("По графику, пропущено сроков", StringComparison.Ordinal) => ["due", "done", "schedule", "missed"],
        _ when state.StartsWith("Просрочено", StringComparison.Ordinal) => ["due", "overdue"],
        "Ведётся" or "Нет свежих сведений" or "Срок идёт" => ["ongoing"],
        "По мере необходимости" => ["needed"],
        "Срок толкуется по-разному" => ["disputed"],
        "Срок не разобран" => ["unresolved"],
        "Срок не указан" => ["no_term"],
        "Срок прошёл, сведений нет" => ["untracked"],
        "Отменено" or "Отложено" or "Объединено с другим" => ["dropped"],
        "В работе (срок не истёк)" or "Не начато, срок впереди" => ["ahead"],
        _ => throw new InvalidOperationException(state),
    };

    private static string[] IndicatorNames(string state) => state switch
    {
        "Цель достигнута" or "Цель достигнута досрочно" or "План выполнен" or "Удерживается" => ["due", "met"],
        "Отставание" or "Существенное отставание" or "Без изменений" or "Ухудшение" or "Не удержано" or "Не выполнено" or "Вне плановых границ" => ["due", "not_met"],
        "Срок не наступил" => ["not_due"],
        "Сведений о выполнении нет" => ["untracked"],
        _ when state == "Ожидается отчёт" || state.StartsWith("Отчёт просрочен", StringComparison.Ordinal) => ["due", "missing"],
        "Не запланировано" or "Без плана (наблюдение)" or "План в документе неоднозначен" => ["outside"],
        _ when state.StartsWith("Исключено", StringComparison.Ordinal) => ["outside"],
        _ => throw new InvalidOperationException(state),
    };

    private static SortedDictionary<string, int> Read(string sentence, (string Name, string Pattern)[] patterns)
    {
        var counts = Empty(patterns);
        foreach (var (name, pattern) in patterns)
        {
            var match = Regex.Match(sentence, pattern, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            counts[name] = match.Success ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) : 0;
        }

        return counts;
    }

    private static SortedDictionary<string, int> Empty((string Name, string Pattern)[] patterns) =>
        new(patterns.ToDictionary(pattern => pattern.Name, _ => 0), StringComparer.Ordinal);
}
