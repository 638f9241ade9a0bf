using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate;

public sealed class DefaultsTests
{
    [Fact]
    public void A_site_needs_a_title_and_nothing_else()
    {
        var site = MiniSite.Parse("-- site.yml --\ntitle: Сайт\n").Load().Site.ShouldNotBeNull();
        site.BaseUrl.ShouldBeNull();
        site.TimeZone.ShouldBe("Europe/Moscow");
        site.SchoolYearEnd.ShouldBe((8, 31));
        site.CalendarYearEnd.ShouldBe((12, 31));
        site.ReportGraceDays.ShouldBe(30);
        site.IndicatorPages.ShouldBeTrue();
        site.Remarks.ShouldBeFalse();
        site.Blocks[0].ShouldBe("overview");
        site.Blocks.Count.ShouldBe(12);
    }

    [Fact]
    public void A_school_needs_a_name_and_nothing_else()
    {
        var school = Load("").Organisation("a");
        school.ShortName.ShouldBe("Школа");
        school.Level.ShouldBe(GovernanceLevel.School);
        school.Folder.ShouldBe("schools/a");
        school.ParentId.ShouldBeNull();
        school.About.ShouldBeNull();
    }

    [Fact]
    public void An_act_without_deadlines_and_results_is_no_error()
    {
        var loaded = Load("""
            -- schools/a/roadmaps/p.yml --
            id: p
            title: План
            term: { from: 2024-01-01, to: 2024-12-31 }
            directions:
              - id: d1
                label: none
                measures:
                  - { id: m1, title: Без срока }
            """);
        loaded.Diagnostics.ShouldBeEmpty();
        var direction = loaded.Organisation("a").Roadmaps[0].Directions[0];
        direction.Label.ShouldBeNull();
        direction.Term.ShouldBe(new Term(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)));
        direction.Measures.Single().ShouldBeOfType<Measure>().HeartbeatDays.ShouldBe(365);
    }

    [Theory]
    [InlineData("unit: \"%\", targets: { 2024: 10, 2025: 20 }", IndicatorKind.Percent)]
    [InlineData("unit: Шт., targets: { 2024: 10, 2025: 20 }", IndicatorKind.Number)]
    [InlineData("unit: \"1-да, 0-нет\", targets: { 2024: 0, 2025: 1 }", IndicatorKind.YesNo)]
    [InlineData("unit: человек/%, targets: { 2024: 17/10%, 2025: 20/12% }", IndicatorKind.Composite)]
    [InlineData("targets: { 2024: разработан проект, 2025: издан приказ }", IndicatorKind.Text)]
    [InlineData("unit: Мбит/с, targets: { 2024: 50-100, 2025: 50-100 }", IndicatorKind.Range)]
    [InlineData("range: { min: 1 }", IndicatorKind.Range)]
    [InlineData("unit: \"%\"", IndicatorKind.Percent)]
    [InlineData("unit: да/нет", IndicatorKind.YesNo)]
    [InlineData("kind: text, unit: \"%\", targets: { 2024: 10 }", IndicatorKind.Text)]
    [InlineData("unit: \"%\", targets: { 2024: \"\", 2025: \"-\" }", IndicatorKind.Percent)]
    public void The_kind_is_declared_or_follows_from_unit_and_values(string keys, IndicatorKind kind) => Indicator(keys).Kind.ShouldBe(kind);

    [Fact]
    public void An_empty_cell_is_a_value_and_never_zero()
    {
        var indicator = Indicator("unit: \"%\", baseline: \"\", targets: { 2024: \"\", 2025: 5 }");
        indicator.Baseline!.Stated.Value.ShouldBeOfType<MissingValue>();
        indicator.Targets[0].Stated.Value.ShouldBeOfType<MissingValue>();
        indicator.Targets[1].Stated.Value.Compared!.Value.Amount.ShouldBe(5);
    }

    [Fact]
    public void Targets_stand_in_the_order_of_periods() =>
        Indicator("unit: \"%\", targets: { 2025: 20, 2024: 10 }").Targets.Select(target => target.Period.Id).ShouldBe(["2024", "2025"]);

    [Fact]
    public void Cells_are_kept_as_printed_empty_ones_included() =>
        Indicator("cells: [\"0\", \"\", 18]").Cells.Select(cell => cell.Value).ShouldBe(["0", "", "18"]);

    [Fact]
    public void A_unit_of_the_dictionary_is_read_as_it_says() =>
        Indicator("unit: ПК, targets: { 2024: 10 }", "-- dictionary/units.yml --\nunits:\n  - { unit: человек, also: [ПК], kind: people }\n")
            .Targets[0].Stated.Value.ShouldBeOfType<PeopleValue>();

    private static Indicator Indicator(string keys, string more = "") => Load($$"""
        {{more}}-- schools/a/roadmaps/p.yml --
        id: p
        title: План
        term: { from: 2024-01-01, to: 2025-12-31 }
        periods: { kind: calendar-year, from: 2024, to: 2025 }
        directions:
          - id: d1
            indicators:
              - { id: i1, title: Показатель, {{keys}} }
        """).Organisation("a").Roadmaps[0].Directions[0].Indicators.OfType<Indicator>().Single();

    private static LoadedSite Load(string more)
    {
        var loaded = MiniSite.Parse("-- site.yml --\ntitle: Сайт\n-- schools/a/school.yml --\nname: Школа\n" + more).Load();
        loaded.Diagnostics.Select(finding => LoadedSite.Short(finding) + finding.Message("ru")).ShouldBeEmpty();
        return loaded;
    }
}
