namespace RoadmapSite.Core.Validate.Values;

/// <summary>A cell and what its meaning depends on.</summary>
/// <param name="Text">The cell.</param>
internal sealed record ValueQuestion(string Text)
{
    /// <summary>The row's unit as printed; null or empty when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The title of the row, or the words before the value.</summary>
    public string? Title { get; init; }

    /// <summary>The unit of the row above, which a part without unit takes (DESIGN.md 3).</summary>
    public string? UnitAbove { get; init; }

    /// <summary>All cells of the row; one of them may tell what the others mean.</summary>
    public IReadOnlyList<string> Series { get; init; } = [];

    /// <summary>The cells of a row given as one text, such as «80; 150; 250».</summary>
    /// <param name="series">Cells with semicolons between them; null or empty for none.</param>
    public static IReadOnlyList<string> SplitSeries(string? series) =>
        string.IsNullOrWhiteSpace(series) ? [] : series.Split(';', StringSplitOptions.TrimEntries);
}
