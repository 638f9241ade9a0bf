namespace RoadmapSite.Core.Render.Charts;

/// <summary>A column of a <see cref="PlanChart"/>: the start, or a period. Across in percent of the width, down in em.</summary>
internal sealed record PlanColumn
{
    /// <summary>The period; null for the start.</summary>
    public PlanPoint? Point { get; init; }

    /// <summary>Left edge.</summary>
    public required decimal Left { get; init; }

    /// <summary>Right edge.</summary>
    public required decimal Right { get; init; }

    /// <summary>Where its words are centred.</summary>
    public required decimal Middle { get; init; }

    /// <summary>The bar of the actual, or of the value at the start; null when there is none.</summary>
    public ChartBox? Bar { get; init; }

    /// <summary>Height of the line of the plan.</summary>
    public decimal? PlanY { get; init; }

    /// <summary>Height of the line of the first plan, where it changed.</summary>
    public decimal? WasY { get; init; }

    /// <summary>The band of the bounds.</summary>
    public ChartBox? Band { get; init; }

    /// <summary>The number of <see cref="Bar"/>.</summary>
    public decimal? Value { get; init; }

    /// <summary>Where that number stands.</summary>
    public decimal? ValueY { get; init; }

    /// <summary>Where the number of the plan stands.</summary>
    public decimal? PlanLabelY { get; init; }

    /// <summary>Where the number of the first plan stands, where it changed.</summary>
    public decimal? WasLabelY { get; init; }

    /// <summary>Where the words for a missing report stand, the first line of two; null when none is missing.</summary>
    public decimal? MissingY { get; init; }

    /// <summary>Whether its words may be left out where there is no room; the table has them.</summary>
    public bool Spare { get; init; }
}
