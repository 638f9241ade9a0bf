using System.Text;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Example;

/// <summary>What the pages of the example say beside their numbers is true of these numbers.</summary>
public sealed class ExampleNumbersTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const string Indicators = "primer-1/cos-2024-2028/indicators/";

    [Fact]
    public void A_bound_is_a_supposition_and_may_be_a_hundred() =>
        Page("primer-1/cos-2024-2028/feedback.html").ShouldContain("Для общей оценки данных недостаточно: от 0 % до 100 %.");

    [Fact]
    public void More_than_a_hundred_is_computed_and_then_left_out()
    {
        var page = Page(Indicators + "digital-lessons.html");

        page.ShouldContain("100 × 82 ÷ 55 ≈ 149,0909 %, больше 100 % не считается, поэтому 100 %.");
    }

    [Fact]
    public void Zero_planned_from_zero_promises_nothing()
    {
        Page(Indicators + "robotics.html").ShouldContain("план 0 факт 0 Выполнение ничего не обещано");
        Page(Indicators + "virtual-lab.html").ShouldContain("план 0 факт 0 Выполнение ничего не обещано");
    }

    [Fact]
    public void A_plan_to_be_checked_is_not_compared() =>
        Page(Indicators + "computer-lessons.html").ShouldContain("план 90 факт 14 Выполнение не сравнивается");

    [Fact]
    public void The_reason_why_more_is_better_is_true_of_the_plan()
    {
        Page(Indicators + "computer-lessons.html").ShouldContain("план то растёт, то снижается, но в конце (18) он не ниже, чем вначале (10)");
        Page("sergokala/ikt-2022-2027/indicators/licensed-software.html").ShouldContain("план то растёт, то снижается, но в конце (10) он не ниже, чем вначале (9,2)");
        Page(Indicators + "contests.html").ShouldContain("Чем больше, тем лучше: план растёт, от 14 до 22.");
    }

    [Fact]
    public void A_trend_names_the_reports_that_it_compares() =>
        Page(Indicators + "answers-in-time.html").ShouldContain("Ожидается отчёт Отчёт за 2 кв. 2026 года лучше, чем за 1 кв. 2026 года.");

    [Theory]
    [InlineData("answers-in-time", "2 кв. 2026 года", "74 %")]
    [InlineData("journal-parents", "2024/25 уч. год", "60 %")]
    public void A_step_of_an_older_report_is_for_information(string indicator, string period, string step)
    {
        var page = Page(Indicators + indicator + ".html");

        page.ShouldContain($"Следующий шаг — для сведения, за {period}");
        page.ShouldContain($"Шаг — для сведения, за {period}, а не к нынешнему сроку: {step}.");
    }

    [Fact]
    public void A_period_is_called_by_its_name() => Page(Indicators + "contests.html").ShouldContain("План на 2025/26 уч. год, срок 31.08.2026: 18");

    private string Page(string path) => Html.Text(Encoding.UTF8.GetString(example.Files[path]));
}
