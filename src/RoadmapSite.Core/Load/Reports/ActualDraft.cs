using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>An actual value, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ActualDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The value.</summary>
    public Sourced<string>? Value { get; init; }

    /// <summary>Numerator of a share.</summary>
    public Sourced<decimal>? Numerator { get; init; }

    /// <summary>Denominator of a share.</summary>
    public Sourced<decimal>? Denominator { get; init; }

    /// <summary>Day it was reported.</summary>
    public Sourced<DateOnly>? Reported { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Evidence.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Met or not, set by hand.</summary>
    public Sourced<bool>? State { get; init; }
}
