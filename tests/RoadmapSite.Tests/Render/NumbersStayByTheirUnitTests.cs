using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>«106 / дн.» on two lines reads as a number without a unit; in files the space is an ordinary one.</summary>
public sealed class NumbersStayByTheirUnitTests
{
    [Fact]
    public void Days_and_numbers_of_documents_do_not_leave_their_word_on_pages()
    {
        using var site = new SmallSite("measures:\n  - { id: late, title: Провести проверку, due: 01.06.2024 }").Reported("measures: {}").Build();
        var page = site.File("measures.html");

        page.ShouldContain("Просрочено на 548\u00A0дн.");
        site.File("plan/index.html").ShouldContain("№\u00A01");
        site.File("files.html").ShouldNotContain(" КБ");
    }

    [Fact]
    public void A_unit_of_answers_is_not_taken_apart_at_its_hyphens()
    {
        using var site = new SmallSite("indicators:\n  - { id: rules, title: Приняты правила, unit: \"1-да, 0-нет\", baseline: 0, targets: { 2024: 1 } }").Build();

        foreach (var page in new[] { "plan/d.html", "plan/indicators/rules.html" })
        {
            site.File(page).ShouldContain("<span class=\"whole\">1-да,</span> <span class=\"whole\">0-нет</span>", Case.Sensitive, page);
        }
    }

    [Fact]
    public void The_number_of_a_school_and_the_day_of_a_month_stay_whole_at_the_head_of_a_page()
    {
        using var site = new SmallSite("measures:\n  - { id: late, title: Провести проверку, due: 01.06.2024 }").With("schools/s/school.yml", "name: Школа № 5\n").With("schools/t/school.yml", "name: Школа № 6\n").Build();
        var page = site.File("s/measures.html");

        page.Split("Школа № 5</a>").Length.ShouldBe(1);
        page.Split("Школа №\u00A05</a>").Length.ShouldBe(3);
        page.ShouldContain("1\u00A0декабря 2025\u00A0года");
    }

    [Fact]
    public void Files_have_ordinary_spaces()
    {
        using var site = new SmallSite("measures:\n  - { id: late, title: Провести проверку, due: 01.06.2024 }").Reported("measures: {}").Build();

        site.File("files/s-measures.csv").ShouldContain("Просрочено на 548 дн.");
        site.File("files/s-data.json").ShouldContain("Просрочено на 548 дн.");
    }
}
