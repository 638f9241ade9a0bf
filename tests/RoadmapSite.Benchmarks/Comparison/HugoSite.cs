using System.Globalization;
using RoadmapSite.Benchmarks.Synthetic;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Benchmarks.Comparison;

/// <summary>Writes the same schools as a Hugo site: the same YAML files as its data, 12 pages a school, the same tables. Its templates compute steps and states; readings of deadlines are given to it, and it checks nothing.</summary>
internal static class HugoSite
{
    private const string BaseTemplate = """
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }} — {{ site.Title }}</title><link rel="stylesheet" href="{{ "site.css" | relURL }}"></head>
        <body><a class="skip" href="#main">Перейти к содержанию</a><header><p>{{ site.Title }}</p>
        {{ with .Params.school }}{{ $s := index site.Data.schools . }}<nav aria-label="Разделы"><ul><li><a href="/{{ . }}/">Обзор</a></li><li><a href="/{{ . }}/plan/">Дорожная карта</a></li>{{ $id := . }}{{ range $s.plan.directions }}<li><a href="/{{ $id }}/{{ .id }}/">{{ .title }}</a></li>{{ end }}<li><a href="/{{ . }}/measures/">Мероприятия</a></li></ul></nav>{{ end }}</header>
        <main id="main" tabindex="-1"><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main><footer><p>По состоянию на 15.10.2025</p></footer></body></html>
        """;

    private const string IndicatorTable = """
        <table class="flow wide" role="table"><caption>Целевые показатели</caption><colgroup span="4"></colgroup>{{ range site.Params.periods }}<colgroup span="2"></colgroup>{{ end }}<colgroup span="1"></colgroup>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" rowspan="2">№</th><th scope="col" role="columnheader" rowspan="2">Показатель</th><th scope="col" role="columnheader" rowspan="2">Единица измерения</th><th scope="col" role="columnheader" rowspan="2" class="n">Базовое значение</th>{{ range site.Params.periods }}<th scope="colgroup" role="columnheader" colspan="2" class="n">{{ . }} уч. год</th>{{ end }}<th scope="col" role="columnheader" rowspan="2">Состояние</th></tr>
        <tr role="row">{{ range site.Params.periods }}<th scope="col" role="columnheader" class="n">план</th><th scope="col" role="columnheader" class="n">факт</th>{{ end }}</tr></thead><tbody role="rowgroup">
        {{ range .direction.indicators }}<tr role="row" id="i_{{ .id }}">
        <th scope="row" role="rowheader" class="nr"><span class="lab" aria-hidden="true">№</span> {{ .number }}</th>
        <th scope="row" role="rowheader" class="name">{{ .title }}</th>
        <td role="cell"><span class="lab" aria-hidden="true">Единица измерения</span> {{ .unit }}</td>
        <td role="cell" class="n base"><span class="lab" aria-hidden="true">Базовое значение</span> {{ .baseline }}</td>
        {{ $i := . }}{{ range $p := site.Params.periods }}{{ $fact := index (index $.reports $p | default dict).indicators $i.id }}<td role="cell" class="n"><span class="lab" aria-hidden="true">{{ $p }} уч. год, план</span> {{ index $i.targets $p }}</td>
        <td role="cell" class="n{{ if eq $fact nil }} none{{ end }}"><span class="lab" aria-hidden="true">{{ $p }} уч. год, факт</span> {{ if ne $fact nil }}{{ $fact }}{{ else }}нет данных{{ end }}</td>
        {{ end }}<td role="cell" class="state"><span class="lab" aria-hidden="true">Состояние</span> {{ partial "state.html" (dict "indicator" $i "reports" $.reports) }}</td></tr>
        {{ end }}</tbody></table>
        """;

    private const string MeasureTable = """
        <table class="flow" role="table"><caption>План мероприятий</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">№</th><th scope="col" role="columnheader">Мероприятие</th><th scope="col" role="columnheader">Срок</th><th scope="col" role="columnheader">Ответственный</th><th scope="col" role="columnheader">Ожидаемый результат</th><th scope="col" role="columnheader">Состояние</th></tr></thead><tbody role="rowgroup">
        {{ range .direction.measures }}{{ $m := . }}<tr role="row" id="m_{{ .id }}">
        <th scope="row" role="rowheader" class="nr"><span class="lab" aria-hidden="true">№</span> {{ .number }}</th>
        <th scope="row" role="rowheader" class="name">{{ .title }}</th>
        <td role="cell"><span class="lab" aria-hidden="true">Срок</span> {{ .due }}<span class="small">понято как: {{ index site.Data.deadlines .due }}</span></td>
        <td role="cell"><span class="lab" aria-hidden="true">Ответственный</span> {{ .responsible }}</td>
        <td role="cell"><span class="lab" aria-hidden="true">Ожидаемый результат</span> {{ .result }}</td>
        <td role="cell" class="state"><span class="lab" aria-hidden="true">Состояние</span> {{ $done := "" }}{{ range $.reports }}{{ with index (.measures | default dict) $m.id }}{{ $done = .date }}{{ end }}{{ end }}{{ if $done }}<span class="tag ok"><span aria-hidden="true">✓</span> Выполнено</span><ul class="marks"><li><time datetime="{{ $done }}">{{ $done }}</time></li></ul>{{ else }}<span class="tag none"><span aria-hidden="true">…</span> В работе (срок не истёк)</span>{{ end }}</td></tr>
        {{ end }}</tbody></table>
        """;

    // The step and the state of an indicator, as the templates of a Hugo site would have to compute them.
    private const string State = """
        {{ $i := .indicator }}{{ $due := "2024-2025" }}{{ $t := index $i.targets $due }}{{ $a := index (index .reports $due | default dict).indicators $i.id }}{{ $b := $i.baseline }}
        {{ if eq $a nil }}<span class="tag none"><span aria-hidden="true">?</span> Отчёт просрочен</span>{{ else if ge $a $t }}<span class="tag ok"><span aria-hidden="true">✓</span> План выполнен</span>{{ else }}{{ $step := mul 100.0 (div (float (sub $a $b)) (float (sub $t $b))) }}{{ if ge $step 60.0 }}<span class="tag warn"><span aria-hidden="true">…</span> Отставание</span>{{ else if gt $step 0.0 }}<span class="tag bad"><span aria-hidden="true">!</span> Существенное отставание</span>{{ else }}<span class="tag bad"><span aria-hidden="true">!</span> Не выполнено</span>{{ end }}{{ end }}
        """;

    // The share of the plan that is met; -1 without data.
    private const string Score = """
        {{ $score := -1.0 }}{{ $i := .indicator }}{{ $t := index $i.targets "2024-2025" }}{{ $a := index (index .reports "2024-2025" | default dict).indicators $i.id }}{{ if ne $a nil }}{{ $score = 1.0 }}{{ if lt $a $t }}{{ $score = math.Max 0.0 (div (float (sub $a $i.baseline)) (float (sub $t $i.baseline))) }}{{ end }}{{ end }}{{ return $score }}
        """;

    private const string Total = """
        {{ $sum := 0.0 }}{{ $known := 0 }}{{ range .direction.indicators }}{{ $score := partial "score.html" (dict "indicator" . "reports" $.reports) }}{{ if ge $score 0.0 }}{{ $sum = add $sum $score }}{{ $known = add $known 1 }}{{ end }}{{ end }}{{ return (dict "sum" $sum "known" $known) }}
        """;

    private const string SummandTable = """
        <details class="explained"><summary>Как посчитано</summary><table class="flow fit" role="table"><caption>Что сложено</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{{ .heading }}</th><th scope="col" role="columnheader" class="n">Вес, срок наступил</th><th scope="col" role="columnheader" class="n">Из него с данными</th><th scope="col" role="columnheader" class="n">Оценка × вес</th></tr></thead><tbody role="rowgroup">
        {{ range .rows }}<tr role="row"><th scope="row" role="rowheader" class="name">{{ .name }}</th>
        <td role="cell" class="n"><span class="lab" aria-hidden="true">Вес, срок наступил</span> {{ .weight }}</td>
        <td role="cell" class="n"><span class="lab" aria-hidden="true">Из него с данными</span> {{ .known }}</td>
        <td role="cell" class="n"><span class="lab" aria-hidden="true">Оценка × вес</span> {{ lang.FormatNumber 4 .sum }}</td>
        </tr>{{ end }}</tbody></table></details>
        """;

    private const string DirectionSummands = """
        {{ $rows := slice }}{{ range .direction.indicators }}{{ $score := partial "score.html" (dict "indicator" . "reports" $.reports) }}{{ $rows = $rows | append (dict "name" (printf "%s %s" .number .title) "weight" 1 "known" (cond (ge $score 0.0) 1 0) "sum" (math.Max 0.0 $score)) }}{{ end }}{{ partial "summand-table.html" (dict "heading" "Показатель" "rows" $rows) }}
        """;

    private const string RoadmapSummands = """
        {{ $rows := slice }}{{ range .school.plan.directions }}{{ $total := partial "total.html" (dict "direction" . "reports" $.school.reports) }}{{ $rows = $rows | append (dict "name" .title "weight" (len .indicators) "known" $total.known "sum" $total.sum) }}{{ end }}{{ partial "summand-table.html" (dict "heading" "Направление" "rows" $rows) }}
        <table class="flow" role="table"><caption>Состояние направлений</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Направление</th><th scope="col" role="columnheader">Показатели</th><th scope="col" role="columnheader">Мероприятия</th></tr></thead><tbody role="rowgroup">{{ range .school.plan.directions }}{{ $total := partial "total.html" (dict "direction" . "reports" $.school.reports) }}<tr role="row"><th scope="row" role="rowheader" class="name">{{ .title }}</th><td role="cell"><span class="lab" aria-hidden="true">Показатели</span> Показателей: {{ len .indicators }}, с данными: {{ $total.known }}</td><td role="cell"><span class="lab" aria-hidden="true">Мероприятия</span> Мероприятий: {{ len .measures }}</td></tr>{{ end }}</tbody></table>
        """;

    private static readonly Term Term = new(new DateOnly(2022, 9, 1), new DateOnly(2027, 8, 31));

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
        WriteFile(folder, "layouts/index.html", "{{ define \"main\" }}<ul>{{ range $id, $s := site.Data.schools }}<li><a href=\"/{{ $id }}/\">{{ $s.school.name }}</a></li>{{ end }}</ul>{{ end }}");
        WriteFile(folder, "layouts/_default/single.html", "{{ define \"main\" }}{{ end }}");
        foreach (var kind in new[] { "overview", "roadmap" })
        {
            WriteFile(folder, $"layouts/{kind}/single.html", "{{ define \"main\" }}{{ partial \"roadmap-summands.html\" (dict \"school\" (index site.Data.schools .Params.school)) }}{{ end }}");
        }

        WriteFile(folder, "layouts/direction/single.html", "{{ define \"main\" }}{{ $s := index site.Data.schools .Params.school }}{{ $d := index $s.plan.directions .Params.direction }}<h2>Показатели</h2>{{ partial \"direction-summands.html\" (dict \"direction\" $d \"reports\" $s.reports) }}{{ partial \"indicators.html\" (dict \"direction\" $d \"reports\" $s.reports) }}<h2>Мероприятия</h2>{{ partial \"measures.html\" (dict \"direction\" $d \"reports\" $s.reports) }}{{ end }}");
        WriteFile(folder, "layouts/measures/single.html", "{{ define \"main\" }}{{ $s := index site.Data.schools .Params.school }}{{ range $s.plan.directions }}<section><h2>{{ .title }}</h2>{{ partial \"measures.html\" (dict \"direction\" . \"reports\" $s.reports) }}</section>{{ end }}{{ end }}");
        WriteFile(folder, "layouts/partials/indicators.html", IndicatorTable);
        WriteFile(folder, "layouts/partials/measures.html", MeasureTable);
        WriteFile(folder, "layouts/partials/state.html", State);
        WriteFile(folder, "layouts/partials/score.html", Score);
        WriteFile(folder, "layouts/partials/total.html", Total);
        WriteFile(folder, "layouts/partials/summand-table.html", SummandTable);
        WriteFile(folder, "layouts/partials/direction-summands.html", DirectionSummands);
        WriteFile(folder, "layouts/partials/roadmap-summands.html", RoadmapSummands);
        WriteFile(folder, "data/deadlines.yaml", string.Concat(SyntheticSchool.Deadlines.Select(due => $"\"{due}\": \"{ScheduleText.Describe(DeadlineReader.Read(due, Term))}\"\n")));
        WriteFile(folder, "static/site.css", "body{font:1rem/1.55 sans-serif}");
        for (var number = 1; number <= schools; number++)
        {
            WriteSchool(folder, SyntheticSchool.Make(number));
        }
    }

    private static void WriteSchool(string folder, SyntheticSchool school)
    {
        foreach (var (path, text) in SyntheticInput.Files(school))
        {
            var name = path[$"schools/{school.Id}/".Length..].Replace("reports/plan/", "reports/", StringComparison.Ordinal).Replace("roadmaps/", "", StringComparison.Ordinal);
            WriteFile(folder, $"data/schools/{school.Id}/{name}", text);
        }

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

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
