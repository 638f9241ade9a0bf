using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>94 where 60–90 is planned is more than planned: «план не достигнут» would say the opposite.</summary>
public sealed class OutsideBoundsTests : IDisposable
{
    private readonly SmallSite site = new SmallSite("""
        indicators:
          - { id: load, title: Загрузка класса, unit: "%", targets: { 2024: 60-90, 2025: 60-90 } }
        """).Reported("indicators:\n  load: 94").Build();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_value_outside_its_bounds_is_called_so_wherever_its_state_stands()
    {
        foreach (var page in new[] { "indicators.html", "plan/d.html", "plan/indicators/load.html" })
        {
            var text = Html.Text(site.File(page));
            text.ShouldContain("Вне плановых границ", Case.Sensitive, page);
            text.ShouldNotContain("Не выполнено", Case.Sensitive, page);
            text.ShouldNotContain("план не достигнут", Case.Sensitive, page);
        }
    }

    [Fact]
    public void The_row_of_the_period_and_the_calculation_say_it_too()
    {
        var text = Html.Text(site.File("plan/indicators/load.html"));

        text.ShouldContain("Выполнение вне плановых границ ");
        text.ShouldContain("94 — вне плановых границ от 60 до 90. ");
        text.ShouldContain("Вне плановых границ; в счёте это «не выполнено». ");
    }

    [Fact]
    public void Files_say_it_in_words_and_keep_the_code()
    {
        var data = site.File("files/s-data.json");

        data.ShouldContain("\"state\":\"not_met\"");
        data.ShouldContain("\"state_text\":\"Вне плановых границ\"");
        site.File("files/s-values.csv").ShouldContain("вне плановых границ");
        site.File("files/s-indicators.csv").ShouldContain("Вне плановых границ");
    }
}
