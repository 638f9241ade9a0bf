using System.Text;
using AngleSharp.Html.Parser;
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
        Page(Indicators + "answers-in-time.html").ShouldContain("Ожидается отчёт Отчёт за 2 квартал 2026 года лучше, чем за 1 квартал 2026 года.");

    [Theory]
    [InlineData("answers-in-time", "2 квартал 2026 года", "74 %")]
    [InlineData("journal-parents", "2024/25 уч. год", "60 %")]
    public void A_step_of_an_older_report_is_for_information(string indicator, string period, string step)
    {
        var page = Page(Indicators + indicator + ".html");

        page.ShouldContain($"Следующий шаг — для сведения, за {period}");
        page.ShouldContain($"Шаг — для сведения, за {period}, а не к нынешнему сроку: {step}.");
    }

    [Fact]
    public void A_period_is_called_by_its_name() => Page(Indicators + "contests.html").ShouldContain("План на 2025/26 уч. год, срок 31.08.2026: 18");

    [Theory]
    [InlineData("primer-district/schools.html", "Школа № 4 села Условное нет данных: Количество компьютеров на 100 обучающихся, Школа № 4 села Условное Отчёт просрочен на 15 дн.")]
    [InlineData("primer-district/matrix.html", "нет данных: Доля компьютеров старше 10 лет, Школа № 4 села Условное Отчёт просрочен на 15 дн.")]
    public void An_overdue_report_of_a_school_is_called_so_in_its_district(string path, string said) =>
        Page(path).Replace("Организация ", "", StringComparison.Ordinal).Replace("факт ", "", StringComparison.Ordinal).Replace("Состояние ", "", StringComparison.Ordinal).ShouldContain(said);

    [Theory]
    [InlineData("primer-district/matrix.html", ".matrix tbody td", 24)]
    [InlineData("primer-district/schools.html", "section[aria-labelledby=commons] td a", 24)]
    [InlineData("primer-district/schools.html", ".explained tbody th", 5)]
    [InlineData("primer-1/cos-2024-2028/equipment.html", ".explained tbody th", 7)]
    public void What_a_number_is_made_of_leads_to_how_that_is_computed(string path, string selector, int count)
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(example.Files[path]));
        var links = page.QuerySelectorAll(selector).Select(cell => cell.LocalName == "a" ? cell : cell.QuerySelector("a")).Where(link => link is not null).ToList();

        links.Count.ShouldBe(count);
        links.Select(link => link!.TextContent).ShouldBeUnique();
    }

    [Fact]
    public void The_matrix_has_what_the_district_declares_below_what_is_computed()
    {
        var page = Page("primer-district/matrix.html");

        page.IndexOf("Объявлено районом", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("Посчитано по школам", StringComparison.Ordinal));
        page.ShouldContain("посчитанное больше на 0,6 процентного пункта");
    }

    [Fact]
    public void Yes_and_no_have_no_middle() => Page("primer-district/schools.html").ShouldNotContain("среднее по порядку 1,");

    [Theory]
    [InlineData(Indicators + "content-filter.html", "Базовое значение: 1 — да (на 31 августа 2024 года). ", "план 1 да факт да Выполнение план выполнен")]
    [InlineData(Indicators + "documents-ready.html", "Базовое значение: 0 — нет", "план 1 да факт 0 нет Выполнение план не достигнут")]
    [InlineData("method.html", "базовое значение да план да факт да", "")]
    public void One_and_zero_are_read_as_yes_and_no(string path, string baseline, string row)
    {
        var page = Page(path);

        page.ShouldContain(baseline, Case.Insensitive);
        page.ShouldContain(row);
    }

    [Theory]
    [InlineData("primer-1/index.html", "Быстро ли школа отвечает на письма — было 80 %, обещано 95 % к 31.12.2026")]
    [InlineData("primer-2/index.html", "было 4 чел. (20 %), обещано 16 чел. (80 %) к 31.08.2027")]
    [InlineData("primer-2/index.html", "было 14, обещано 19 к 31.08.2027")]
    [InlineData("primer-2/index.html", "Закрыты ли в школьном интернете опасные сайты — да, обещано сохранить к 31.08.2027")]
    [InlineData("primer-1/index.html", "было 6 чел. (20 %), обещано 24 чел. (80 %) к 31.08.2027")]
    [InlineData("sergokala/index.html", "было 95 %, обещано 70 % к 31.08.2027")]
    public void A_promise_names_what_is_counted(string path, string promise) => Page(path).ShouldContain(promise);

    [Fact]
    public void No_sentence_ends_with_two_full_stops() =>
        example.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(example.Files[path]).Contains("чел..", StringComparison.Ordinal)).ShouldBeEmpty();

    private string Page(string path) => Html.Text(Encoding.UTF8.GetString(example.Files[path]));
}
