using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Tests.Render;

/// <summary>Model records with little typing. Nothing here is checked; Validate's own tests do that.</summary>
internal static class Sample
{
    public static readonly DateOnly AsOf = new(2024, 11, 22);

    public static SourceSpan At(string file = "input/schools/school-1/roadmaps/plan.yml", int line = 1) => new(file, line, 1);

    public static Sourced<string> Text(string text) => new(text, At());

    public static Sourced<string>? Maybe(string? text) => text is null ? null : Text(text);

    public static Period Year(int year) => new(
        FormattableString.Invariant($"{year}-{year + 1}"), PeriodKind.SchoolYear, new(year, 9, 1), new(year + 1, 8, 31));

    public static IReadOnlyList<Period> Years(int from, int count) => [.. Enumerable.Range(from, count).Select(Year)];

    public static StatedValue Stated(string text) => new(
        Text(text),
        decimal.TryParse(text.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture, out var number) ? new NumberValue(number, null) : new TextValue(text));

    public static Indicator Indicator(string id, string? title, string? baseline = null, string[]? targets = null, int from = 2022, string? number = null, string? unit = "%") =>
        new(At())
        {
            Id = id,
            Number = Maybe(number),
            Title = Maybe(title),
            Unit = Maybe(unit),
            Kind = IndicatorKind.Number,
            Baseline = baseline is null ? null : new Baseline(Stated(baseline), new DateOnly(2022, 1, 20)),
            Targets = [.. (targets ?? []).Select((text, i) => new Target(Year(from + i), Stated(text)))],
        };

    public static Measure Measure(string id, string? title, string? due = null, string? responsible = null, string? number = null, string? target = null) =>
        new(At())
        {
            Id = id,
            Number = Maybe(number),
            Title = Maybe(title),
            Due = Maybe(due),
            Responsible = Maybe(responsible),
            Target = Maybe(target),
        };

    public static Direction Direction(string id, string? title, string? number = null, string? label = "Направление") => new()
    {
        Id = id,
        Span = At(line: 10),
        Number = Maybe(number),
        Label = label,
        Title = Maybe(title),
        Term = new Term(new(2022, 1, 1), new(2027, 12, 31)),
        Periods = Years(2022, 4),
    };

    public static Roadmap Roadmap(string id, string title, Reporting reporting = Reporting.Expected, params Direction[] directions) => new()
    {
        Id = id,
        Span = At(),
        Title = Text(title),
        Term = new(new Term(new(2022, 1, 1), new(2027, 12, 31)), At()),
        Periods = Years(2022, 4),
        Reporting = reporting,
        Directions = directions,
    };

    public static Report Report(string roadmap, int year, params (string Indicator, string Value)[] actuals) => new()
    {
        RoadmapId = roadmap,
        Period = Year(year),
        Reported = new DateOnly(year + 1, 9, 20),
        Span = At("input/schools/school-1/reports/plan.yml"),
        Actuals =
        [
            .. actuals.Select(actual => new Actual
            {
                IndicatorId = actual.Indicator,
                Stated = Stated(actual.Value),
                Reported = new DateOnly(year + 1, 9, 20),
                Span = At("input/schools/school-1/reports/plan.yml", 4),
            }),
        ],
    };

    public static Organisation School(string id = "school-1", params Roadmap[] roadmaps) => new()
    {
        Id = id,
        Kind = OrganisationKind.School,
        Level = GovernanceLevel.School,
        Folder = "schools/" + id,
        Name = new("Средняя школа № 1 города Примерска", At($"input/schools/{id}/school.yml")),
        ShortName = "Школа № 1",
        Roadmaps = roadmaps,
    };

    /// <summary>Facts of indicators as the calculator gives them, with the states of measures given here.</summary>
    public static OrganisationFacts Facts(Organisation organisation, params (string Measure, MeasureState State)[] states)
    {
        var facts = OrganisationProgress.Compute(organisation, new Site { Title = "Дорожные карты школ" }, AsOf, new DiagnosticBag());
        return WithMeasures(facts, measure => new MeasureFacts
        {
            Measure = measure,
            DirectionId = "",
            State = Array.Find(states, state => state.Measure == measure.Id) is { Measure: not null } known ? known.State : MeasureState.Upcoming,
        });
    }

    /// <summary>The same facts with other facts of measures.</summary>
    public static OrganisationFacts WithMeasures(OrganisationFacts facts, Func<Measure, MeasureFacts> of)
    {
        var roadmaps = facts.Roadmaps.Select(roadmap =>
        {
            var directions = roadmap.Directions.Select(direction => WithMeasures(direction, of)).ToList();
            return roadmap with { Directions = directions, MeasureTally = Tally(directions.SelectMany(direction => direction.Measures.Concat(direction.Results))) };
        }).ToList();
        return facts with { Roadmaps = roadmaps, MeasureTally = Tally(roadmaps.SelectMany(roadmap => roadmap.Directions).SelectMany(direction => direction.Measures)) };
    }

    private static DirectionFacts WithMeasures(DirectionFacts facts, Func<Measure, MeasureFacts> of)
    {
        var id = facts.Direction.Id;
        MeasureFacts Make(Measure measure) => of(measure) with
        {
            DirectionId = id,
            Measures = [.. measure.Measures.OfType<Measure>().Select(Make)],
        };

        var measures = facts.Direction.Measures.OfType<Measure>().Select(Make).ToList();
        var results = facts.Direction.Results.OfType<Measure>().Select(Make).ToList();
        return facts with { Measures = measures, Results = results, MeasureTally = Tally(measures.Concat(results)) };
    }

    private static MeasureTally Tally(IEnumerable<MeasureFacts> measures)
    {
        var all = measures.SelectMany(measure => measure.Measures.Prepend(measure)).Where(measure => !measure.Measure.Empty).ToList();
        int Count(params MeasureState[] states) => all.Count(measure => states.Contains(measure.State));
        var done = Count(MeasureState.Done, MeasureState.DoneLate, MeasureState.DoneUnconfirmed, MeasureState.OnSchedule);
        return new MeasureTally
        {
            Total = all.Count,
            Due = done + Count(MeasureState.Overdue),
            Done = done,
            DoneLate = Count(MeasureState.DoneLate),
            DoneUnconfirmed = Count(MeasureState.DoneUnconfirmed),
            Overdue = Count(MeasureState.Overdue),
            Ongoing = Count(MeasureState.Ongoing, MeasureState.Stale),
            OngoingFresh = Count(MeasureState.Ongoing),
            AsNeeded = Count(MeasureState.AsNeeded),
            Ahead = Count(MeasureState.Upcoming, MeasureState.InProgress),
            Unresolved = Count(MeasureState.Unresolved),
            Untracked = Count(MeasureState.Untracked),
        };
    }
}
