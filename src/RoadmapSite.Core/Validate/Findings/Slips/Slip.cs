namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A typing slip in a text.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct Slip(int Index, int Length);
