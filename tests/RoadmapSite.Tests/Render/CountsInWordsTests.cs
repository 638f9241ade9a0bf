using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>What a sentence of counts leaves out would be missing from the rows that a reader adds up.</summary>
public sealed class CountsInWordsTests
{
    [Fact]
    public void What_is_done_before_its_term_is_named_by_itself()
    {
        using var site = new SmallSite("""
            measures:
              - { id: early, title: Купить технику, due: 01.06.2026 }
              - { id: late, title: Провести проверку, due: 01.06.2024 }
            """).Reported("measures:\n  early: [ { date: 2024-10-01 } ]").Build();

        foreach (var page in new[] { "measures.html", "plan/d.html" })
        {
            Html.Text(site.File(page)).ShouldContain("Срок наступил у 1: выполнено 0, просрочено 1; выполнено до срока 1.", Case.Sensitive, page);
        }

        Html.Text(site.File("index.html")).ShouldContain("Выполнено до срока 1 Просрочено 1 ");
        site.File("files/s-data.json").ShouldContain("\"done_ahead\":1");
    }

    [Fact]
    public void Where_nobody_reports_a_running_term_is_counted_as_its_row_says()
    {
        using var site = new SmallSite("""
            measures:
              - { id: now, title: Купить технику, due: 2025–2026 годы }
              - { id: always, title: Вести сайт, due: постоянно }
              - { id: ahead, title: Провести проверку, due: 01.06.2026–30.06.2026 }
            """).Build();

        Html.Text(site.File("measures.html")).ShouldContain("Всего 3 мероприятия; срок идёт: 2; срок впереди 1.");
    }
}
