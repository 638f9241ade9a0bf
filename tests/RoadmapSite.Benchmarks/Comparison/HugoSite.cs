using System.Globalization;
using System.Text;
using RoadmapSite.Benchmarks.Synthetic;

namespace RoadmapSite.Benchmarks.Comparison;

/// <summary>Writes the same schools as a Hugo site: one data file a school, 12 pages a school, the same tables. Hugo only prints; it neither reads deadlines nor verifies.</summary>
internal static class HugoSite
{
    private const string BaseTemplate = """
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }} — {{ site.Title }}</title><link rel="stylesheet" href="{{ "site.css" | relURL }}"></head>
        <body><a class="skip" href="#main">Перейти к содержанию</a><header><p>{{ site.Title }}</p>
        {{ with .Params.school }}{{ $s := index site.Data.schools . }}<nav aria-label="Разделы"><ul><li><a href="/{{ . }}/">Обзор</a></li><li><a href="/{{ . }}/plan/">Дорожная карта</a></li>{{ $id := . }}{{ range $s.directions }}<li><a href="/{{ $id }}/{{ .id }}/">{{ .title }}</a></li>{{ end }}<li><a href="/{{ . }}/measures/">Мероприятия</a></li></ul></nav>{{ end }}</header>
        <main id="main" tabindex="-1"><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main><footer><p>По состоянию на 15.10.2025</p></footer></body></html>
        """;

    private const string IndicatorTable = """
        <table><caption>Показатели</caption><thead><tr><th scope="col" rowspan="2">№</th><th scope="col" rowspan="2">Показатель</th><th scope="col" rowspan="2">Единица</th><th scope="col" rowspan="2">База</th>{{ range site.Params.periods }}<th scope="colgroup" colspan="2">{{ . }}</th>{{ end }}<th scope="col" rowspan="2">Состояние</th></tr><tr>{{ range site.Params.periods }}<th scope="col">план</th><th scope="col">факт</th>{{ end }}</tr></thead><tbody>
        {{ range .indicators }}<tr id="{{ .id }}"><td>{{ .number }}</td><th scope="row">{{ .title }}</th><td>{{ .unit }}</td><td>{{ .baseline }}</td>{{ range .years }}<td>{{ .plan }}</td><td>{{ with .fact }}{{ . }}{{ else }}нет данных{{ end }}</td>{{ end }}<td><span class="tag">{{ .state }}</span> {{ with .step }}<progress max="100" value="{{ . }}"></progress> {{ lang.FormatNumberCustom 1 . "- , " }} %{{ end }}</td></tr>
        {{ end }}</tbody></table>
        """;

    private const string MeasureTable = """
        <table><caption>Мероприятия</caption><thead><tr><th scope="col">№</th><th scope="col">Мероприятие</th><th scope="col">Срок</th><th scope="col">Ответственный</th><th scope="col">Результат</th><th scope="col">Состояние</th></tr></thead><tbody>
        {{ range .measures }}<tr id="{{ .id }}"><td>{{ .number }}</td><th scope="row">{{ .title }}</th><td>{{ .due }}</td><td>{{ .responsible }}</td><td>{{ .result }}</td><td><span class="tag">{{ .state }}</span></td></tr>
        {{ end }}</tbody></table>
        """;

    /// <summary>Writes the site.</summary>
    /// <param name="folder">The folder to make; replaced if it is there.</param>
    /// <param name="schools">How many schools.</param>
    public static void Write(string folder, int schools)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        WriteFile(folder, "config.yaml", $"title: Дорожные карты условных школ\nlanguageCode: ru\ndisableKinds: [taxonomy, term, RSS, sitemap, section]\nparams:\n  periods: [{string.Join(", ", SyntheticSchool.Periods.Select(p => $"\"{p}\""))}]\n");
        WriteFile(folder, "layouts/_default/baseof.html", BaseTemplate);
        WriteFile(folder, "layouts/index.html", "{{ define \"main\" }}<ul>{{ range $id, $s := site.Data.schools }}<li><a href=\"/{{ $id }}/\">{{ $s.name }}</a></li>{{ end }}</ul>{{ end }}");
        WriteFile(folder, "layouts/_default/single.html", "{{ define \"main\" }}{{ end }}");
        WriteFile(folder, "layouts/overview/single.html", "{{ define \"main\" }}{{ $s := index site.Data.schools .Params.school }}{{ range $s.directions }}<section><h2>{{ .title }}</h2><p>Показателей: {{ len .indicators }}, мероприятий: {{ len .measures }}</p></section>{{ end }}{{ end }}");
        WriteFile(folder, "layouts/roadmap/single.html", "{{ define \"main\" }}{{ $s := index site.Data.schools .Params.school }}{{ range $s.directions }}<section><h2>{{ .title }}</h2>{{ partial \"indicators.html\" . }}</section>{{ end }}{{ end }}");
        WriteFile(folder, "layouts/direction/single.html", "{{ define \"main\" }}{{ $s := index site.Data.schools .Params.school }}{{ $d := index $s.directions .Params.direction }}<h2>Показатели</h2>{{ partial \"indicators.html\" $d }}<h2>Мероприятия</h2>{{ partial \"measures.html\" $d }}{{ end }}");
        WriteFile(folder, "layouts/measures/single.html", "{{ define \"main\" }}{{ $s := index site.Data.schools .Params.school }}{{ range $s.directions }}<section><h2>{{ .title }}</h2>{{ partial \"measures.html\" . }}</section>{{ end }}{{ end }}");
        WriteFile(folder, "layouts/partials/indicators.html", IndicatorTable);
        WriteFile(folder, "layouts/partials/measures.html", MeasureTable);
        WriteFile(folder, "static/site.css", "body{font:1rem/1.55 sans-serif}");
        for (var number = 1; number <= schools; number++)
        {
            WriteSchool(folder, SyntheticSchool.Make(number));
        }
    }

    private static void WriteSchool(string folder, SyntheticSchool school)
    {
        WriteFile(folder, $"data/schools/{school.Id}.yaml", Data(school));
        Page("index", "overview", school.Name, "");
        Page("plan", "roadmap", $"Дорожная карта: {school.Name}", "");
        Page("measures", "measures", $"Мероприятия: {school.Name}", "");
        for (var i = 0; i < school.Directions.Count; i++)
        {
            Page(school.Directions[i].Id, "direction", $"{school.Directions[i].Title}: {school.Name}", string.Create(CultureInfo.InvariantCulture, $"direction: {i}\n"));
        }

        void Page(string name, string type, string title, string more)
        {
            var url = name == "index" ? $"/{school.Id}/" : $"/{school.Id}/{name}/";
            WriteFile(folder, $"content/{school.Id}/{(name == "index" ? "overview" : name)}.md", $"---\ntitle: \"{title}\"\ntype: {type}\nurl: {url}\nschool: {school.Id}\n{more}---\n");
        }
    }

    private static string Data(SyntheticSchool school)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"name: \"{school.Name}\"\ndirections:\n");
        foreach (var direction in school.Directions)
        {
            text.Append(CultureInfo.InvariantCulture, $"- id: {direction.Id}\n  title: \"{direction.Title}\"\n  indicators:\n");
            foreach (var i in direction.Indicators)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - id: {i.Id}\n    number: \"{i.Number}\"\n    title: \"{i.Title}\"\n    unit: \"{i.Unit}\"\n    baseline: {i.Baseline}\n    state: План выполнен\n    step: 85.7\n    years:\n");
                for (var k = 0; k < i.Targets.Length; k++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"    - {{ plan: {i.Targets[k]}{(i.Actuals[k] is { } fact ? string.Create(CultureInfo.InvariantCulture, $", fact: \"{fact}\"") : "")} }}\n");
                }
            }

            text.Append("  measures:\n");
            foreach (var m in direction.Measures)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - id: {m.Id}\n    number: \"{m.Number}\"\n    title: \"{m.Title}\"\n    due: \"{m.Due}\"\n    responsible: {m.Responsible}\n    result: {m.Result}\n    state: {(m.Done is null ? "В работе (срок не истёк)" : "Выполнено")}\n");
            }
        }

        return text.ToString();
    }

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
