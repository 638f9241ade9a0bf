using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Rows of a table of indicators.</summary>
internal static class IndicatorRules
{
    /// <summary>Makes the rows of a direction's table of indicators.</summary>
    /// <param name="rows">As written.</param>
    /// <param name="scope">The direction.</param>
    public static IReadOnlyList<IndicatorRow> Rows(IReadOnlyList<Draft> rows, DirectionScope scope)
    {
        var made = new List<IndicatorRow>(rows.Count);
        var above = new IdSet();
        foreach (var row in rows)
        {
            if (row is HeadingDraft { Title: { } heading })
            {
                made.Add(new IndicatorHeading(heading, row.Span));
            }
            else if (row is IndicatorDraft draft && Make(draft, scope, scope.Place, unitAbove: null, above) is { } indicator)
            {
                made.Add(indicator);
            }
        }

        return made;
    }

    private static Indicator? Make(IndicatorDraft draft, DirectionScope scope, RowPlace above, Sourced<string>? unitAbove, IdSet rowsAbove)
    {
        var row = Places.Of(draft, above);
        var unit = draft.Unit ?? unitAbove;
        var values = ValueRules.Of(unit, draft.Unit is null && unit is not null, draft, scope.Roadmap.Organisation.Index.Units);
        var common = Common(draft, scope, row);
        var baseline = TargetRules.Baseline(draft.Baseline, values, scope.BaselineDate);
        var targets = TargetRules.Targets(draft.Targets, scope.Periods, values, row, scope.Bag);
        var parts = Parts(draft, scope, row, unit);
        var made = new Indicator(draft.Span)
        {
            Id = draft.Id?.Value ?? "",
            Number = draft.Number,
            Title = draft.Title,
            Empty = draft.Empty?.Value ?? false,
            Continues = rowsAbove.Resolve(draft.Continues, Codes.UnknownContinued, row, scope.Bag)?.Value,
            Plain = draft.Plain?.Value ?? common?.Plain,
            Common = common?.Id,
            Unit = unit,
            UnitFactor = values.Unit?.Unit?.Factor ?? 1,
            CountedIn = values.Unit?.Unit is { Factor: not 1 } multiple ? multiple.Name : null,
            UnitInherited = draft.Unit is null && unit is not null,
            Kind = draft.Kind?.Value ?? common?.Kind ?? DeriveKind(draft, values, baseline, targets),
            DeclaredBetter = draft.Better ?? (common?.Better is { } better ? draft.Common!.Value.With(better) : null),
            Baseline = baseline,
            Targets = targets,
            Cells = draft.Cells,
            Parts = parts,
            Relation = draft.Relation?.Value ?? PartsRelation.Independent,
            Bounds = Bounds(draft.Range, values.Unit?.Unit?.Factor ?? 1, row, scope),
            Aggregate = draft.Aggregate?.Value ?? common?.Aggregate,
            Weight = WeightRules.Check(draft.Weight, row, scope.Bag) ?? 1,
            ExcludedBecause = draft.Exclude?.Reason,
            PlanConfirmed = draft.PlanConfirmed?.Value ?? false,
            Lead = draft.Lead?.Value,
            Responsible = draft.Responsible,
            Due = draft.Due,
            Note = draft.Note,
            Edition = draft.Edition?.Value,
            FootnoteMark = scope.Footnotes.Resolve(draft.Footnote, row, scope.Bag),
            Formerly = FormerIds.Check(draft.Formerly, scope.Roadmap.IsTaken, row, scope.Bag),
        };
        if (draft.Id is { } id)
        {
            rowsAbove.Add(id.Value, id.Span);
        }
        else
        {
            rowsAbove.Lacks(draft.Broke(IndicatorReader.Id));
        }

        if (!scope.Roadmap.HasName(draft))
        {
            return null;
        }

        scope.Roadmap.Plan.Add(new PlanRow(made, scope, values));
        return made;
    }

    private static List<Indicator> Parts(IndicatorDraft draft, DirectionScope scope, RowPlace row, Sourced<string>? unit)
    {
        var parts = new List<Indicator>(draft.Parts.Count);
        var above = new IdSet();
        foreach (var part in draft.Parts)
        {
            if (Make(part, scope, row, unit, above) is { } made)
            {
                parts.Add(made);
            }
        }

        return parts;
    }

    private static IndicatorKind DeriveKind(IndicatorDraft draft, ValueRules values, Baseline? baseline, IReadOnlyList<Target> targets)
    {
        if (draft.Range is not null)
        {
            return IndicatorKind.Range;
        }

        var stated = new List<IndicatorValue>(targets.Count + 1);
        if (baseline is not null)
        {
            stated.Add(baseline.Stated.Value);
        }

        foreach (var target in targets)
        {
            stated.Add(target.Stated.Value);
        }

        // One slip among numbers does not make them words: what cannot be read is told at its place.
        var readable = values.Unit is { Known: true, Kind: UnitKind.Count or UnitKind.People or UnitKind.Percent or UnitKind.Money or UnitKind.Speed } ? stated.FindAll(value => !IsSlip(value)) : stated;
        return IndicatorKindRule.Derive(values.Unit, readable.Exists(value => value.Settled.Quantities.Count > 0) ? readable : stated);
    }

    // «1O», «10, 5» and numbers beyond all bounds: digits, and no word.
    private static bool IsSlip(IndicatorValue value) => value.Settled switch
    {
        TextValue { Text: var text } when MistypedNumber.Mend(text) is not null => true,
        TextValue { Text: var text } => text.Any(char.IsAsciiDigit) && !text.Any(char.IsWhiteSpace) && text.Count(char.IsLetter) <= 1,
        ListValue { Items: var items } => items.All(item => item.Value is NumberValue or PercentValue or PeopleValue) && items.Count == 2,
        _ => false,
    };

    private static CommonIndicator? Common(IndicatorDraft draft, DirectionScope scope, RowPlace row)
    {
        var organisation = scope.Roadmap.Organisation;
        if (organisation.Commons.Resolve(draft.Common, Codes.UnknownCommon, row, scope.Bag) is not { } common)
        {
            return null;
        }

        scope.Roadmap.DeclareCommon(common, row);
        return organisation.Site.Dictionaries.Indicators.GetValueOrDefault(common.Value);
    }

    private static ValueBounds? Bounds(BoundsDraft? draft, decimal factor, RowPlace row, DirectionScope scope)
    {
        if (draft is null)
        {
            return null;
        }

        if (draft.Min is { } min && draft.Max is { } max && min.Value > max.Value)
        {
            scope.Bag.ReportRow(row, Codes.BoundsReversed, min.Span, Exact.Text(min.Value), Exact.Text(max.Value));
        }

        return new ValueBounds(draft.Min?.Value * factor, draft.Max?.Value * factor);
    }
}
