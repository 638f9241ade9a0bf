using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>What a field yields: a value, a finding, or a value with a finding about a part of it.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="HasValue">Whether there is a value.</param>
/// <param name="Value">The value.</param>
/// <param name="Finding">Why it is missing or incomplete; already reported.</param>
internal readonly record struct Reading<T>(bool HasValue, T Value, Diagnostic? Finding)
{
    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Reading<T>(T value) => new(true, value, null);

    /// <summary>No value.</summary>
    /// <param name="finding">Why.</param>
    public static implicit operator Reading<T>(Diagnostic finding) => new(false, default!, finding);
}
