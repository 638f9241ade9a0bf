using System.Text.Json;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Commands;

/// <summary>The command line as its users meet it: exit codes, places, formats, mistakes.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("bild", "RM9009", "build")]
    [InlineData("build --outptu x", "RM9001", "--output")]
    [InlineData("build --diagnostics xml", "RM9002", "text, json, sarif, github")]
    [InlineData("build --lang de", "RM9002", "ru, en")]
    [InlineData("build --as-of вчера", "RM9002", "2026-09-01")]
    [InlineData("build --jobs 0", "RM9002", "--jobs")]
    [InlineData("build --severity RM1001", "RM9002", "error|warning|note|none")]
    [InlineData("build --severity RM0000=note", "RM9005", "RM0000")]
    [InlineData("build --input nowhere", "RM9004", "nowhere")]
    [InlineData("explain value", "RM9003", "текст")]
    [InlineData("build --as-of", "RM9003", "--as-of")]
    [InlineData("explain deadline", "RM9003", "фраза")]
    [InlineData("explain deadline июнь --period 2024", "RM9002", "2022-01-01..2027-12-31")]
    [InlineData("explain deadline июнь --period 2027-12-31..2022-01-01", "RM9002", "--period")]
    [InlineData("", "RM9003", "build")]
    [InlineData("model no-such-page", "RM9006", "no-such-page")]
    public void A_mistake_on_the_command_line_is_explained_in_Russian_and_returns_2(string line, string code, string mentions)
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(code);
        run.Errors.ShouldContain(mentions);
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--help", "roadmap-site команда [параметры]")]
    [InlineData("build -h", "roadmap-site build [параметры]")]
    [InlineData("explain --help", "value <текст>")]
    [InlineData("explain value --help", "roadmap-site explain value <текст> [параметры]")]
    public void Help_is_in_Russian(string line, string mentions)
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, line.Split(' '));

        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldContain(mentions);
        run.Output.ShouldContain("--input <папка>");
        run.Output.ShouldContain("показать эту справку");
        run.Output.ShouldNotContain("Usage");
        run.Output.ShouldNotContain("Show ");
    }

    [Theory]
    [InlineData("explain value", "Не хватает: текст. Посмотрите справку: roadmap-site explain value --help.")]
    [InlineData("build --jobs", "Не хватает: --jobs <число>. Посмотрите справку: roadmap-site build --help.")]
    [InlineData("", "Посмотрите справку: roadmap-site --help.")]
    public void What_is_missing_is_said_with_the_command_that_helps(string line, string expected)
    {
        using var site = Site();

        ProgramRun.Inside(site.Folder, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Errors.ShouldContain(expected);
    }

    [Theory]
    [InlineData("biuld", "Неизвестная команда «biuld». Возможно, вы имели в виду «build».")]
    [InlineData("build --strikt", "Неизвестный параметр «--strikt». Возможно, вы имели в виду «--strict».")]
    [InlineData("biuld --lang en", "Unknown command “biuld”. Did you mean “build”?")]
    public void A_mistyped_command_is_called_a_command(string line, string expected)
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, line.Split(' '));

        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(expected);
    }

    [Theory]
    [InlineData("build --inptu x", "RM9001 «--inptu»")]
    [InlineData("explain valeu 5", "RM9009 «valeu»")]
    [InlineData("explain deadlne x --period 2024-01-01..2025-01-01", "RM9009 «deadlne»")]
    [InlineData("check --as-off 2026-01-01 --strikt", "RM9001 «--as-off», RM9001 «--strikt»")]
    [InlineData("build x --strict y", "RM9001 «x», RM9001 «y»")]
    public void One_slip_is_told_once_without_the_words_that_go_with_it(string line, string expected)
    {
        using var site = Site();

        var errors = ProgramRun.Inside(site.Folder, line.Split(' ')).Errors.Split('\n').Where(error => error.StartsWith("roadmap-site: error", StringComparison.Ordinal));

        string.Join(", ", errors.Select(error => $"{error.Split(' ')[2].TrimEnd(':')} «{error.Split('«', '»')[1]}»")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("biuld --diagnostics json", "RM9009")]
    [InlineData("build --strikt --diagnostics=json", "RM9001")]
    [InlineData("build --as-of вчера --diagnostics json", "RM9002")]
    public void Mistakes_of_the_command_line_are_told_in_the_form_asked_for_on_standard_error(string line, string code)
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, line.Split(' '));

        run.Output.ShouldBeEmpty();
        using var json = System.Text.Json.JsonDocument.Parse(run.Errors);
        run.Errors.ShouldContain(code);
    }

    [Theory]
    [InlineData("input", "RM7001")]
    [InlineData("input/site.yml", "RM7004")]
    [InlineData("program", "RM7005")]
    public void A_wrong_output_folder_is_refused_at_once_with_2(string output, string code)
    {
        using var site = Site();
        site.Write("program/Program.cs", "");
        site.Write("input/schools/sosh-1/school.yml", "nmae: Школа № 1\n");

        var run = ProgramRun.Inside(site.Folder, "build", "--output", output);

        run.Code.ShouldBe(2, run.Errors);
        run.Errors.ShouldContain(code);
        run.Errors.ShouldNotContain("RM1202");
        Directory.GetFiles(Path.Combine(site.Folder, "program")).Length.ShouldBe(1);
    }

    [Fact]
    public void A_folder_of_a_school_with_a_wrong_name_is_an_error_of_the_content()
    {
        using var site = Site();
        site.Write("input/schools/школа-7/school.yml", "name: Школа № 7\n");

        var run = ProgramRun.Inside(site.Folder, "check");

        run.Code.ShouldBe(1, run.Errors);
        run.Errors.ShouldContain("RM1008");
    }

    [Fact]
    public void English_counts_have_their_singular_and_Russian_stages_their_names()
    {
        using var site = Site();

        ProgramRun.Inside(site.Folder, "check", "--lang", "en", "-q").Output.ShouldBeEmpty();
        ProgramRun.Inside(site.Folder, "check", "--lang", "en").Output.ShouldContain("1 school\n");
        ProgramRun.Inside(site.Folder, "check", "--timings").Output.ShouldContain("чтение (Load):");
    }

    [Fact]
    public void Build_of_a_good_site_returns_0_and_says_what_it_did()
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, "build");

        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("1 школа");
        run.Output.ShouldContain("0 ошибок");
        File.Exists(Path.Combine(site.Folder, "output", "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void An_error_in_the_content_returns_1_names_its_place_and_keeps_the_last_good_site()
    {
        using var site = Site();
        ProgramRun.Inside(site.Folder, "build").Code.ShouldBe(0);
        var good = site.Read("output/index.html");
        site.Write("input/schools/sosh-1/school.yml", "nmae: Школа № 1\n");

        var run = ProgramRun.Inside(site.Folder, "build");

        run.Code.ShouldBe(1);
        run.Errors.ShouldContain("input/schools/sosh-1/school.yml(1,1): error");
        run.Errors.ShouldContain("«name»");
        run.Errors.ShouldContain("^~~~");
        run.Output.ShouldContain("прежняя версия сайта сохранена");
        site.Read("output/index.html").ShouldBe(good);
    }

    [Fact]
    public void Unusable_settings_return_3()
    {
        using var site = Site();
        site.Write("input/site.yml", "titel: Школа\n");

        ProgramRun.Inside(site.Folder, "build").Code.ShouldBe(3);
    }

    [Fact]
    public void A_broken_link_in_the_finished_pages_returns_4_and_writes_nothing()
    {
        using var site = Site();
        site.Write("theme/parts/footer.sbn-html", "<footer><a href=\"nowhere.html\">Никуда</a></footer>");

        var run = ProgramRun.Inside(site.Folder, "build");

        run.Code.ShouldBe(4, run.Errors);
        Directory.Exists(Path.Combine(site.Folder, "output")).ShouldBeFalse();
    }

    [Fact]
    public void A_warning_returns_5_only_when_strict()
    {
        using var site = Site();
        site.Write("input/schools/sosh-1/notes.txt", "черновик");

        ProgramRun.Inside(site.Folder, "check").Code.ShouldBe(0);
        ProgramRun.Inside(site.Folder, "check", "--strict").Code.ShouldBe(5);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var site = Site();

        ProgramRun.Inside(site.Folder, "check").Code.ShouldBe(0);

        Directory.Exists(Path.Combine(site.Folder, "output")).ShouldBeFalse();
    }

    [Fact]
    public void Json_diagnostics_are_one_array_with_place_and_advice()
    {
        using var site = Site();
        site.Write("input/schools/sosh-1/school.yml", "nmae: Школа № 1\n");

        using var json = JsonDocument.Parse(ProgramRun.Inside(site.Folder, "check", "-q", "--diagnostics", "json").Errors);

        var first = json.RootElement[0];
        first.GetProperty("file").GetString().ShouldBe("input/schools/sosh-1/school.yml");
        first.GetProperty("line").GetInt32().ShouldBe(1);
        first.GetProperty("advice").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Github_diagnostics_are_workflow_commands()
    {
        using var site = Site();
        site.Write("input/schools/sosh-1/school.yml", "nmae: Школа № 1\n");

        ProgramRun.Inside(site.Folder, "check", "-q", "--diagnostics", "github").Errors
            .ShouldStartWith("::error file=input/schools/sosh-1/school.yml,line=1,col=1,title=RM");
    }

    [Fact]
    public void Sarif_diagnostics_name_rule_and_region()
    {
        using var site = Site();
        site.Write("input/schools/sosh-1/school.yml", "nmae: Школа № 1\n");

        using var json = JsonDocument.Parse(ProgramRun.Inside(site.Folder, "check", "-q", "--diagnostics", "sarif").Errors);

        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().ShouldNotBeNull().ShouldStartWith("RM1");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void English_is_spoken_on_demand()
    {
        using var site = Site();
        site.Write("input/schools/sosh-1/school.yml", "nmae: Школа № 1\n");

        var run = ProgramRun.Inside(site.Folder, "check", "--lang", "en");

        run.Output.ShouldContain("1 error,");
        run.Errors.ShouldContain("“name”");
    }

    [Fact]
    public void The_site_re_levels_a_code_and_the_command_line_wins()
    {
        using var site = Site();
        site.Write("input/schools/sosh-1/notes.txt", "черновик");
        var code = ProgramRun.Inside(site.Folder, "check").Errors.Split("warning ")[1][..6];
        site.Write("input/site.yml", $"title: Школа\nseverity: {{ {code}: error }}\n");

        ProgramRun.Inside(site.Folder, "check").Code.ShouldBe(1);
        ProgramRun.Inside(site.Folder, "check", "--severity", $"{code}=note").Code.ShouldBe(0);
    }

    [Fact]
    public void List_prints_organisations_roadmaps_and_pages()
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, "list", "--pages");

        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("sosh-1\t");
        run.Output.ShouldContain("sosh-1/plan\t");
        run.Output.ShouldContain("index.html");
        run.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("search: нет\n")]
    public void List_prints_every_page_that_is_built(string settings)
    {
        using var site = Site();
        site.Write("input/site.yml", "title: Сайт\n" + settings);

        var listed = ProgramRun.Inside(site.Folder, "list", "--pages").Output.Split('\n').Where(line => line.EndsWith(".html", StringComparison.Ordinal));

        ProgramRun.Inside(site.Folder, "build").Code.ShouldBe(0);
        var output = Path.Combine(site.Folder, "output");
        var built = Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(output, path).Replace('\\', '/')).Where(path => !path.StartsWith("fragments/plan/", StringComparison.Ordinal));
        listed.ShouldBe(built, ignoreOrder: true);
    }

    [Theory]
    [InlineData("sosh-1")]
    [InlineData("index.html")]
    [InlineData("plan/d1.html")]
    public void Model_prints_what_a_template_is_given(string id)
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, "model", id);

        run.Code.ShouldBe(0, run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public void Explain_value_says_how_a_text_is_read()
    {
        var run = ProgramRun.Inside(Path.GetTempPath(), "explain", "value", "17/10%", "--unit", "человек/%");
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("17\u00A0человек");

        using var json = JsonDocument.Parse(ProgramRun.Inside(Path.GetTempPath(), "explain", "value", "17/10%", "--unit", "человек/%", "--json").Output);
        json.RootElement.GetProperty("kind").GetString().ShouldBe("people_percent");
        json.RootElement.GetProperty("people").GetDecimal().ShouldBe(17);
        json.RootElement.GetProperty("percent").GetDecimal().ShouldBe(10);
    }

    [Fact]
    public void The_as_of_date_comes_from_the_command_line_then_the_site_then_the_source_date_then_today()
    {
        using var site = Site();

        ProgramRun.Inside(site.Folder, "check").Output.ShouldContain("01.11.2026");
        site.Write("input/site.yml", "title: Школа\nas_of: 2025-05-05\n");
        ProgramRun.Inside(site.Folder, "check").Output.ShouldContain("05.05.2025");
        ProgramRun.Inside(site.Folder, "check", "--as-of", "01.02.2025").Output.ShouldContain("01.02.2025");
    }

    [Fact]
    public void Timings_name_the_seven_stages()
    {
        using var site = Site();

        var run = ProgramRun.Inside(site.Folder, "check", "--timings");

        foreach (var stage in new[] { "Load", "Validate", "Compute", "Render", "Export", "Verify", "Write" })
        {
            run.Output.ShouldContain(stage);
        }
    }

    private static TemporaryFolder Site()
    {
        var site = new TemporaryFolder().WithTheme();
        site.Write("input/site.yml", "title: Школа\n");
        site.Write("input/schools/sosh-1/school.yml", "name: Школа № 1\n");
        site.Write("input/schools/sosh-1/roadmaps/plan.yml", """
            id: plan
            title: План
            term: { from: 2024-09-01, to: 2027-08-31 }
            periods: { kind: school-year, from: 2024-2025, to: 2026-2027 }
            directions:
              - id: d1
                title: Техника
                indicators:
                  - { id: pc, title: Доля новых компьютеров, unit: "%", baseline: 10, targets: { 2024-2025: 20, 2025-2026: 30, 2026-2027: 40 } }
                measures:
                  - { id: buy, title: Купить компьютеры, due: 01.09.2025, responsible: Директор }

            """);
        return site;
    }
}
