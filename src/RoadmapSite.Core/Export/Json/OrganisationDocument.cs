using System.ComponentModel;
using System.Text.Json.Serialization;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Export.Json;

/// <summary>Everything published for one organisation. The descriptions stand in the schema.</summary>
[Description("Всё, что опубликовано об организации: планы, отчёты, состояния, сроки и то, как они посчитаны. Чего не знают, того в файле нет: отсутствие значения никогда не ноль.")]
internal sealed record OrganisationDocument
{
    [JsonPropertyName("$schema"), Description("Адрес этой схемы относительно файла.")]
    public required string Schema { get; init; }

    [Description("День, на который посчитаны состояния.")]
    public required DateOnly AsOf { get; init; }

    [Description("Последний день, когда менялось содержание: утверждение, изменение плана, отчёт.")]
    public DateOnly? Updated { get; init; }

    [Description("Организация.")]
    public required OrganisationJson Organisation { get; init; }

    [Description("Итоги по показателям всех дорожных карт.")]
    public required IndicatorTallyJson IndicatorTally { get; init; }

    [Description("Итоги по мероприятиям всех дорожных карт.")]
    public required MeasureTallyJson MeasureTally { get; init; }

    [Description("Дорожные карты: сначала действующие, затем завершённые.")]
    public required IReadOnlyList<RoadmapJson> Roadmaps { get; init; }

    [Description("Другие таблицы.")]
    public required IReadOnlyList<TableJson> Tables { get; init; }

    [Description("Документы организации.")]
    public required IReadOnlyList<DocumentJson> Documents { get; init; }

    [Description("Тексты страниц и новости.")]
    public required IReadOnlyList<TextJson> Texts { get; init; }
}

internal sealed record OrganisationJson
{
    [Description("Постоянное имя организации, часть адресов её страниц.")]
    public required string Id { get; init; }

    [WordsOf(typeof(OrganisationKind)), Description("Школа или район.")]
    public required string Kind { get; init; }

    [WordsOf(typeof(GovernanceLevel)), Description("Уровень управления.")]
    public required string Level { get; init; }

    [Description("Полное название.")]
    public required string Name { get; init; }

    [Description("Краткое название.")]
    public required string ShortName { get; init; }

    [Description("Вышестоящая организация, её id.")]
    public string? Parent { get; init; }

    [Description("Учредитель.")]
    public string? Founder { get; init; }

    [Description("Вымышленный пример: организация и числа придуманы.")]
    public required bool Fictional { get; init; }
}

[Description("Место в исходных файлах.")]
internal sealed record SourceJson
{
    [Description("Файл.")]
    public required string File { get; init; }

    [Description("Строка, считая с 1; 0 — файл целиком.")]
    public required int Line { get; init; }
}

internal sealed record TextJson
{
    [Description("Постоянное имя страницы.")]
    public required string Id { get; init; }

    [Description("Название.")]
    public required string Title { get; init; }

    [Description("День новости.")]
    public DateOnly? Date { get; init; }

    [Description("Текст в разметке Markdown, как его написал автор.")]
    public required string Markdown { get; init; }

    [Description("Где это записано.")]
    public required SourceJson Source { get; init; }
}

internal sealed record DocumentJson
{
    [Description("Постоянное имя документа.")]
    public required string Id { get; init; }

    [Description("Вид: приказ, справка и так далее.")]
    public required string Kind { get; init; }

    [Description("Номер.")]
    public string? Number { get; init; }

    [Description("Дата документа.")]
    public DateOnly? Date { get; init; }

    [Description("Название.")]
    public required string Title { get; init; }

    [Description("Адрес файла относительно этого файла.")]
    public string? File { get; init; }

    [Description("Размер файла в байтах.")]
    public long? Size { get; init; }
}
