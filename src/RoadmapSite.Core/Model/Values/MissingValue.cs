namespace RoadmapSite.Core.Model.Values;

/// <summary>Nothing is stated. Never zero (DESIGN.md 8).</summary>
/// <param name="Mark">What stands in the cell instead: «-», «н/д», «х»; null for an empty cell.</param>
public sealed record MissingValue(string? Mark) : IndicatorValue;
