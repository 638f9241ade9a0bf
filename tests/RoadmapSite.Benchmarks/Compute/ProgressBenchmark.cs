using System.Globalization;
using BenchmarkDotNet.Attributes;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Benchmarks.Compute;

/// <summary>One school of 40 indicators and 80 measures with three years of reports: the aim is below a millisecond.</summary>
[MemoryDiagnoser]
public class ProgressBenchmark
{
    private static readonly string[] Phrases =
    [
        "20.08.2023", "до 30.08.2024", "Сентябрь 2024", "I квартал 2025 года", "ежеквартально", "не реже 1 раза в месяц",
        "еженедельно", "В течение всего периода", "По мере необходимости", "01.04., 01.06., 30.08.2024 г.",
    ];

    private static readonly Period[] Years =
        [.. Enumerable.Range(2022, 6).Select(year => new Period(
            string.Create(CultureInfo.InvariantCulture, $"{year}-{year + 1}"), PeriodKind.SchoolYear, new DateOnly(year, 9, 1), new DateOnly(year + 1, 8, 31)))];

    private readonly Site site = new() { Title = "Сайт" };
    private readonly Organisation school = School();

    /// <summary>All facts of the school.</summary>
    [Benchmark]
    public int School_facts()
    {
        var bag = new DiagnosticBag();
        return OrganisationProgress.Compute(school, site, new DateOnly(2025, 10, 15), bag).IndicatorTally.Due;
    }

    private static Organisation School()
    {
        var indicators = Enumerable.Range(0, 40).Select(Indicator).ToArray();
        var measures = Enumerable.Range(0, 80).Select(Measure).ToArray();
        var direction = new Direction
        {
            Id = "d1",
            Span = SourceSpan.None,
            Term = new Term(new DateOnly(2022, 1, 1), new DateOnly(2027, 12, 31)),
            Periods = Years,
            Indicators = indicators,
            Measures = measures,
        };
        return new Organisation
        {
            Id = "school",
            Kind = OrganisationKind.School,
            Level = GovernanceLevel.School,
            Folder = "schools/school",
            Name = Text("Школа"),
            ShortName = "Школа",
            Roadmaps =
            [
                new Roadmap
                {
                    Id = "plan",
                    Span = SourceSpan.None,
                    Title = Text("План"),
                    Term = new Sourced<Term>(direction.Term, SourceSpan.None),
                    Reporting = Reporting.Expected,
                    Directions = [direction],
                },
            ],
            Reports = [.. Years.Take(3).Select(year => Report(year, indicators, measures))],
        };
    }

    private static Indicator Indicator(int number) => new(SourceSpan.None)
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"i{number}"),
        Title = Text("Показатель"),
        Kind = IndicatorKind.Number,
        Baseline = new Baseline(Value(number), null),
        Targets = [.. Years.Select((year, index) => new Target(year, Value(number + (7 * (index + 1)))))],
    };

    private static Measure Measure(int number) => new(SourceSpan.None)
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"m{number}"),
        Title = Text("Мероприятие"),
        Due = Text(Phrases[number % Phrases.Length]),
    };

    private static Report Report(Period period, Indicator[] indicators, Measure[] measures) => new()
    {
        RoadmapId = "plan",
        Period = period,
        Reported = period.End.AddDays(20),
        Span = SourceSpan.None,
        Actuals = [.. indicators.Select((indicator, index) => new Actual
        {
            IndicatorId = indicator.Id,
            Stated = Value(index + (5 * (period.End.Year - 2022))),
            Reported = period.End.AddDays(20),
            Span = SourceSpan.None,
        })],
        Marks = [.. measures.Select(measure => new MeasureMark
        {
            MeasureId = measure.Id,
            Date = period.End.AddDays(-40),
            Reported = period.End.AddDays(20),
            Span = SourceSpan.None,
        })],
    };

    private static StatedValue Value(decimal number) => new(Text(number.ToString(CultureInfo.InvariantCulture)), new NumberValue(number, null));

    private static Sourced<string> Text(string text) => new(text, SourceSpan.None);
}
