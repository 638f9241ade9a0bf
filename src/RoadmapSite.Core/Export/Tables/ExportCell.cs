namespace RoadmapSite.Core.Export.Tables;

/// <summary>One cell of an exported table: a text, an exact number, a date, or nothing. What is unknown is left empty, for a word or a zero there would be taken for a value.</summary>
internal readonly record struct ExportCell
{
    private ExportCell(string? text, decimal? number, DateOnly? date)
    {
        Text = text;
        Number = number;
        Date = date;
    }

    /// <summary>The text; null when the cell is of another kind.</summary>
    public string? Text { get; }

    /// <summary>The number; null when the cell is of another kind.</summary>
    public decimal? Number { get; }

    /// <summary>The day; null when the cell is of another kind.</summary>
    public DateOnly? Date { get; }

    /// <summary>A cell without anything.</summary>
    public static ExportCell Empty => default;

    /// <summary>A text; blank ones are empty cells.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ExportCell(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : new(text, null, null);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ExportCell(decimal? number) => new(null, number, null);

    /// <summary>A count.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ExportCell(int? number) => new(null, number, null);

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator ExportCell(DateOnly? date) => new(null, null, date);
}
