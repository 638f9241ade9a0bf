using System.ComponentModel;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Export.Json;

/// <summary>An indicator. The descriptions stand in the schema.</summary>
[Description("Показатель с планом, отчётами и состоянием. Числа точные, не округлённые.")]
internal sealed record IndicatorJson
{
    [Description("Постоянное имя.")]
    public required string Id { get; init; }

    [Description("Номер, как в документе.")]
    public string? Number { get; init; }

    [Description("Название; у части без названия — название целого.")]
    public required string Title { get; init; }

    [Description("Простыми словами.")]
    public string? Plain { get; init; }

    [Description("Единица измерения, как в документе.")]
    public string? Unit { get; init; }

    [WordsOf(typeof(IndicatorKind)), Description("Какие у показателя значения.")]
    public required string Kind { get; init; }

    [WordsOf(typeof(Better)), Description("Какое значение лучше.")]
    public string? Better { get; init; }

    [Description("Имя показателя в общем словаре: по нему он складывается по школам.")]
    public string? Common { get; init; }

    [Description("Вес в итогах.")]
    public required decimal Weight { get; init; }

    [Description("Базовое значение.")]
    public ValueJson? Baseline { get; init; }

    [Description("День базового значения.")]
    public DateOnly? BaselineDate { get; init; }

    [Description("Срок, как в документе.")]
    public string? Due { get; init; }

    [Description("Ответственный, как в документе.")]
    public string? Responsible { get; init; }

    [WordsOf(typeof(IndicatorState)), Description("Состояние.")]
    public required string State { get; init; }

    [Description("Состояние словами, как на страницах.")]
    public required string StateText { get; init; }

    [WordsOf(typeof(StateClass)), Description("Как состояние входит в итоги.")]
    public required string Class { get; init; }

    [Description("Последний закончившийся период с планом, его id.")]
    public string? DuePeriod { get; init; }

    [Description("План этого периода.")]
    public decimal? DueTarget { get; init; }

    [Description("Период, за который взято фактическое значение.")]
    public string? ActualPeriod { get; init; }

    [Description("Фактическое значение, с которым сравнивали план.")]
    public decimal? Actual { get; init; }

    [Description("Выполнен ли план периода.")]
    public bool? Met { get; init; }

    [Description("Шаг в процентах: какая часть пути от базового значения до плана периода пройдена.")]
    public decimal? Step { get; init; }

    [Description("Путь в процентах: какая часть пути до последнего планового значения пройдена.")]
    public decimal? Path { get; init; }

    [Description("Степень достижения по методике государственных программ, в процентах.")]
    public decimal? OfficialRatio { get; init; }

    [Description("Оценка в итогах, от 0 до 1.")]
    public decimal? Score { get; init; }

    [WordsOf(typeof(Trend)), Description("Лучше или хуже прошлого отчёта.")]
    public required string Trend { get; init; }

    [Description("На сколько дней просрочен отчёт.")]
    public required int DaysOverdue { get; init; }

    [Description("План и факт по периодам.")]
    public required IReadOnlyList<PeriodJson> Periods { get; init; }

    [Description("Как посчитано, по строкам.")]
    public required IReadOnlyList<ExplanationJson> Explanation { get; init; }

    [Description("Части показателя.")]
    public required IReadOnlyList<IndicatorJson> Parts { get; init; }

    [Description("Где это записано.")]
    public required SourceJson Source { get; init; }
}

internal sealed record PeriodJson
{
    [Description("Период: 2023-2024 — учебный год, 2024 — календарный, 2024-Q1 — квартал.")]
    public required string Id { get; init; }

    [WordsOf(typeof(PeriodKind)), Description("Вид периода.")]
    public required string Kind { get; init; }

    [Description("Первый день.")]
    public required DateOnly Start { get; init; }

    [Description("Последний день: к нему должен быть выполнен план.")]
    public required DateOnly End { get; init; }

    [Description("Период закончился.")]
    public required bool Closed { get; init; }

    [Description("План в действующей редакции.")]
    public ValueJson? Target { get; init; }

    [Description("План первой редакции, если его изменили.")]
    public ValueJson? OriginalTarget { get; init; }

    [Description("Последнее сообщённое значение.")]
    public ActualJson? Actual { get; init; }

    [Description("Прежние значения, исправленные позже, от старых к новым.")]
    public required IReadOnlyList<ActualJson> History { get; init; }

    [Description("Выполнен ли план периода.")]
    public bool? Met { get; init; }
}

[Description("Значение: как написано и как понято.")]
internal sealed record ValueJson
{
    [Description("Как написано в документе.")]
    public required string Text { get; init; }

    [Description("Числа, которые сравниваются; у «17/10%» их два.")]
    public required IReadOnlyList<QuantityJson> Quantities { get; init; }

    [Description("Где это записано.")]
    public required SourceJson Source { get; init; }
}

internal sealed record QuantityJson
{
    [WordsOf(typeof(QuantityKind)), Description("Что посчитано.")]
    public required string Kind { get; init; }

    [Description("Сколько.")]
    public required decimal Amount { get; init; }

    [Description("Единица.")]
    public string? Unit { get; init; }
}

[Description("Фактическое значение из отчёта.")]
internal sealed record ActualJson
{
    [Description("Значение.")]
    public required ValueJson Value { get; init; }

    [Description("Числитель доли.")]
    public decimal? Numerator { get; init; }

    [Description("Знаменатель доли.")]
    public decimal? Denominator { get; init; }

    [Description("Когда сообщили.")]
    public required DateOnly Reported { get; init; }

    [Description("Подтверждающий документ, его id.")]
    public string? Document { get; init; }

    [Description("Примечание, Markdown.")]
    public string? Note { get; init; }
}

[Description("Строка объяснения «как посчитано».")]
internal sealed record ExplanationJson
{
    [Description("Правило или вид исходного значения.")]
    public required string Key { get; init; }

    [Description("Словами, как на страницах.")]
    public required string Text { get; init; }

    [Description("Где записано исходное значение.")]
    public SourceJson? Source { get; init; }

    [Description("Подтверждающий документ, его id.")]
    public string? Document { get; init; }
}
