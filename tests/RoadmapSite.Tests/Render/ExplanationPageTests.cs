using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

public sealed class ExplanationPageTests
{
    [Fact]
    public void People_and_share_are_headings_of_their_lines_and_lines_are_numbered_through()
    {
        using var site = new SmallSite("""
            indicators:
              - { id: trained, title: Учителя, unit: человек/%, kind: composite, better: more, baseline: 6/20%, targets: { 2024: 12/40% } }
            """).Reported("indicators:\n  trained: { value: 12/40%, denominator: 30 }").Build();
        var page = site.File("plan/indicators/trained.html");

        page.ShouldContain("<h3>Число людей</h3>");
        page.ShouldContain("<h3>Доля</h3>");
        page.ShouldContain("<h3>Показатель в целом</h3>");
        page.ShouldNotContain("<li>Доля");
        page.ShouldContain("<ol start=\"");
    }

    [Fact]
    public void Where_input_stands_on_a_machine_is_not_published()
    {
        using var site = new SmallSite("""
            indicators:
              - { id: rules, title: Приняты правила, unit: "1-да, 0-нет", baseline: 0, targets: { 2024: 1 } }
            """).Reported("indicators:\n  rules: 0");
        site.Run("build", "--input", site.Input).Code.ShouldBe(0);
        var page = site.File("plan/indicators/rules.html");

        page.ShouldContain(">input/schools/s/reports/plan/2024.yml(");
        page.ShouldNotContain(site.Input);
    }

    [Fact]
    public void Of_yes_and_no_the_better_one_is_an_answer_and_not_more()
    {
        using var site = new SmallSite("""
            indicators:
              - { id: rules, title: Приняты правила, unit: "1-да, 0-нет", baseline: 0, targets: { 2024: 1, 2025: 1 } }
            """).Reported("indicators:\n  rules: 0").Build();
        var page = Html.Text(site.File("plan/indicators/rules.html"));

        page.ShouldContain("Нужен ответ «да».");
        page.ShouldContain("Что считается лучшим ответ «да»");
        page.ShouldNotContain("чем больше, тем лучше");
        Html.Text(site.File("index.html")).ShouldContain("Приняты правила — было «нет», обещано «да» к 31.12.2025");
    }
}
