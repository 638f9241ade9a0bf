using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>One change of a revision, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ChangeDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id of an indicator.</summary>
    public Sourced<string>? Indicator { get; init; }

    /// <summary>Id of a measure.</summary>
    public Sourced<string>? Measure { get; init; }

    /// <summary>New title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>New baseline.</summary>
    public BaselineDraft? Baseline { get; init; }

    /// <summary>New targets.</summary>
    public required IReadOnlyList<Keyed<Sourced<string>>> Targets { get; init; }

    /// <summary>New deadline.</summary>
    public Sourced<string>? Due { get; init; }

    /// <summary>Unambiguous phrase for it.</summary>
    public Sourced<string>? Schedule { get; init; }

    /// <summary>New responsible.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>New target of a measure.</summary>
    public Sourced<string>? Target { get; init; }

    /// <summary>What became of the measure.</summary>
    public Sourced<MeasureFate>? Status { get; init; }

    /// <summary>The measure it is merged into.</summary>
    public Sourced<string>? Into { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}
