namespace RoadmapSite.Core.Model.Values;

/// <summary>A corridor: «50-100 Мбит/с», «от 5 до 10». Both bounds belong to it.</summary>
/// <param name="Min">The lower bound, never above <paramref name="Max"/>.</param>
/// <param name="Max">The upper bound.</param>
/// <param name="Unit">Canonical unit of both, or null.</param>
/// <param name="Counts">What the bounds count.</param>
public sealed record RangeValue(decimal Min, decimal Max, string? Unit, QuantityKind Counts) : IndicatorValue;
