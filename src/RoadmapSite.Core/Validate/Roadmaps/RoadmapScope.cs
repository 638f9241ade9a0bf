using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>What rows of one roadmap may name. Ids are collected before any row is judged, so that a row may name one below it.</summary>
internal sealed class RoadmapScope
{
    private readonly Dictionary<string, SourceSpan> commons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowPlace> places = new(StringComparer.Ordinal);
    private readonly HashSet<Draft> nameless = [];
    private readonly IdSet rows = new();

    /// <summary>Collects the ids of a roadmap, reporting those that stand twice.</summary>
    /// <param name="organisation">What the organisation may name.</param>
    /// <param name="draft">The roadmap.</param>
    /// <param name="place">The roadmap as a place.</param>
    public RoadmapScope(OrganisationScope organisation, RoadmapDraft draft, RowPlace place)
    {
        Organisation = organisation;
        Place = place;
        Indicators.Lacks(draft.Broke(RoadmapReader.Directions));
        Measures.Lacks(draft.Broke(RoadmapReader.Directions));
        foreach (var direction in draft.Directions)
        {
            Collect(direction, Places.Of(direction, place));
        }
    }

    /// <summary>What the organisation may name.</summary>
    public OrganisationScope Organisation { get; }

    /// <summary>The roadmap as a place.</summary>
    public RowPlace Place { get; }

    /// <summary>Ids of indicators and parts.</summary>
    public IdSet Indicators { get; } = new();

    /// <summary>Ids of measures and results.</summary>
    public IdSet Measures { get; } = new();

    /// <summary>Indicators and parts, once they are made.</summary>
    public PlanRows Plan { get; } = new();

    /// <summary>Takes the findings.</summary>
    public DiagnosticBag Bag => Organisation.Bag;

    /// <summary>Whether a row can be known by an id of its own. One that cannot is already reported and becomes no part of the model.</summary>
    /// <param name="row">The row.</param>
    public bool HasName(Draft row) => !nameless.Contains(row);

    /// <summary>A row as a place, for what is stated about it elsewhere; the roadmap when there is no such row.</summary>
    /// <param name="id">Id of the row.</param>
    public RowPlace PlaceOf(string id) => places.GetValueOrDefault(id, Place);

    /// <summary>Whether an id is in use by any row.</summary>
    /// <param name="id">The id.</param>
    public bool IsTaken(string id) => rows.Contains(id);

    /// <summary>Remembers which indicator has an identity across organisations, reporting a second one.</summary>
    /// <param name="common">The identity.</param>
    /// <param name="row">The indicator.</param>
    public void DeclareCommon(Sourced<string> common, RowPlace row)
    {
        if (!commons.TryAdd(common.Value, common.Span))
        {
            var first = commons[common.Value];
            Bag.ReportRow(row, Codes.DuplicateCommon, common.Span, followsFrom: null, related: first, common.Value, first.Line);
        }
    }

    private void Collect(DirectionDraft direction, RowPlace place)
    {
        Indicators.Lacks(direction.Broke(DirectionReader.Indicators));
        Measures.Lacks(direction.Broke(DirectionReader.Measures) ?? direction.Broke(DirectionReader.Results));
        foreach (var row in direction.Indicators)
        {
            Collect(row, place);
        }

        foreach (var row in direction.Measures)
        {
            Collect(row, place, isResult: false);
        }

        foreach (var row in direction.Results)
        {
            Collect(row, place, isResult: true);
        }
    }

    private void Collect(Draft row, RowPlace above)
    {
        if (row is not IndicatorDraft indicator)
        {
            return;
        }

        var place = Places.Of(indicator, above);
        Declare(Indicators, indicator.Id, indicator, IndicatorReader.Id, place);
        foreach (var part in indicator.Parts)
        {
            Collect(part, place);
        }
    }

    private void Collect(Draft row, RowPlace above, bool isResult)
    {
        if (row is not MeasureDraft measure)
        {
            return;
        }

        var place = Places.Of(measure, isResult, above);
        Declare(Measures, measure.Id, measure, MeasureReader.Id, place);
        foreach (var below in measure.Measures)
        {
            Collect(below, place, isResult: false);
        }
    }

    private void Declare(IdSet kind, Sourced<string>? id, Draft draft, Load.Fields.Field field, RowPlace place)
    {
        if (!rows.Declare(id, draft, field, place, Bag))
        {
            nameless.Add(draft);
            kind.Lacks(draft.Broke(field) ?? rows.Incomplete);
        }
        else if (id is { } written)
        {
            kind.Add(written.Value, written.Span);
            places.Add(written.Value, place);
        }
    }
}
