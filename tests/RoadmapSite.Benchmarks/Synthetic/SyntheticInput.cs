using System.Globalization;
using System.Text;

namespace RoadmapSite.Benchmarks.Synthetic;

/// <summary>Writes made-up schools as a real <c>input/</c>.</summary>
internal static class SyntheticInput
{
    /// <summary>Site settings under which a school has 12 pages: overview, roadmap, nine directions, measures.</summary>
    public const string Settings = """
        title: Дорожные карты условных школ
        as_of: 2025-10-15
        indicator_pages: false
        measure_lists: false
        search: false
        files: []
        blocks: [overview, roadmaps, measures]
        """;

    /// <summary>Writes a site.</summary>
    /// <param name="folder">The folder to make; replaced if it is there.</param>
    /// <param name="schools">How many schools.</param>
    public static void Write(string folder, int schools)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        WriteFile(folder, "site.yml", Settings + "\n");
        for (var number = 1; number <= schools; number++)
        {
            foreach (var (path, text) in Files(SyntheticSchool.Make(number)))
            {
                WriteFile(folder, path, text);
            }
        }
    }

    /// <summary>The files of one school: path in <c>input/</c> and text.</summary>
    /// <param name="school">The school.</param>
    public static IEnumerable<(string Path, string Text)> Files(SyntheticSchool school)
    {
        var root = $"schools/{school.Id}";
        yield return ($"{root}/school.yml", $"name: {school.Name}\nfictional: true\n");
        yield return ($"{root}/people.yml", People(school));
        yield return ($"{root}/roadmaps/plan.yml", Roadmap(school));
        for (var i = 0; i < 3; i++)
        {
            yield return ($"{root}/reports/plan/{SyntheticSchool.Periods[i]}.yml", Report(school, i));
        }
    }

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string People(SyntheticSchool school)
    {
        var text = new StringBuilder("groups:\n  - id: team\n    title: Рабочая группа\n    kind: working_group\n    members:\n");
        foreach (var (post, task) in school.People)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - {{ post: {post}, task: {task} }}\n");
        }

        return text.ToString();
    }

    private static string Roadmap(SyntheticSchool school)
    {
        var text = new StringBuilder("""
            id: plan
            title: Дорожная карта по внедрению цифровой образовательной среды
            term: { from: 2022-09-01, to: 2027-08-31 }
            periods: { kind: school-year, from: 2022-2023, to: 2026-2027 }
            baseline_date: 2022-09-01
            approvals:
              - { kind: приказ, number: "1", date: 2022-08-30, by: Директор }
            directions:

            """);
        foreach (var direction in school.Directions)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {direction.Id}\n    number: \"{direction.Number}\"\n    label: Направление\n    title: {direction.Title}\n    indicators:\n");
            foreach (var i in direction.Indicators)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - id: {i.Id}\n        number: \"{i.Number}\"\n        title: \"{i.Title}\"\n        unit: \"{i.Unit}\"\n        baseline: {i.Baseline}\n");
                text.Append("        targets: { ");
                text.AppendJoin(", ", SyntheticSchool.Periods.Select((period, k) => string.Create(CultureInfo.InvariantCulture, $"{period}: {i.Targets[k]}")));
                text.Append(" }\n");
            }

            text.Append("    measures:\n");
            foreach (var m in direction.Measures)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - id: {m.Id}\n        number: \"{m.Number}\"\n        title: {m.Title}\n        due: {m.Due}\n        responsible: {m.Responsible}\n        result: {m.Result}\n");
            }
        }

        return text.ToString();
    }

    private static string Report(SyntheticSchool school, int period)
    {
        var end = new DateOnly(2023 + period, 8, 31);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"roadmap: plan\nperiod: {SyntheticSchool.Periods[period]}\nreported: {end.AddDays(20):yyyy-MM-dd}\nindicators:\n");
        foreach (var i in school.Directions.SelectMany(d => d.Indicators).Where(i => i.Actuals[period] is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {i.Id}: {i.Actuals[period]}\n");
        }

        var marks = school.Directions.SelectMany(d => d.Measures).Where(m => m.Done > end.AddYears(-1) && m.Done <= end).ToArray();
        if (marks.Length > 0)
        {
            text.Append("measures:\n");
            foreach (var m in marks)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {m.Id}: {{ date: {m.Done:yyyy-MM-dd} }}\n");
            }
        }

        return text.ToString();
    }
}
