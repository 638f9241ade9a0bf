using System.ComponentModel;

namespace RoadmapSite.Core.Export.Json;

/// <summary>Counts of indicators. The descriptions stand in the schema.</summary>
[Description("Сколько показателей в каком состоянии и общая оценка.")]
internal sealed record IndicatorTallyJson
{
    [Description("Всего.")]
    public required int Total { get; init; }

    [Description("Срок наступил.")]
    public required int Due { get; init; }

    [Description("Из них план выполнен.")]
    public required int Met { get; init; }

    [Description("Из них план не достигнут.")]
    public required int NotMet { get; init; }

    [Description("Из них нет сведений.")]
    public required int Missing { get; init; }

    [Description("Срок не наступил.")]
    public required int NotDue { get; init; }

    [Description("Вне итогов: не запланировано, без плана, исключено, план требует проверки.")]
    public required int Outside { get; init; }

    [Description("Период закончился, но отчётов на этом сайте не ждут.")]
    public required int Untracked { get; init; }

    [Description("Полнота сведений, от 0 до 1.")]
    public decimal? Coverage { get; init; }

    [Description("Средняя оценка по показателям со сведениями, от 0 до 1. На страницах показана, только когда полнота не меньше 0,8.")]
    public decimal? Score { get; init; }

    [Description("Оценка, если бы всё неизвестное было не выполнено.")]
    public decimal? ScoreMin { get; init; }

    [Description("Оценка, если бы всё неизвестное было выполнено.")]
    public decimal? ScoreMax { get; init; }

    [Description("Средняя степень достижения по методике государственных программ, от 0 до 1.")]
    public decimal? OfficialRatio { get; init; }
}

/// <summary>Counts of measures. The descriptions stand in the schema.</summary>
[Description("Сколько мероприятий в каком состоянии.")]
internal sealed record MeasureTallyJson
{
    [Description("Всего.")]
    public required int Total { get; init; }

    [Description("Срок наступил.")]
    public required int Due { get; init; }

    [Description("Из них выполнено.")]
    public required int Done { get; init; }

    [Description("Из выполненных — с опозданием.")]
    public required int DoneLate { get; init; }

    [Description("Из выполненных — без подтверждающего документа.")]
    public required int DoneUnconfirmed { get; init; }

    [Description("Выполнено до срока; в наступившие не входит.")]
    public required int DoneAhead { get; init; }

    [Description("Просрочено.")]
    public required int Overdue { get; init; }

    [Description("Срок впереди или идёт.")]
    public required int Ahead { get; init; }

    [Description("Ведётся постоянно.")]
    public required int Ongoing { get; init; }

    [Description("По мере необходимости.")]
    public required int AsNeeded { get; init; }

    [Description("Срок толкуется по-разному.")]
    public required int Disputed { get; init; }

    [Description("Срок не разобран.")]
    public required int Unresolved { get; init; }

    [Description("Срок не указан.")]
    public required int NoTerm { get; init; }

    [Description("Отменено, перенесено или объединено с другим.")]
    public required int Dropped { get; init; }

    [Description("Срок прошёл, но отчётов на этом сайте не ждут.")]
    public required int Untracked { get; init; }
}
