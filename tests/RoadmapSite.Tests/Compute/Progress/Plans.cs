using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>Makes small plans and reports in one line.</summary>
internal static class Plans
{
    public static readonly Period[] SchoolYears =
        [.. Enumerable.Range(2023, 4).Select(year =>
            new Period($"{year}-{year + 1}", PeriodKind.SchoolYear, new DateOnly(year, 9, 1), new DateOnly(year + 1, 8, 31)))];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static Sourced<string> Text(string text) => new(text, new SourceSpan("input/plan.yml", 1, 1));

    public static StatedValue Number(decimal number) =>
        new(Text(number.ToString(CultureInfo.InvariantCulture).Replace('.', ',')), new NumberValue(number, null));

    public static StatedValue People(decimal people, decimal percent) =>
        new(Text(FormattableString.Invariant($"{people}/{percent}%")), new PeoplePercentValue(people, percent));

    public static StatedValue Words(string words) => new(Text(words), new TextValue(words));

    public static StatedValue Stated(IndicatorValue value, string text = "…") => new(Text(text), value);

    public static Indicator Indicator(string id, decimal? baseline, params decimal[] targets) => Indicator(
        id,
        IndicatorKind.Number,
        baseline is { } number ? Number(number) : null,
        [.. targets.Select(Number)]);

    public static Indicator Indicator(string id, IndicatorKind kind, StatedValue? baseline, params StatedValue[] targets) => new(new SourceSpan("input/plan.yml", 10, 3))
    {
        Id = id,
        Title = Text(id),
        Kind = kind,
        Baseline = baseline is null ? null : new Baseline(baseline, null),
        Targets = [.. targets.Select((target, index) => new Target(SchoolYears[index], target))],
    };

    public static Actual Actual(string id, StatedValue value, DateOnly reported, string? document = null) => new()
    {
        IndicatorId = id,
        Stated = value,
        Reported = reported,
        DocumentId = document,
        Span = new SourceSpan("input/report.yml", 5, 3),
    };

    public static Report Report(int year, string reported, params (string Id, decimal Value)[] actuals) =>
        Report(year, reported, [.. actuals.Select(actual => Actual(actual.Id, Number(actual.Value), Day(reported)))]);

    public static Report Report(int year, string reported, params Actual[] actuals) => new()
    {
        RoadmapId = "plan",
        Period = SchoolYears[year - 2023],
        Reported = Day(reported),
        Actuals = actuals,
        Span = new SourceSpan("input/report.yml", 0, 0),
    };

    public static Measure Measure(string id, string? due) => new(new SourceSpan("input/plan.yml", 20, 3))
    {
        Id = id,
        Title = Text(id),
        Due = due is null ? null : Text(due),
    };

    public static MeasureMark Mark(string id, string date, string? document = null, string? named = null) => new()
    {
        MeasureId = id,
        Date = Day(date),
        Reported = Day(date),
        DocumentId = document,
        For = named is null ? null : Text(named),
        Span = new SourceSpan("input/report.yml", 9, 3),
    };

    public static Direction Direction(params IndicatorRow[] indicators) => new()
    {
        Id = "d1",
        Span = SourceSpan.None,
        Term = new Term(Day("01.01.2021"), Day("31.12.2027")),
        Periods = SchoolYears,
        Indicators = indicators,
    };

    public static Roadmap Roadmap(params Direction[] directions) => new()
    {
        Id = "plan",
        Span = SourceSpan.WholeFile("input/plan.yml"),
        Title = Text("План"),
        Term = new Sourced<Term>(new Term(Day("01.01.2021"), Day("31.12.2027")), SourceSpan.None),
        Periods = SchoolYears,
        Reporting = Reporting.Expected,
        Directions = directions,
    };

    public static Organisation School(Roadmap roadmap, params Report[] reports) => new()
    {
        Id = "school",
        Kind = OrganisationKind.School,
        Level = GovernanceLevel.School,
        Folder = "schools/school",
        Name = Text("Школа"),
        ShortName = "Школа",
        Roadmaps = [roadmap],
        Reports = reports,
    };

    public static OrganisationFacts Compute(Organisation school, string asOf, DiagnosticBag? bag = null) =>
        OrganisationProgress.Compute(school, new Site { Title = "Сайт" }, Day(asOf), bag ?? new DiagnosticBag());

    public static IndicatorFacts Single(Indicator indicator, string asOf, params Report[] reports) =>
        Compute(School(Roadmap(Direction(indicator)), reports), asOf).Roadmaps[0].Directions[0].Indicators[0];
}
