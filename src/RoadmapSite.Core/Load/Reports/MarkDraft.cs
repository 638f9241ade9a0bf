using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>A mark that a measure was done, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class MarkDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Day it was done.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>The occurrence meant.</summary>
    public Sourced<string>? For { get; init; }

    /// <summary>Evidence.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Day it was reported.</summary>
    public Sourced<DateOnly>? Reported { get; init; }
}
