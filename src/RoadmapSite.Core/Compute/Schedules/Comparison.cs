namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>How the number of times in a window is meant.</summary>
public enum Comparison
{
    /// <summary>«2 раза»: <c>=</c>.</summary>
    Exactly,

    /// <summary>«не реже 2 раз»: <c>&gt;=</c>.</summary>
    AtLeast,

    /// <summary>«не чаще 2 раз»: <c>&lt;=</c>.</summary>
    AtMost,
}
