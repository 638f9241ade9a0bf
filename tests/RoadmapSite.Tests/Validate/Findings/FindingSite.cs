using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate.Findings;

/// <summary>A site of one school in which one thing at a time is odd.</summary>
internal static class FindingSite
{
    private const string Head = """
        -- site.yml --
        title: Сайт
        allowed_contacts: [school@mail.ru]
        -- dictionary/terms.yml --
        terms:
          - { term: ЦОС, meaning: цифровая образовательная среда }
          - { term: МКОУ, meaning: школа }
          - { term: СОШ, meaning: школа }
          - { term: АИС, meaning: информационная система }
          - { term: ИТ, meaning: информационные технологии }
          - { term: ПК, meaning: компьютер }
        -- schools/s/school.yml --
        name: Школа
        """;

    private const string Plan = """
        -- schools/s/roadmaps/plan.yml --
        id: plan
        title: План на 2024-2026 годы
        term: { from: 2024-01-01, to: 2026-12-31 }
        periods: { kind: calendar-year, from: 2024, to: 2026 }
        approvals: [ { kind: приказ, number: "1", date: 2024-01-01 } ]
        reporting: none
        """;

    /// <summary>Findings beyond form in a site with these directions: code and subject.</summary>
    /// <param name="directions">Text of the directions, indented by two.</param>
    /// <param name="more">More files, each begun with a line <c>-- path --</c>.</param>
    public static IReadOnlyList<string> WithDirections(string directions, string more = "") => Of($"{Text(directions)}\n{more}");

    /// <summary>The files of a site with these directions.</summary>
    /// <param name="directions">Text of the directions, indented by two.</param>
    public static string Text(string directions) => $"{Head}\n{Plan}\ndirections:\n{directions}";

    /// <summary>Findings in a site with these indicators.</summary>
    /// <param name="indicators">One flow map a line, without the dash.</param>
    public static IReadOnlyList<string> WithIndicators(params string[] indicators) => WithDirections("  - id: d\n    indicators:\n" + Rows(indicators));

    /// <summary>Findings in a site with these measures.</summary>
    /// <param name="measures">One flow map a line, without the dash.</param>
    public static IReadOnlyList<string> WithMeasures(params string[] measures) => WithDirections("  - id: d\n    measures:\n" + Rows(measures));

    /// <summary>Findings in a site where a measure has this title.</summary>
    /// <param name="title">The title.</param>
    public static IReadOnlyList<string> WithTitle(string title) =>
        WithMeasures($"{{ id: m, due: 01.02.2024, title: '{title.Replace("'", "''", StringComparison.Ordinal)}' }}");

    /// <summary>Findings in a site with other keys of the roadmap.</summary>
    /// <param name="plan">Text of the roadmap.</param>
    public static IReadOnlyList<string> WithPlan(string plan) => Of($"{Head}\n-- schools/s/roadmaps/plan.yml --\n{plan}");

    /// <summary>Findings in a site with this table.</summary>
    /// <param name="columns">Columns, one flow map a line.</param>
    /// <param name="data">The CSV file.</param>
    /// <param name="directions">Text of the directions, indented by two.</param>
    /// <param name="card">More keys of the school.</param>
    public static IReadOnlyList<string> WithTable(string[] columns, string data, string directions = "  - id: d", string card = "") =>
        Of($"{Head}\n{card}\n{Plan}\ndirections:\n{directions}\n-- schools/s/tables/t.yml --\ntitle: Школы\nrow_header: school\ncolumns:\n{string.Join('\n', columns.Select(column => "  - " + column))}\n-- schools/s/tables/t.csv --\n{data}");

    private static string Rows(string[] rows) => string.Join('\n', rows.Select(row => "      - " + row));

    private static List<string> Of(string text)
    {
        var site = MiniSite.Parse(text).Load();
        site.Errors.Select(error => $"{error.Span} {error.Message("en")}").ShouldBeEmpty();
        return [.. site.BeyondForm.Select(finding => $"{finding.Code} {finding.Subject}")];
    }
}
