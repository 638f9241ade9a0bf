using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

/// <summary>What a finding advises must mend it when done literally.</summary>
public sealed class AdviceTests
{
    private const string Plan = "schools/shkola/roadmaps/plan-2024.yml";

    [Theory]
    [InlineData("      - id: climate\n", "        id: climate\n", "Замените строку на:       - id: climate")]
    [InlineData("      - id: climate\n", "      – id: climate\n", "Замените строку на: - id: climate")]
    [InlineData("            title: начальная школа\n", "            title:начальная школа\n", "Замените строку на: title: начальная школа")]
    [InlineData("            title: начальная школа\n", "            title:\u00a0начальная школа\n", "Замените строку на: title: начальная школа")]
    [InlineData("            title: начальная школа\n", "            название: начальная школа\n", "Напишите: «title: …».")]
    public void The_line_is_given_ready(string find, string replacement, string advice) =>
        MiniSite.Good().Replace(Plan, find, replacement).Load().Errors.ShouldHaveSingleItem().Advice("ru").ShouldBe(advice);

    [Theory]
    [InlineData("“50,5”", "\"50,5\"")]
    [InlineData("„50, 5“", "\"50,5\"")]
    [InlineData("«50,5»", "\"50,5\"")]
    [InlineData("50,5", "\"50,5\"")]
    [InlineData("“план, отчёт”", "\"план, отчёт\"")]
    [InlineData("«план, отчёт»", "\"«план, отчёт»\"")]
    public void A_value_with_a_comma_in_braces_is_given_ready(string written, string ready) =>
        MiniSite.Good().Replace(Plan, "targets: { 2024-2025: 4 }", "targets: { 2024-2025: " + written + " }").Load().Errors.ShouldHaveSingleItem().Advice("ru").ShouldBe("Напишите: 2024-2025: " + ready);

    [Theory]
    [InlineData("      -{ id: climate, title: Климат }\n", "Замените строку на: - { id: climate, title: Климат }")]
    [InlineData("      -id: climate\n", "Замените строку на: - id: climate")]
    public void A_row_whose_dash_lacks_its_blank_is_given_ready(string written, string advice) =>
        MiniSite.Good().Replace(Plan, "      - id: climate\n", written).Load().Errors[0].Advice("ru").ShouldBe(advice);

    [Fact]
    public void A_plain_date_of_a_measure_is_shown_as_the_key_that_it_needs()
    {
        var loaded = MiniSite.Parse("-- site.yml --\ntitle: Сайт\n-- schools/s/school.yml --\nname: Школа\n-- schools/s/roadmaps/p.yml --\nid: p\ntitle: План\nterm: { from: 2025-01-01, to: 2025-12-31 }\nperiods: { kind: calendar-year, from: 2025, to: 2025 }\ndirections:\n  - id: d\n    measures:\n      - { id: kursy-m, title: Курсы }\n-- schools/s/reports/p/2025.yml --\nroadmap: p\nperiod: 2025\nreported: 2025-12-01\nmeasures:\n  kursy-m: 20.11.2025\n").Load();

        var error = loaded.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(Codes.WrongKind);
        error.Message("ru").ShouldStartWith("В «kursy-m» ");
        error.Advice("ru").ShouldBe("Напишите, например: kursy-m: { date: 20.11.2025 }");
    }

    [Fact]
    public void A_Cyrillic_letter_among_Latin_ones_is_named() =>
        MiniSite.Good().Replace(Plan, "- id: climate\n", "- id: climаte\n").Load().Errors.ShouldHaveSingleItem()
            .Message("ru").ShouldBe("«climаte» не годится как id. Буква «а» (5-й знак) здесь русская, хотя выглядит как латинская.");

    [Theory]
    [InlineData("“%”", "%")]
    [InlineData("„%”", "%")]
    [InlineData("“человек”", "человек")]
    public void Typographic_quotes_around_a_unit_are_a_warning_and_no_part_of_it(string written, string unit)
    {
        var loaded = MiniSite.Good().Replace(Plan, "unit: \"%\"", "unit: " + written).Load();

        var warning = loaded.Primary.Where(finding => finding.Code == Codes.TypographicQuotes).ShouldHaveSingleItem();
        warning.Advice("ru").ShouldBe($"Напишите: \"{unit}\"");
        loaded.Organisation("shkola").Roadmaps[0].Directions[0].Indicators.OfType<RoadmapSite.Core.Model.Indicator>().First().Unit!.Value.Value.ShouldBe(unit);
    }

    [Fact]
    public void Typographic_quotes_around_words_are_part_of_the_text() =>
        MiniSite.Good().Replace(Plan, "title: Настройка", "title: “Точка роста”").Load().Primary.ShouldNotContain(finding => finding.Code == Codes.TypographicQuotes);
}
