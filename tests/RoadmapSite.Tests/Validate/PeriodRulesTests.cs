using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate;
using RoadmapSite.Core.Validate.Organisations;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate;

public sealed class PeriodRulesTests
{
    private const string Plan = "schools/shkola/roadmaps/plan-2024.yml";

    [Fact]
    public void Ends_of_periods_are_those_of_the_site()
    {
        var periods = Roadmap(site => site.Replace("site.yml", "school_year: 31.08", "school_year: 25.05")).Periods;
        periods[0].Start.ShouldBe(new DateOnly(2024, 5, 26));
        periods[0].End.ShouldBe(new DateOnly(2025, 5, 25));
        periods[1].Start.ShouldBe(periods[0].End.AddDays(1));
    }

    [Fact]
    public void A_direction_may_have_calendar_years_or_quarters_of_its_own()
    {
        var quarters = Direction("periods: { kind: quarter, from: 2024-Q4, to: 2025-Q1 }");
        quarters.ShouldBe(
        [
            new Period("2024-Q4", PeriodKind.Quarter, new DateOnly(2024, 10, 1), new DateOnly(2024, 12, 31)),
            new Period("2025-Q1", PeriodKind.Quarter, new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31)),
        ]);
        Direction("periods: { kind: calendar-year, from: 2024, to: 2024 }")
            .ShouldBe([new Period("2024", PeriodKind.CalendarYear, new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31))]);
    }

    [Fact]
    public void A_reported_value_must_be_of_a_period_of_its_own_direction()
    {
        var site = MiniSite.Good()
            .Replace(Plan, "blocks:\n  - { id: why", "  - id: d2\n    periods: { kind: calendar-year, from: 2025, to: 2025 }\n    indicators:\n      - { id: clubs, title: Кружки }\nblocks:\n  - { id: why")
            .Replace("schools/shkola/reports/plan-2024/2024-2025.yml", "  teachers-primary: 4", "  teachers-primary: 4\n  clubs: 3");
        var error = site.Load().Errors.ShouldHaveSingleItem();
        LoadedSite.Short(error).ShouldBe("RM2010 input/schools/shkola/reports/plan-2024/2024-2025.yml(11,3)");
    }

    [Theory]
    [InlineData("2023-2024", PeriodKind.SchoolYear, true)]
    [InlineData("2023-2025", PeriodKind.SchoolYear, false)]
    [InlineData("2023-24", PeriodKind.SchoolYear, false)]
    [InlineData("2024", PeriodKind.CalendarYear, true)]
    [InlineData("24", PeriodKind.CalendarYear, false)]
    [InlineData("0024", PeriodKind.CalendarYear, false)]
    [InlineData("2024-Q4", PeriodKind.Quarter, true)]
    [InlineData("2024-Q5", PeriodKind.Quarter, false)]
    [InlineData("2024-q1", PeriodKind.Quarter, false)]
    public void Periods_are_read_by_their_kind(string text, PeriodKind kind, bool isPeriod) => PeriodRules.TryParse(text, kind, out _).ShouldBe(isPeriod);

    [Theory]
    [InlineData("2024-05-31", true)]
    [InlineData("31.05.2024", true)]
    [InlineData("2024-05", true)]
    [InlineData("2024-13", false)]
    [InlineData("2021-Q3", true)]
    [InlineData("2024-H1", true)]
    [InlineData("2024-H3", false)]
    [InlineData("2023-2024", true)]
    [InlineData("2024", true)]
    [InlineData("май", false)]
    public void A_mark_is_for_a_day_a_month_a_quarter_a_half_year_or_a_year(string text, bool isOccurrence) => MarkRules.NamesOccurrence(text).ShouldBe(isOccurrence);

    private static Roadmap Roadmap(Func<MiniSite, MiniSite> change) => change(MiniSite.Good()).Load().Organisation("shkola").Roadmaps[0];

    private static IReadOnlyList<Period> Direction(string periods) =>
        Roadmap(site => site.Replace(Plan, "blocks:\n  - { id: why", $"  - id: d2\n    {periods}\nblocks:\n  - {{ id: why")).Directions[1].Periods;
}
