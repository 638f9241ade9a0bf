namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Puts the name of an event into the nominative. Where the ending leaves a doubt the words stay as they are.</summary>
internal static class Nominative
{
    private static readonly (string Genitive, string Nominative)[] GenitiveNouns =
    [
        ("ения", "ение"), ("ания", "ание"), ("ятия", "ятие"), ("ытия", "ытие"), ("ствия", "ствие"), ("ития", "итие"), ("вия", "вие"),
        ("ятий", "ятия"), ("ений", "ения"), ("аний", "ания"), ("ции", "ция"), ("ссии", "ссия"), ("овки", "овка"), ("верки", "верка"), ("ачи", "ача"), ("тавки", "тавка"), ("купки", "купка"),
        ("приказа", "приказ"), ("запроса", "запрос"), ("договора", "договор"), ("контракта", "контракт"), ("конкурса", "конкурс"), ("семинара", "семинар"),
        ("акта", "акт"), ("проекта", "проект"), ("плана", "план"), ("отчета", "отчёт"), ("отчёта", "отчёт"), ("ремонта", "ремонт"), ("педсовета", "педсовет"), ("конкурсов", "конкурсы"),
        ("мероприятия", "мероприятие"), ("начала", "начало"), ("окончании", "окончание"), ("окончанию", "окончание"), ("завершении", "завершение"), ("завершению", "завершение"), ("истечении", "истечение"), ("окончания", "окончание"), ("выхода", "выход"), ("приема", "приём"), ("приёма", "приём"), ("ввода", "ввод"), ("каникул", "каникулы"),
    ];

    private static readonly (string Instrumental, string Nominative)[] InstrumentalNouns =
    [
        ("началом", "начало"), ("ением", "ение"), ("анием", "ание"), ("ятием", "ятие"), ("цией", "ция"), ("овкой", "овка"), ("отчетом", "отчёт"), ("отчётом", "отчёт"), ("анализом", "анализ"), ("контролем", "контроль"),
    ];

    /// <summary>«поступления оборудования» → «поступление оборудования».</summary>
    /// <param name="genitive">As written, in the genitive.</param>
    public static string OfGenitive(string genitive) => Change(genitive, GenitiveNouns);

    /// <summary>«обновлением» → «обновление».</summary>
    /// <param name="instrumental">As written, in the instrumental.</param>
    public static string OfInstrumental(string instrumental) => Change(instrumental, InstrumentalNouns);

    private static string Change(string words, (string From, string To)[] endings)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var head = space < 0 ? words : words[..space];
        var rest = space < 0 ? "" : words[space..];
        if (Adjective(head) is { } adjective && rest.Length > 0 && Change(rest[1..], endings) is var noun && noun != rest[1..] && adjective(noun) is { } agreed)
        {
            return agreed + " " + noun;
        }

        foreach (var (from, to) in endings)
        {
            if (head.EndsWith(from, StringComparison.Ordinal))
            {
                return head[..^from.Length] + to + rest;
            }
        }

        return words;
    }

    /// <summary>«официального» before a neuter noun is «официальное».</summary>
    private static Func<string, string?>? Adjective(string word) => word switch
    {
        [.. var stem, 'о', 'г', 'о'] => noun => IsNeuter(noun) ? stem + "ое" : null,
        [.. var stem, 'е', 'г', 'о'] => noun => IsNeuter(noun) ? stem + "ее" : null,
        _ => null,
    };

    private static bool IsNeuter(string noun)
    {
        var space = noun.IndexOf(' ', StringComparison.Ordinal);
        return (space < 0 ? noun : noun[..space]).EndsWith("ие", StringComparison.Ordinal);
    }
}
