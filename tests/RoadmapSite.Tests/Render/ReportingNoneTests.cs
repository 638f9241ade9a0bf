using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

public sealed class ReportingNoneTests
{
    private static readonly string[] Blame = ["просроч", "не отчитал", "не выполнено", "нет данных"];

    [Fact]
    public void A_roadmap_without_reports_says_so_once_and_blames_nobody()
    {
        var direction = Sample.Direction("d1", "Кадры") with
        {
            Indicators = [Sample.Indicator("share", "Доля", "5", ["10", "20", "30", "40"])],
            Measures = [Sample.Measure("m1", "Разработать программу", "Ноябрь 2022"), Sample.Measure("m2", "Учить", "Постоянно")],
        };
        var facts = Sample.Facts(
            Sample.School("school-1", Sample.Roadmap("plan", "План", Reporting.None, direction)),
            ("m1", MeasureState.Untracked),
            ("m2", MeasureState.InProgress));
        foreach (var (path, html) in new SampleSite().Pages(facts).Where(page => page.Key != "fragments/index.html"))
        {
            var page = Html.Text(html);
            foreach (var word in Blame)
            {
                page.Contains(word, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"{path}: {word}");
            }

            page.Split("Отчётов по этой дорожной карте на сайте нет").Length.ShouldBe(2, path);
        }
    }

    [Fact]
    public void Counts_name_what_is_untracked_by_itself()
    {
        var direction = Sample.Direction("d1", "Кадры") with { Indicators = [Sample.Indicator("share", "Доля", "5", ["10", "20", "30", "40"])] };
        var facts = Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", Reporting.None, direction)));
        Html.Text(new SampleSite().Page(facts, "plan/d1.html")).ShouldContain("Всего 1 показатель; сведений о выполнении нет у 1.");
    }

    [Fact]
    public void No_state_alarms_where_no_report_is_expected()
    {
        var direction = Sample.Direction("d1", "Кадры") with { Measures = [Sample.Measure("m2", "Учить", "Постоянно")] };
        var facts = Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", Reporting.None, direction)), ("m2", MeasureState.InProgress));
        new SampleSite().Page(facts, "plan/d1.html").ShouldContain("<span class=\"tag none\"><span aria-hidden=\"true\">–</span>\u00A0Срок идёт</span>");
        new SampleSite().Page(facts, "measures.html").ShouldNotContain("В работе");
    }
}
