using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>A report, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ReportDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id of the roadmap.</summary>
    public Sourced<string>? Roadmap { get; init; }

    /// <summary>The period.</summary>
    public Sourced<string>? Period { get; init; }

    /// <summary>Day of the report.</summary>
    public Sourced<DateOnly>? Reported { get; init; }

    /// <summary>Seen in check and preview only.</summary>
    public Sourced<bool>? Draft { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>The report as a document.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Actual values by id of the indicator.</summary>
    public required IReadOnlyList<Keyed<IReadOnlyList<ActualDraft>>> Indicators { get; init; }

    /// <summary>Marks by id of the measure.</summary>
    public required IReadOnlyList<Keyed<IReadOnlyList<MarkDraft>>> Measures { get; init; }
}
