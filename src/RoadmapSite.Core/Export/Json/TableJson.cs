using System.ComponentModel;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Export.Json;

/// <summary>A typed table. The descriptions stand in the schema.</summary>
[Description("Таблица со своими столбцами.")]
internal sealed record TableJson
{
    [Description("Постоянное имя.")]
    public required string Id { get; init; }

    [Description("Название.")]
    public required string Title { get; init; }

    [Description("День, на который даны сведения.")]
    public DateOnly? Date { get; init; }

    [Description("Столбцы.")]
    public required IReadOnlyList<ColumnJson> Columns { get; init; }

    [Description("Строки: в каждой столько клеток, сколько столбцов.")]
    public required IReadOnlyList<IReadOnlyList<CellJson>> Rows { get; init; }

    [Description("Где это записано.")]
    public required SourceJson Source { get; init; }
}

internal sealed record ColumnJson
{
    [Description("Постоянное имя.")]
    public required string Id { get; init; }

    [Description("Заголовок, как в документе.")]
    public required string Title { get; init; }

    [Description("Общий заголовок над несколькими столбцами.")]
    public string? Group { get; init; }

    [WordsOf(typeof(ColumnType)), Description("Что в клетках.")]
    public required string Type { get; init; }

    [Description("Единица измерения.")]
    public string? Unit { get; init; }

    [Description("Итог, который назван в документе.")]
    public string? DeclaredTotal { get; init; }

    [Description("Сумма клеток.")]
    public decimal? ComputedTotal { get; init; }
}

internal sealed record CellJson
{
    [Description("Как в документе; у пустой клетки нет.")]
    public string? Text { get; init; }

    [Description("Число, если в клетке одно число.")]
    public decimal? Number { get; init; }
}
