using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A measure or a result, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class MeasureDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Number as printed.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Title as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The row that this one goes on.</summary>
    public Sourced<string>? Continues { get; init; }

    /// <summary>Whether the act has a number here and nothing else.</summary>
    public Sourced<bool>? Empty { get; init; }

    /// <summary>Wording for parents.</summary>
    public Sourced<string>? Plain { get; init; }

    /// <summary>Deadline as printed.</summary>
    public Sourced<string>? Due { get; init; }

    /// <summary>An unambiguous phrase for it.</summary>
    public Sourced<string>? Schedule { get; init; }

    /// <summary>Responsible, as printed.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>Ids of roles.</summary>
    public required IReadOnlyList<Sourced<string>> Roles { get; init; }

    /// <summary>Target as printed.</summary>
    public Sourced<string>? Target { get; init; }

    /// <summary>The quantity inside the target.</summary>
    public Sourced<string>? Value { get; init; }

    /// <summary>Expected result, as printed.</summary>
    public Sourced<string>? Result { get; init; }

    /// <summary>Confirming document, as printed.</summary>
    public Sourced<string>? Evidence { get; init; }

    /// <summary>Who controls it, as printed.</summary>
    public Sourced<string>? Control { get; init; }

    /// <summary>Funding by year.</summary>
    public required IReadOnlyList<Keyed<Sourced<string>>> Funding { get; init; }

    /// <summary>Cells under quarters or years.</summary>
    public required IReadOnlyList<Keyed<Sourced<string>>> ByPeriod { get; init; }

    /// <summary>Ids of the indicators it moves.</summary>
    public required IReadOnlyList<Sourced<string>> Indicators { get; init; }

    /// <summary>Days without an entry after which there is no fresh news.</summary>
    public Sourced<int>? Heartbeat { get; init; }

    /// <summary>Rows below a result.</summary>
    public required IReadOnlyList<Draft> Measures { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Edition mark.</summary>
    public Sourced<string>? Edition { get; init; }

    /// <summary>Mark of a footnote.</summary>
    public Sourced<string>? Footnote { get; init; }

    /// <summary>Former ids.</summary>
    public required IReadOnlyList<Sourced<string>> Formerly { get; init; }
}
