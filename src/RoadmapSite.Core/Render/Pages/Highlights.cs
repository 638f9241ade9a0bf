using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The few rows that tell parents what is done and what is next, in plain words where the author gave them.</summary>
internal static class Highlights
{
    private const int Most = 5;
    private const int MostOfOneDirection = 2;

    /// <summary>What the indicators promise by the period that ends next: the nearest dates of every direction; those with wording for parents first.</summary>
    public static TemplateValue Promises(OrganisationScope scope, RoadmapFacts facts, PageText text)
    {
        var promises = from direction in facts.Directions
                       from row in direction.Indicators
                       where row.Indicator.Title is not null && row.State is not (IndicatorState.Check or IndicatorState.NotPlanned)
                       let promised = row.Periods.Where(period => period.Target is not null && !period.PromisesNothing).ToList()
                       where promised.Count > 0
                       let next = promised.Find(period => period.Period.End >= scope.Site.AsOf) ?? promised[^1]
                       orderby next.Period.End, row.Indicator.Plain is null
                       select (Direction: direction, row.Indicator, Target: new Target(next.Period, next.Target!));
        return TemplateValue.ListOf(
            Spread(promises, promise => promise.Direction.Direction.Id),
            promise => Promise(scope, facts, promise.Direction, promise.Indicator, promise.Target, text));
    }

    /// <summary>Measures that are overdue, the longest first: what, for how long, who answers; and how many more there are.</summary>
    public static TemplateValue Overdue(OrganisationScope scope, RoadmapFacts facts, PageText text)
    {
        var overdue = MeasurePlace.Of(facts).Where(place => place.Measure.State == MeasureState.Overdue).OrderByDescending(place => place.Measure.Days).ToList();
        return overdue.Count == 0 ? default : TemplateObject.Of(
            ("rows", TemplateValue.ListOf(overdue.Take(Most), place => OverdueRow(scope, facts, place, text))),
            ("more", Math.Max(0, overdue.Count - Most)),
            ("list", scope.Pages.Has(Addresses.Measures) ? Addresses.Measures : null));
    }

    /// <summary>The first measures of every direction of a roadmap without indicators: they are all that it promises.</summary>
    public static TemplateValue Plans(OrganisationScope scope, RoadmapFacts facts, PageText text) => facts.IndicatorTally.Total > 0
        ? default
        : TemplateValue.ListOf(Spread(All(facts).Where(measure => !measure.IsDropped), measure => measure.DirectionId), measure => Plan(scope, facts, measure, text));

    /// <summary>Measures done latest, newest first.</summary>
    public static TemplateValue Done(OrganisationScope scope, RoadmapFacts facts, PageText text)
    {
        var done = new List<(DateOnly Date, MeasureFacts Measure)>();
        foreach (var measure in All(facts))
        {
            if (IsDone(measure.State) && LastMark(measure) is { } date)
            {
                done.Add((date, measure));
            }
        }

        return TemplateValue.ListOf(
            done.OrderByDescending(item => item.Date).Take(Most),
            item => Row(scope, facts, item.Measure, item.Date, text));
    }

    /// <summary>Measures whose term comes next, nearest first.</summary>
    public static TemplateValue Next(OrganisationScope scope, RoadmapFacts facts, PageText text)
    {
        var ahead = All(facts).Where(measure => measure.NextDue >= scope.Site.AsOf && !measure.IsDropped && measure.State != MeasureState.Done);
        return TemplateValue.ListOf(
            ahead.OrderBy(measure => measure.NextDue).Take(Most),
            measure => Row(scope, facts, measure, measure.NextDue!.Value, text));
    }

    // At most two of a direction while others have some; the order stays.
    private static List<T> Spread<T>(IEnumerable<T> rows, Func<T, string> directionOf)
    {
        var inOrder = rows.ToList();
        var chosen = inOrder.GroupBy(directionOf, StringComparer.Ordinal).SelectMany(own => own.Take(MostOfOneDirection)).ToHashSet();
        var most = inOrder.Where(chosen.Contains).Take(Most).ToHashSet();
        var rest = inOrder.Where(row => !chosen.Contains(row)).Take(Most - most.Count).ToHashSet();
        return inOrder.FindAll(row => most.Contains(row) || rest.Contains(row));
    }

    private static TemplateObject Promise(OrganisationScope scope, RoadmapFacts facts, DirectionFacts direction, Indicator indicator, Target target, PageText text)
    {
        var words = indicator.Plain ?? PlainText.Lead(indicator.Title!.Value.Value);
        var href = scope.IndicatorAddress(facts.Roadmap.Id, direction.Direction.Id, indicator.Id);
        return TemplateObject.Of(
            ("text", words),
            ("href", href),
            ("apart", text.Apart(words, href, RowTitles.Of(scope, facts, direction), RoadmapModel.Line(scope, facts))),
            ("from", indicator.Baseline is { } baseline ? ValueInWords.Of(baseline.Stated, indicator, scope) : null),
            ("to", ValueInWords.Of(target.Stated, indicator, scope)),
            ("key", PromiseKey(indicator, target)),
            ("by", target.Period.End));
    }

    private static TemplateObject OverdueRow(OrganisationScope scope, RoadmapFacts facts, MeasurePlace place, PageText text)
    {
        var words = place.Measure.Measure.Plain ?? MeasureRowModel.NameOf(scope.Words, place);
        var href = MeasureRowModel.AddressOf(place);
        return TemplateObject.Of(
            ("text", words),
            ("href", href),
            ("apart", text.Apart(words, href, RowTitles.Of(scope, facts, place.Direction), RoadmapModel.Line(scope, facts))),
            ("state", StateModel.Of(place.Measure, tracked: true)),
            ("responsible", RowTitles.Line(place.Measure.Measure.Responsible)));
    }

    private static TemplateObject Plan(OrganisationScope scope, RoadmapFacts facts, MeasureFacts measure, PageText text)
    {
        var words = measure.Measure.Plain ?? ShortNames.Beginning(PlainText.Lead(measure.Measure.Title!.Value.Value));
        var href = Addresses.Direction(facts.Roadmap.Id, measure.DirectionId) + "#" + Anchors.Measure(measure.Measure.Id);
        var direction = facts.Directions.First(own => own.Direction.Id == measure.DirectionId);
        return TemplateObject.Of(
            ("text", words),
            ("href", href),
            ("apart", text.Apart(words, href, RowTitles.Of(scope, facts, direction), RoadmapModel.Line(scope, facts))),
            ("due", measure.Measure.Due is { } due ? PlainText.Line(due.Value) : null));
    }

    private static string PromiseKey(Indicator indicator, Target target) => (indicator.Baseline?.Stated.Value, target.Stated.Value) switch
    {
        (null, _) => "promise_to",
        (YesNoValue before, YesNoValue after) => before == after ? "promise_keep_answer" : "promise_from_to_answer",
        ({ Quantities: [var before] }, { Quantities: [var after] }) when before == after => "promise_keep",
        _ => "promise_from_to",
    };

    private static IEnumerable<MeasureFacts> All(RoadmapFacts facts) => facts.Directions
        .SelectMany(direction => direction.Measures.Concat(direction.Results.SelectMany(result => result.Measures.Prepend(result))))
        .Where(measure => measure.Measure.Title is not null);

    private static bool IsDone(MeasureState state) =>
        state is MeasureState.Done or MeasureState.DoneLate or MeasureState.DoneUnconfirmed or MeasureState.OnSchedule or MeasureState.OnScheduleMissed;

    private static DateOnly? LastMark(MeasureFacts measure)
    {
        DateOnly? last = null;
        foreach (var mark in measure.Occurrences.SelectMany(occurrence => occurrence.Marks))
        {
            last = last is null || mark.Date > last ? mark.Date : last;
        }

        return last;
    }

    private static TemplateObject Row(OrganisationScope scope, RoadmapFacts facts, MeasureFacts measure, DateOnly date, PageText text)
    {
        var words = measure.Measure.Plain ?? PlainText.Lead(measure.Measure.Title!.Value.Value);
        var href = Addresses.Direction(facts.Roadmap.Id, measure.DirectionId) + "#" + Anchors.Measure(measure.Measure.Id);
        var direction = facts.Directions.First(own => own.Direction.Id == measure.DirectionId);
        return TemplateObject.Of(
            ("text", words),
            ("href", href),
            ("apart", text.Apart(words, href, RowTitles.Of(scope, facts, direction), RoadmapModel.Line(scope, facts))),
            ("date", date));
    }
}
