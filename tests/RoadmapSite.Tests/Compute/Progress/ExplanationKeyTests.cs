using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.District;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class ExplanationKeyTests
{
    private static readonly string[] Deadlines =
        ["20.08.2023", "сентябрь", "ежеквартально", "постоянно", "по мере необходимости", "до сентября 2025 г.", "когда рак свистнет", ""];

    [Fact]
    public void No_key_is_listed_twice() => ExplanationKeys.All.ShouldBeUnique();

    [Fact]
    public void Every_line_has_a_listed_key_and_no_argument_is_missing()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var odd = new List<object?>();
        foreach (var line in Lines())
        {
            used.Add(line.Key);
            odd.AddRange(line.Arguments.Where(argument => argument is not (decimal or Outcome or int or bool or string or DateOnly or Period)));
        }

        used.Except(ExplanationKeys.All).ShouldBeEmpty();
        odd.ShouldBeEmpty();
        used.Count.ShouldBeGreaterThan(70);
    }

    [Fact]
    public void The_list_of_keys_for_theme_authors_is_complete()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "RoadmapSite.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var page = File.ReadAllText(Path.Combine(root, "docs", "explanation-keys.md"));
        ExplanationKeys.All.Where(key => !page.Contains($"`{key}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<ExplanationLine> Lines()
    {
        var plans = new RandomPlans(21);
        var schools = Enumerable.Range(0, 400).Select(i => School(plans, i)).ToList();
        foreach (var facts in schools)
        {
            foreach (var roadmap in facts.Roadmaps)
            {
                foreach (var line in TallyExplanation.Of(roadmap).Concat(TallyExplanation.Of(facts.IndicatorTally)))
                {
                    yield return line;
                }

                foreach (var direction in roadmap.Directions)
                {
                    foreach (var line in direction.Indicators.SelectMany(Lines).Concat(direction.Measures.SelectMany(measure => measure.Explanation)))
                    {
                        yield return line;
                    }
                }
            }
        }

        var district = DistrictProgress.Compute(schools[0], schools.Take(20).Select(OrganisationSummary.Of), new Site { Title = "Сайт" }.Dictionaries.Indicators);
        foreach (var line in district.Indicators.SelectMany(indicator => indicator.Explanation))
        {
            yield return line;
        }
    }

    private static IEnumerable<ExplanationLine> Lines(IndicatorFacts facts) => facts.Explanation.Concat(facts.Parts.SelectMany(Lines));

    private static OrganisationFacts School(RandomPlans plans, int number)
    {
        var indicators = Enumerable.Range(0, 12).Select(i => Indicator(plans, $"i{i}")).ToArray();
        var measures = Enumerable.Range(0, 8).Select(i => Plans.Measure($"m{i}", Deadlines[i]) with
        {
            Evidence = plans.Chance(50) ? Plans.Text("акт") : null,
            ScheduleOverride = plans.Chance(10) ? Plans.Text("20.08.2024") : null,
        }).ToArray();
        var direction = Plans.Direction(indicators) with { Measures = measures, Weight = plans.Chance(20) ? 2 : null };
        var roadmap = Plans.Roadmap(direction) with
        {
            Reporting = plans.Chance(90) ? Reporting.Expected : Reporting.None,
            Revisions = [.. Enum.GetValues<MeasureFate>().Select(fate => Drop(measures[plans.Next(8)].Id, fate))],
        };
        var reports = Enumerable.Range(2023, 3).Where(_ => plans.Chance(70)).Select(year => Plans.Report(
            year,
            $"20.09.{year + 1}",
            [.. indicators.SelectMany(indicator => indicator.Parts.Append(indicator)).Where(_ => plans.Chance(80)).SelectMany(indicator => Actuals(plans, indicator, year))]) with
        {
            Marks = [.. measures.Where(_ => plans.Chance(40)).Select(measure => Plans.Mark(measure.Id, plans.Chance(50) ? $"15.08.{year}" : $"25.08.{year}"))],
        });
        return OrganisationProgress.Compute(
            Plans.School(roadmap, [.. reports]) with { Id = $"s{number}" },
            new Site { Title = "Сайт" },
            new DateOnly(2024, 6, 1).AddDays(plans.Next(800)),
            new DiagnosticBag());
    }

    private static Revision Drop(string measureId, MeasureFate fate) => new(
        new Approval { Span = SourceSpan.None, Number = "7", Date = Plans.Day("01.06.2024") },
        Plans.Day("01.06.2024"),
        null,
        [new MeasureChange(SourceSpan.None, null, measureId, null, null, null, null, null, fate, "other")],
        SourceSpan.None);

    private static Indicator Indicator(RandomPlans plans, string id)
    {
        var kind = (IndicatorKind)plans.Next(6);
        var start = plans.Next(30);
        var step = plans.Next(9) - 4;
        StatedValue Value(int index) => kind switch
        {
            IndicatorKind.Composite => Plans.People(17 + (step * index), 10 + index),
            IndicatorKind.YesNo => Plans.Stated(new YesNoValue(plans.Chance(50))),
            IndicatorKind.Text => Plans.Words("приказ"),
            IndicatorKind.Number when plans.Chance(20) => Plans.Stated(new ComparisonValue((ComparisonOperator)plans.Next(4), start + (step * index), null, QuantityKind.Number)),
            _ => plans.Chance(98) ? Plans.Number(start + (step * index)) : Plans.Words("уточняется"),
        };
        return Plans.Indicator(id, kind, plans.Chance(80) ? Value(0) : null, [.. Enumerable.Range(1, plans.Next(5)).Select(Value)]) with
        {
            Common = plans.Chance(50) ? id : null,
            Aggregate = (Aggregate)plans.Next(4),
            Weight = 1 + plans.Next(2),
            DeclaredBetter = plans.Chance(20) ? new Sourced<Better>((Better)plans.Next(4), SourceSpan.None) : null,
            Bounds = plans.Next(4) switch { 0 => null, 1 => new ValueBounds(5, null), 2 => new ValueBounds(null, 20), _ => new ValueBounds(5, 20) },
            Lead = plans.Chance(30) ? CompositeLead.Percent : plans.Chance(30) ? CompositeLead.People : null,
            ExcludedBecause = plans.Chance(3) ? Plans.Text("причина") : null,
            Cells = plans.Chance(3) ? [Plans.Text("0")] : [],
            PlanConfirmed = plans.Chance(50),
            Relation = (PartsRelation)plans.Next(4),
            Parts = plans.Chance(20) ? [Plans.Indicator(id + "a", 0, 5, 10), Plans.Indicator(id + "b", 0, 5, 10)] : [],
        };
    }

    private static IEnumerable<Actual> Actuals(RandomPlans plans, Indicator indicator, int year)
    {
        var value = indicator.Kind switch
        {
            IndicatorKind.Composite => Plans.People(10 + plans.Next(20), 5 + plans.Next(15)),
            IndicatorKind.YesNo => Plans.Stated(new YesNoValue(plans.Chance(50))),
            IndicatorKind.Text => Plans.Words("издан"),
            _ => Plans.Number(plans.Next(40)),
        };
        var actual = Plans.Actual(indicator.Id, value, Plans.Day($"20.09.{year + 1}"), "akt") with
        {
            Met = plans.Chance(50),
            Denominator = plans.Chance(50) ? 100 : null,
            Numerator = plans.Chance(50) ? 20 : null,
        };
        return plans.Chance(20) ? [actual, actual] : [actual];
    }
}
