using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>Where a term stands in the calendar and in the list by month.</summary>
public sealed class TermsOnPagesTests
{
    [Fact]
    public void A_term_that_can_be_read_in_two_ways_is_ahead_until_the_later_one()
    {
        using var site = new SmallSite("measures:\n  - { id: rules, title: Принять правила, due: До декабря 2025 г. }\n  - { id: other, title: Купить, due: 01.03.2024 }").Reported("measures:\n  other: [ { date: 2024-02-01 } ]").Build();
        var calendar = Html.Text(site.File("calendar.html"));

        calendar.ShouldContain("Впереди Декабрь 2025 года 30.11.2025 или 31.12.2025 Принять правила ? Срок толкуется по-разному");
        calendar.ShouldNotContain("Что было");
        Html.Text(site.File("measures-by-month.html")).ShouldContain("Декабрь 2025 года Мероприятия: Декабрь 2025 года Мероприятие Срок Ответственный Состояние Принять правила");
    }

    [Fact]
    public void A_passed_term_without_a_year_stands_in_no_month()
    {
        using var site = new SmallSite("measures:\n  - { id: guess, title: Обновить сайт, due: сентябрь }\n  - { id: other, title: Купить, due: 01.03.2026 }").Reported("measures:\n  other: [ { date: 2024-02-01 } ]").Build();
        var calendar = Html.Text(site.File("calendar.html"));

        calendar.ShouldContain("Ещё 1 мероприятие — без точной даты.");
        calendar.ShouldNotContain("Обновить сайт");
        Html.Text(site.File("measures-by-month.html")).ShouldContain("Без точной даты Мероприятия: Без точной даты Мероприятие Срок Ответственный Состояние Обновить сайт");
        site.File("files/s-calendar.ics").ShouldContain("Обновить сайт");
    }

    [Fact]
    public void What_is_overdue_stands_in_the_month_in_which_it_was_due()
    {
        using var site = new SmallSite("measures:\n  - { id: filter, title: Проверить фильтр, due: Ежеквартально }").Reported("measures:\n  filter: [ { date: 2024-03-20 } ]").Build();

        Html.Text(site.File("measures-by-month.html")).ShouldContain("Сентябрь 2025 года Мероприятия: Сентябрь 2025 года Мероприятие Срок Ответственный Состояние Проверить фильтр Срок Ежеквартально Ответственный не указано Состояние ! Просрочено на 62 дн. Следующий срок: 31.12.2025");
    }

    [Fact]
    public void What_was_taken_out_of_the_plan_stands_in_no_month()
    {
        using var site = new SmallSite("measures:\n  - { id: a, title: Первое, due: 01.06.2026 }\n  - { id: b, title: Второе, due: 01.06.2026 }", """
            revisions:
              - approval: { kind: приказ, number: "2", date: 2025-02-01 }
                from: 2025-02-01
                reason: Объединили.
                changes: [ { measure: b, status: merged, into: a } ]
            """).Build();
        var page = Html.Text(site.File("measures-by-month.html"));

        page.ShouldContain("Снято с плана Мероприятия: Снято с плана Мероприятие Срок Ответственный Состояние Второе");
        page.ShouldContain("Июнь 2026 года: 1 ");
    }

    [Fact]
    public void Of_one_term_no_next_is_named()
    {
        using var site = new SmallSite("measures:\n  - { id: once, title: Купить технику, due: 01.06.2026 }\n  - { id: yearly, title: Провести курсы, due: \"Ежегодно, октябрь\" }").Build();

        foreach (var page in new[] { "measures.html", "plan/d.html" })
        {
            site.File(page).Split("Следующий срок:").Length.ShouldBe(2, page);
        }
    }
}
