using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>What is planned for the end of a period.</summary>
/// <param name="End">Last day of the period: the target binds from the day after it.</param>
/// <param name="Value">The target; without meaning where only bounds are planned.</param>
/// <param name="Strict">Whether the target itself does not do: «более 50», «менее 10 %».</param>
/// <param name="Bounds">The bounds to stay within; null unless the indicator is to.</param>
internal readonly record struct PlannedValue(DateOnly End, decimal Value, bool Strict = false, ValueBounds? Bounds = null);

/// <summary>A number known for a period.</summary>
/// <param name="End">Last day of the period.</param>
/// <param name="Value">The actual.</param>
internal readonly record struct KnownValue(DateOnly End, decimal Value);
