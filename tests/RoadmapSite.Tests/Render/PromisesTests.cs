using System.Text.RegularExpressions;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>What an overview names first: the nearest dates, from every direction and not all from the first.</summary>
public sealed partial class PromisesTests : IDisposable
{
    private readonly SmallSite site = new("");

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_nearest_dates_stand_first_and_no_direction_takes_more_than_two()
    {
        Plan("""
              - { id: a, title: Техника, indicators: [ { id: a1, title: Первый, unit: "%", targets: { 2026: 10, 2027: 20 } }, { id: a2, title: Второй, unit: "%", targets: { 2027: 30 } }, { id: a3, title: Третий, unit: "%", targets: { 2026: 40 } }, { id: a4, title: Четвёртый, unit: "%", targets: { 2026: 50 } } ] }
              - { id: b, title: Люди, indicators: [ { id: b1, title: Пятый, unit: "%", targets: { 2027: 60 } }, { id: b2, title: Шестой, unit: "%", targets: { 2025: 70 } }, { id: b3, title: Седьмой, unit: "%", targets: { 2027: 75 } } ] }
              - { id: c, title: Семьи, indicators: [ { id: c1, title: Восьмой, unit: "%", targets: { 2027: 80 } } ] }
            """);

        Promised().ShouldBe(["Шестой — обещано 70 % к 31.12.2025", "Первый — обещано 10 % к 31.12.2026", "Третий — обещано 40 % к 31.12.2026", "Пятый — обещано 60 % к 31.12.2027", "Восьмой — обещано 80 % к 31.12.2027"]);
    }

    [Fact]
    public void A_plan_of_one_direction_still_names_five()
    {
        Plan("  - { id: a, title: Техника, indicators: [ " + string.Join(", ", Enumerable.Range(1, 6).Select(number => $"{{ id: a{number}, title: Доля {number}, unit: \"%\", targets: {{ 2026: {number}0 }} }}")) + " ] }");

        Promised().Count.ShouldBe(5);
    }

    [Fact]
    public void A_zero_that_stays_zero_is_no_promise()
    {
        Plan("  - { id: a, title: Техника, indicators: [ { id: a1, title: Доля, unit: \"%\", baseline: 0, targets: { 2026: 0, 2027: 10 } }, { id: a2, title: Нигде, unit: \"%\", baseline: 0, targets: { 2026: 0, 2027: 0 } } ] }");

        Promised().ShouldBe(["Доля — было 0 %, обещано 10 % к 31.12.2027"]);
    }

    [Fact]
    public void What_has_passed_is_promised_by_its_last_date()
    {
        Plan("  - { id: a, title: Техника, indicators: [ { id: a1, title: Доля, unit: \"%\", targets: { 2024: 10 } } ] }");

        Promised().ShouldBe(["Доля — обещано 10 % к 31.12.2024"]);
    }

    [GeneratedRegex("<ul class=\"promises\">(?<list>.*?)</ul>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex List();

    private void Plan(string directions) => site.With("schools/s/roadmaps/plan.yml", $$"""
        id: plan
        title: План
        term: { from: 2024-01-01, to: 2027-12-31 }
        periods: { kind: calendar-year, from: 2024, to: 2027 }
        approvals: [ { kind: приказ, number: "1", date: 2024-01-01 } ]
        directions:
        {{directions}}
        """).Build();

    private List<string> Promised() => [.. Html.Text("<body>" + List().Match(site.File("index.html")).Groups["list"].Value.Replace("</li>", "|", StringComparison.Ordinal))
        .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
