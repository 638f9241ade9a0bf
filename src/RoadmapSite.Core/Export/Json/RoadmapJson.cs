using System.ComponentModel;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Export.Json;

/// <summary>A roadmap. The descriptions stand in the schema.</summary>
[Description("Дорожная карта: утверждённый план в действующей редакции.")]
internal sealed record RoadmapJson
{
    [Description("Постоянное имя.")]
    public required string Id { get; init; }

    [Description("Название, как в документе.")]
    public required string Title { get; init; }

    [Description("Простыми словами.")]
    public string? Plain { get; init; }

    [Description("Первый день действия.")]
    public required DateOnly From { get; init; }

    [Description("Последний день действия.")]
    public required DateOnly To { get; init; }

    [Description("Срок действия закончился.")]
    public required bool Finished { get; init; }

    [WordsOf(typeof(Reporting)), Description("Ждут ли на этом сайте отчётов.")]
    public required string Reporting { get; init; }

    [Description("Последний день, когда менялось содержание.")]
    public DateOnly? Updated { get; init; }

    [Description("Кем и когда утверждена.")]
    public required IReadOnlyList<ApprovalJson> Approvals { get; init; }

    [Description("Итоги по показателям.")]
    public required IndicatorTallyJson IndicatorTally { get; init; }

    [Description("Итоги по мероприятиям.")]
    public required MeasureTallyJson MeasureTally { get; init; }

    [Description("Направления, разделы или этапы.")]
    public required IReadOnlyList<DirectionJson> Directions { get; init; }

    [Description("Где это записано.")]
    public required SourceJson Source { get; init; }
}

internal sealed record ApprovalJson
{
    [Description("Вид акта.")]
    public string? Kind { get; init; }

    [Description("Номер.")]
    public string? Number { get; init; }

    [Description("Дата.")]
    public DateOnly? Date { get; init; }

    [Description("Название акта.")]
    public string? Title { get; init; }

    [Description("Документ, его id.")]
    public string? Document { get; init; }
}

internal sealed record DirectionJson
{
    [Description("Постоянное имя.")]
    public required string Id { get; init; }

    [Description("Номер, как в документе.")]
    public string? Number { get; init; }

    [Description("Название, как на страницах.")]
    public required string Title { get; init; }

    [Description("Итоги по показателям.")]
    public required IndicatorTallyJson IndicatorTally { get; init; }

    [Description("Итоги по мероприятиям.")]
    public required MeasureTallyJson MeasureTally { get; init; }

    [Description("Показатели.")]
    public required IReadOnlyList<IndicatorJson> Indicators { get; init; }

    [Description("Мероприятия.")]
    public required IReadOnlyList<MeasureJson> Measures { get; init; }

    [Description("Результаты с их мероприятиями.")]
    public required IReadOnlyList<MeasureJson> Results { get; init; }
}
