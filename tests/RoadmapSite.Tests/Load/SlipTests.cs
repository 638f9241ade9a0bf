using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class SlipTests
{
    private const string Card = "schools/shkola/school.yml";

    [Fact]
    public void Several_slips_in_one_file_are_all_reported_in_one_run_and_places_stay_true()
    {
        var loaded = MiniSite.Parse("""
            -- site.yml --
            title: Сайт: проба
            section: { name: % раздела, path: /a/ }
            time_zone: "Europe/Moscow
            accessibility:
              responsible: - завуч
              note: "Точка" роста
            reports: 1
            remarks: иногда
            """).Load();
        loaded.Errors.Select(LoadedSite.Short).ShouldBe(
        [
            "RM1102 input/site.yml(1,8)",
            "RM1103 input/site.yml(2,18)",
            "RM1105 input/site.yml(3,12)",
            "RM1103 input/site.yml(5,16)",
            "RM1104 input/site.yml(6,9)",
            "RM1201 input/site.yml(7,1)",
            "RM1307 input/site.yml(8,10)",
        ]);
    }

    [Fact]
    public void A_text_with_a_slip_is_read_as_if_it_were_quoted()
    {
        var loaded = MiniSite.Parse("""
            -- site.yml --
            title: Сайт: «проба»
              и вторая строка
            section: { name: Раздел: первый, path: "/a/" }
            time_zone: "Europe/Moscow
            accessibility: { responsible: Завуч, методист, email: a@example.org }
            """).Load();
        loaded.Site!.Title.ShouldBe("Сайт: «проба» и вторая строка");
        loaded.Site.SectionName.ShouldBe("Раздел: первый");
        loaded.Site.SectionPath.ShouldBe("/a/");
        loaded.Site.TimeZone.ShouldBe("Europe/Moscow");
        loaded.Site.Accessibility!.Responsible.ShouldBe("Завуч, методист");
        loaded.Site.Accessibility.Email.ShouldBe("a@example.org");
    }

    [Fact]
    public void Rows_without_their_dash_are_read_as_rows_and_come_with_the_line_ready()
    {
        var loaded = MiniSite.Parse("""
            -- site.yml --
            title: Сайт
            -- schools/s/school.yml --
            name: Школа
            -- schools/s/roadmaps/plan.yml --
            id: plan
            title: План
            term: { from: 2024-01-01, to: 2026-12-31 }
            periods: { kind: calendar-year, from: 2024, to: 2026 }
            directions:
              - id: d
                indicators:
                  - id: a
                    title: Один
                    unit: шт.
                  id: b
                    title: Два
                    unit: шт.
                  id: c
                  title: Три
                  targets:
                    2024: 5
                  - id: e
                    title: Четыре
                    baseline: { value:1, date: 2024-01-01 }
                    targets: { 2024:15, 2025: 3, 2026:4 }
            """).Load();

        loaded.Errors.Select(finding => $"{LoadedSite.Short(finding)} {finding.Advice("ru")}").ShouldBe(
        [
            "RM1120 input/schools/s/roadmaps/plan.yml(11,7) Замените строку на: - id: b — остальные ключи этой строки списка должны стоять под первым.",
            "RM1120 input/schools/s/roadmaps/plan.yml(14,7) Замените строку на: - id: c — остальные ключи этой строки списка должны стоять под первым.",
            "RM1118 input/schools/s/roadmaps/plan.yml(20,26) Замените строку на: value: 1",
            "RM1118 input/schools/s/roadmaps/plan.yml(21,24) Замените строку на: 2024: 15",
            "RM1118 input/schools/s/roadmaps/plan.yml(21,42) Замените строку на: 2026: 4",
        ]);
        var rows = loaded.Organisation("s").Roadmaps.Single().Directions.Single().Indicators.OfType<Core.Model.Indicator>().ToList();
        rows.Select(row => $"{row.Id} {row.Title?.Value} {string.Join(' ', row.Targets.Select(target => target.Stated.Text.Value))}".TrimEnd()).ShouldBe(["a Один", "b Два", "c Три 5", "e Четыре 15 3 4"]);
    }

    [Fact]
    public void A_first_row_without_its_dash_comes_with_the_line_ready() =>
        MiniSite.Good().Set("schools/shkola/people.yml", "groups:\n  id: council\n  title: Совет\n  members: []\n")
            .Load().Errors.Select(finding => $"{LoadedSite.Short(finding)} {finding.Advice("ru")}")
            .ShouldBe(["RM1120 input/schools/shkola/people.yml(2,3) Замените строку на: - id: council — остальные ключи этой строки списка должны стоять под первым."]);

    [Theory]
    [InlineData("1O", "10")]
    [InlineData("10;5", "10,5")]
    [InlineData("10,5 %%", "10,5 %")]
    [InlineData("10 % %", "10 %")]
    public void A_number_with_a_slip_is_told_with_the_number_that_was_meant(string written, string meant)
    {
        using var site = new SmallSite($"indicators:\n  - {{ id: a, title: Один, unit: шт., baseline: 1, targets: {{ 2024: \"{written}\", 2025: 11, 2026: 12 }} }}").Reported("indicators:\n  a: 10");

        site.Run("check").Errors.ShouldContain($"Плановое значение «{written}» за 2024 нельзя сравнить с отчётом. Возможно, вы имели в виду \"{meant}\".");
    }

    [Fact]
    public void A_number_with_two_commas_is_called_so()
    {
        using var site = new SmallSite("indicators:\n  - { id: a, title: Один, unit: шт., baseline: 1, targets: { 2024: 10, 2025: 11, 2026: 12 } }").Reported("indicators:\n  a: 10.5.2");

        site.Run("check").Errors.ShouldContain("Отчётное значение «10.5.2» за 2024 нельзя сравнить с планом; показатель считается без данных. В числе больше одной запятой или точки. Напишите число в тех же единицах, что и план.");
    }

    [Fact]
    public void Places_after_a_mended_text_in_the_same_line_stay_true() =>
        MiniSite.Good().Replace(Card, "title: Учащихся, value: \"236\", unit: человек, date: 01.09.2024", "title: Всего: учащихся, value: \"236\", date: 01.13.2024")
            .Load().Errors.Select(LoadedSite.Short).ShouldBe(["RM1102 input/schools/shkola/school.yml(7,14)", "RM1302 input/schools/shkola/school.yml(7,51)"]);

    [Theory]
    [InlineData("name: Школа: средняя", "name: \"Школа: средняя\"")]
    [InlineData("name: Школа «А»: средняя  # примечание", "name: \"Школа «А»: средняя\"")]
    [InlineData("name: Школа \"А\": средняя", "name: 'Школа \"А\": средняя'")]
    [InlineData("name: Школа \"А\": у 'Б'", "name: 'Школа \"А\": у ''Б'''")]
    [InlineData("name: % школ", "name: \"% школ\"")]
    [InlineData("name: - школа", "name: \"- школа\"")]
    [InlineData("name: \"Школа", "name: \"Школа\"")]
    [InlineData("name: 'Школа", "name: \"Школа\"")]
    [InlineData("name: \"А\" и «Б»", "name: '\"А\" и «Б»'")]
    [InlineData("name: *школа", "name: \"*школа\"")]
    [InlineData("name: C:\\Школа: папка", "name: 'C:\\Школа: папка'")]
    public void The_advice_has_the_line_ready_in_quotes(string written, string ready)
    {
        var error = MiniSite.Good().Replace(Card, "name: Вымышленная средняя школа", written).Load().Errors.ShouldHaveSingleItem();
        error.Advice("ru").ShouldEndWith(": " + ready);
        MiniSite.Good().Replace(Card, "name: Вымышленная средняя школа", ready).Load().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_ready_line_of_a_list_item_keeps_its_key() =>
        MiniSite.Good().Replace("schools/shkola/roadmaps/plan-2024.yml", "- heading: Техника", "- heading: Техника: новая")
            .Load().Errors.ShouldHaveSingleItem().Arguments[0].ShouldBe("- heading: \"Техника: новая\"");

    [Fact]
    public void A_comment_that_cuts_a_text_is_a_warning_at_the_sign()
    {
        var loaded = MiniSite.Good().Replace(Card, "short_name: Школа «Пример»", "short_name: Школа # 5").Load();
        var warning = loaded.Diagnostics.ShouldHaveSingleItem();
        LoadedSite.Short(warning).ShouldBe("RM1108 input/schools/shkola/school.yml(3,19)");
        warning.Severity.ShouldBe(Severity.Warning);
        loaded.Organisation("shkola").ShortName.ShouldBe("Школа");
    }

    [Theory]
    [InlineData("short_name: \"Школа\" # примечание")]
    [InlineData("short_name: Школа#5")]
    [InlineData("# примечание\nshort_name: Школа")]
    [InlineData("fictional: true # примечание", "fictional: true")]
    public void Other_comments_are_no_warning(string written, string instead = "short_name: Школа «Пример»") =>
        MiniSite.Good().Replace(Card, instead, written).Load().Diagnostics.ShouldBeEmpty();

    [Fact]
    public void All_tabs_of_a_file_are_one_finding_that_counts_them()
    {
        var error = MiniSite.Parse("-- site.yml --\ntitle: Сайт\nsection:\n\tname: Раздел\n\tpath: /a/\n").Load().Errors.ShouldHaveSingleItem();
        LoadedSite.Short(error).ShouldBe("RM1106 input/site.yml(3,1)");
        error.Message("ru").ShouldContain("строк: 2");
    }

    [Fact]
    public void An_unclosed_quote_is_found_at_its_line_though_the_parser_stops_far_below()
    {
        var text = "title: \"Сайт\n" + string.Concat(Enumerable.Range(0, 50).Select(_ => "# строка\n")) + "time_zone: \"Europe/Moscow\"\n";
        MiniSite.Parse("-- site.yml --\n" + text).Load().Errors.Select(LoadedSite.Short).ShouldBe(["RM1105 input/site.yml(1,8)"]);
    }

    [Fact]
    public void A_file_that_cannot_be_mended_says_why_in_plain_words()
    {
        var error = MiniSite.Good().Replace(Card, "names:", " names:").Load().Errors.ShouldHaveSingleItem();
        error.Message("ru").ShouldBe("Файл не читается с этого места: двоеточие стоит там, где текст начат строкой выше; возьмите весь этот текст в кавычки или проверьте отступ.");
        error.Message("en").ShouldStartWith("The file cannot be read from here on: a colon stands where");
    }
}
