using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>Examples 19 to 22 of PROGRESS.md 5 as document 1 prints them: a bare 0 under «человек/%» beside plain numbers.</summary>
public sealed class BareZeroTests
{
    [Theory]
    [InlineData("45", "2024-10-15", IndicatorState.OnPlan, "112.5")]
    [InlineData("1", "2024-10-15", IndicatorState.FarBehind, "2.5")]
    [InlineData(null, "2024-09-15", IndicatorState.Awaiting, null)]
    [InlineData(null, "2024-10-15", IndicatorState.ReportOverdue, null)]
    public void A_bare_zero_is_a_plain_number(string? actual, string asOf, IndicatorState state, string? step)
    {
        var report = actual is null ? "" : $"""
            -- schools/a/reports/plan/2023-2024.yml --
            roadmap: plan
            period: 2023-2024
            reported: 2024-09-20
            indicators: {"{"} d6-1: {actual} {"}"}

            """;
        var loaded = MiniSite.Parse("""
            -- site.yml --
            title: Школы
            -- schools/a/school.yml --
            name: Школа
            -- schools/a/roadmaps/plan.yml --
            id: plan
            title: План
            term: { from: 2022-01-01, to: 2027-12-31 }
            periods: { kind: school-year, from: 2023-2024, to: 2026-2027 }
            reporting: expected
            directions:
              - id: d6
                title: Дистанционное обучение
                indicators:
                  - id: d6-1
                    title: Количество педагогических работников, использующих дистанционные технологии, в общей численности педагогических работников
                    unit: человек/%
                    baseline: "0"
                    targets: { 2023-2024: 40, 2024-2025: 50, 2025-2026: 60, 2026-2027: 70 }

            """ + report).Load();
        loaded.Errors.ShouldBeEmpty();

        var facts = OrganisationProgress.Compute(loaded.Organisation("a"), loaded.Site!, DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture), new DiagnosticBag())
            .Roadmaps[0].Directions[0].Indicators[0];

        (facts.State, facts.Step).ShouldBe((state, step is null ? null : decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture)));
        facts.DueTarget.ShouldBe(40);
    }
}
