using System.ComponentModel;
using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Export.Json;

/// <summary>A measure or a result. The descriptions stand in the schema.</summary>
[Description("Мероприятие или результат со сроком, отметками и состоянием.")]
internal sealed record MeasureJson
{
    [Description("Постоянное имя.")]
    public required string Id { get; init; }

    [Description("Номер, как в документе.")]
    public string? Number { get; init; }

    [Description("Название, как в документе; нет у строки, которая продолжает другую.")]
    public string? Title { get; init; }

    [Description("Мероприятие, которое эта строка продолжает, его id.")]
    public string? Continues { get; init; }

    [Description("Простыми словами.")]
    public string? Plain { get; init; }

    [Description("Срок, как в документе.")]
    public string? Due { get; init; }

    [Description("Срок первой редакции, если его изменили.")]
    public string? OriginalDue { get; init; }

    [Description("Как понят срок.")]
    public ScheduleJson? Schedule { get; init; }

    [Description("Ответственный, как в документе.")]
    public string? Responsible { get; init; }

    [Description("Роли ответственных, id.")]
    public required IReadOnlyList<string> Roles { get; init; }

    [Description("Целевой показатель, как в документе.")]
    public string? Target { get; init; }

    [Description("Ожидаемый результат, как в документе.")]
    public string? Result { get; init; }

    [Description("Подтверждающий документ, как в плане.")]
    public string? Evidence { get; init; }

    [Description("Кто контролирует, как в документе.")]
    public string? Control { get; init; }

    [Description("Финансирование по годам, как в документе.")]
    public required IReadOnlyList<NamedTextJson> Funding { get; init; }

    [Description("Клетки по кварталам или годам, как в документе.")]
    public required IReadOnlyList<NamedTextJson> ByPeriod { get; init; }

    [WordsOf(typeof(MeasureState)), Description("Состояние.")]
    public required string State { get; init; }

    [Description("Состояние словами, как на страницах.")]
    public required string StateText { get; init; }

    [Description("На сколько дней просрочено или опоздали.")]
    public required int Days { get; init; }

    [Description("Ближайший срок.")]
    public DateOnly? NextDue { get; init; }

    [Description("Сроки с датами. У очень частых — только ближайшие к дню, на который посчитано.")]
    public required IReadOnlyList<OccurrenceJson> Occurrences { get; init; }

    [Description("Отметки, которые не относятся ни к одному сроку.")]
    public required IReadOnlyList<MarkJson> AdditionalMarks { get; init; }

    [Description("Как посчитано, по строкам.")]
    public required IReadOnlyList<ExplanationJson> Explanation { get; init; }

    [Description("Мероприятия результата.")]
    public required IReadOnlyList<MeasureJson> Measures { get; init; }

    [Description("Где это записано.")]
    public required SourceJson Source { get; init; }
}

internal sealed record ScheduleJson
{
    [Description("Вид срока.")]
    public required string Kind { get; init; }

    [Description("Понято как.")]
    public string? ReadAs { get; init; }

    [Description("На что обратить внимание.")]
    public required IReadOnlyList<string> Remarks { get; init; }

    [Description("Первый день всех сроков.")]
    public DateOnly? FirstStart { get; init; }

    [Description("Последний день всех сроков.")]
    public DateOnly? LastDue { get; init; }
}

internal sealed record OccurrenceJson
{
    [Description("Первый день.")]
    public required DateOnly Start { get; init; }

    [Description("Последний день.")]
    public required DateOnly Due { get; init; }

    [Description("Сколько раз нужно сделать.")]
    public required int Times { get; init; }

    [WordsOf(typeof(OccurrenceState)), Description("Состояние срока.")]
    public required string State { get; init; }

    [Description("На сколько дней опоздали.")]
    public required int DaysLate { get; init; }

    [Description("Отметки о выполнении.")]
    public required IReadOnlyList<MarkJson> Marks { get; init; }
}

internal sealed record MarkJson
{
    [Description("Когда выполнено.")]
    public required DateOnly Date { get; init; }

    [Description("Когда сообщили.")]
    public required DateOnly Reported { get; init; }

    [Description("Подтверждающий документ, его id.")]
    public string? Document { get; init; }

    [Description("Примечание, Markdown.")]
    public string? Note { get; init; }

    [Description("Где это записано.")]
    public required SourceJson Source { get; init; }
}

internal sealed record NamedTextJson
{
    [Description("Столбец: год или квартал.")]
    public required string Name { get; init; }

    [Description("Как в документе.")]
    public required string Text { get; init; }
}
