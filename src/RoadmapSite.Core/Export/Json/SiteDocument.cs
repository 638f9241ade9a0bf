using System.ComponentModel;
using System.Text.Json.Serialization;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Export.Json;

/// <summary>The list of organisations of the site. The descriptions stand in the schema.</summary>
[Description("Список организаций сайта с итогами и адресами их файлов.")]
internal sealed record SiteDocument
{
    [JsonPropertyName("$schema"), Description("Адрес этой схемы относительно файла.")]
    public required string Schema { get; init; }

    [Description("Название сайта.")]
    public required string Title { get; init; }

    [Description("День, на который посчитаны состояния.")]
    public required DateOnly AsOf { get; init; }

    [Description("Организации по id.")]
    public required IReadOnlyList<SiteOrganisationJson> Organisations { get; init; }
}

internal sealed record SiteOrganisationJson
{
    [Description("Постоянное имя организации.")]
    public required string Id { get; init; }

    [WordsOf(typeof(OrganisationKind)), Description("Школа или район.")]
    public required string Kind { get; init; }

    [Description("Полное название.")]
    public required string Name { get; init; }

    [Description("Краткое название.")]
    public required string ShortName { get; init; }

    [Description("Вышестоящая организация, её id.")]
    public string? Parent { get; init; }

    [Description("Вымышленный пример.")]
    public required bool Fictional { get; init; }

    [Description("Адрес страницы относительно этого файла.")]
    public required string Page { get; init; }

    [Description("Адрес файла со всеми сведениями относительно этого файла.")]
    public required string Data { get; init; }

    [Description("Последний день, когда менялось содержание.")]
    public DateOnly? Updated { get; init; }

    [Description("Итоги по показателям.")]
    public required IndicatorTallyJson IndicatorTally { get; init; }

    [Description("Итоги по мероприятиям.")]
    public required MeasureTallyJson MeasureTally { get; init; }
}
