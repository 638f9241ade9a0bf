using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class GoodSiteTests
{
    private static readonly LoadedSite Good = MiniSite.Good().Load();

    private static Organisation School => Good.Organisation("shkola");

    private static Roadmap Plan => School.Roadmaps.Single();

    [Fact]
    public void The_good_site_has_no_findings() => Good.Diagnostics.Select(LoadedSite.Short).ShouldBeEmpty();

    [Fact]
    public void Every_file_becomes_a_part_of_the_model()
    {
        Good.Site.ShouldNotBeNull();
        Good.Site.Title.ShouldBe("Дорожные карты вымышленного района");
        Good.Site.BaseUrl.ShouldBe("https://example.org/digital");
        Good.Site.IndicatorPages.ShouldBeTrue();
        Good.Site.Dictionaries.Roles["director"].Title.ShouldBe("Директор");
        Good.Organisations.Select(organisation => organisation.Id).ShouldBe(["rayon", "shkola"]);
        School.ParentId.ShouldBe("rayon");
        School.Letterhead.Single().Text.Value.ShouldBe("Вымышленный район\nСредняя школа");
        School.Documents.Select(document => document.Id).ShouldBe(["order-12", "order-7"]);
        School.Documents[0].File.ShouldBe(new DocumentFile("order-12.pdf", 17));
        School.People.Single().Members[0].Basis.ShouldBe(NameBasis.Head);
        School.News.Single().Date.ShouldBe(new DateOnly(2025, 1, 10));
        School.About!.Markdown.Span.Line.ShouldBe(5);
        School.Pages.Single().Id.ShouldBe("plans");
        School.Sveden!.Resources.Single().Url.ShouldBe("https://example.org/library");
        School.AcceptedFindings.Single().Code.ShouldBe("RM1108");
        School.Tables.Single().Columns[1].ComputedTotal.ShouldBe(30);
        School.Tables.Single().Rows[1][0].Text.Value.ShouldBe("Кабинет 2; второй этаж");
    }

    [Fact]
    public void Periods_are_expanded_with_their_days()
    {
        Plan.Periods.Select(period => period.Id).ShouldBe(["2024-2025", "2025-2026", "2026-2027"]);
        Plan.Periods[0].Start.ShouldBe(new DateOnly(2024, 9, 1));
        Plan.Periods[0].End.ShouldBe(new DateOnly(2025, 8, 31));
    }

    [Fact]
    public void Indicators_take_defaults_from_their_direction_the_dictionary_and_their_whole()
    {
        var rows = Plan.Directions.Single().Indicators;
        var software = rows.OfType<Indicator>().Single(indicator => indicator.Id == "software");
        software.Kind.ShouldBe(IndicatorKind.Percent);
        software.DeclaredBetter!.Value.Value.ShouldBe(Better.More);
        software.Aggregate.ShouldBe(Aggregate.Ratio);
        software.Baseline!.Date.ShouldBe(new DateOnly(2024, 9, 1));
        software.Baseline.Stated.Value.ShouldBeOfType<PercentValue>();
        software.Baseline.Stated.Text.Value.ShouldBe("9,2");
        software.Targets.Select(target => target.Stated.Text.Value).ShouldBe(["10", "50", "100"]);

        var teachers = rows.OfType<Indicator>().Single(indicator => indicator.Id == "teachers");
        teachers.Kind.ShouldBe(IndicatorKind.Number);
        teachers.Parts.Single().Unit!.Value.Value.ShouldBe("человек");
        teachers.Parts.Single().UnitInherited.ShouldBeTrue();
        rows[0].ShouldBeOfType<IndicatorHeading>().Title.Value.ShouldBe("Техника");
        rows.OfType<Indicator>().Single(indicator => indicator.Id == "noise").Bounds.ShouldBe(new ValueBounds(10, 20.5m));
        rows.OfType<Indicator>().Last().Empty.ShouldBeTrue();
    }

    [Fact]
    public void Reporting_is_expected_once_there_is_a_report()
    {
        Plan.Reporting.ShouldBe(Reporting.Expected);
        Good.Organisation("rayon").Roadmaps.Single().Reporting.ShouldBe(Reporting.None);
        MiniSite.Good().Replace("schools/shkola/reports/plan-2024/2024-2025.yml", "note: Отчёт", "draft: true\nnote: Отчёт")
            .Load().Organisation("shkola").Roadmaps.Single().Reporting.ShouldBe(Reporting.None);
    }

    [Fact]
    public void Reports_keep_corrections_and_marks_in_order()
    {
        var report = School.Reports.Single();
        report.Actuals.Select(actual => actual.IndicatorId).ShouldBe(["software", "teachers", "teachers", "teachers-primary", "climate"]);
        report.Actuals[1].Reported.ShouldBe(new DateOnly(2025, 9, 1));
        report.Actuals[2].Reported.ShouldBe(new DateOnly(2025, 9, 20));
        report.Actuals[0].Denominator.ShouldBe(236);
        report.Actuals[4].Met.ShouldBe(true);
        report.Marks.Select(mark => mark.MeasureId).ShouldBe(["audit", "audit", "setup"]);
        report.Marks[1].For!.Value.Value.ShouldBe("2025-H1");
    }

    [Fact]
    public void Revisions_know_what_they_change()
    {
        var changes = Plan.Revisions.Single().Changes;
        changes[0].ShouldBeOfType<IndicatorChange>().Targets.Single().Stated.Value.ShouldBeOfType<PercentValue>();
        changes[1].ShouldBeOfType<MeasureChange>().Due!.Value.Value.ShouldBe("до 30.12.2025");
        changes[2].ShouldBeOfType<MeasureChange>().Into.ShouldBe("audit");
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        var software = Plan.Directions.Single().Indicators.OfType<Indicator>().First();
        software.Title!.Value.Span.ToString().ShouldBe("input/schools/shkola/roadmaps/plan-2024.yml(33,16)");
        software.Targets[1].Stated.Text.Span.ToString().ShouldBe("input/schools/shkola/roadmaps/plan-2024.yml(37,46)");
    }
}
