using System.Text.Json;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Commands;

/// <summary>The command <c>explain deadline</c>.</summary>
public sealed class ExplainDeadlineTests
{
    private const string Roadmap = """
        id: plan
        title: План
        term: { from: 2025-01-01, to: 2026-12-31 }
        directions: [ { id: d1, title: Техника, measures: [ { id: buy, title: Купить, due: 01.09.2025 } ] } ]

        """;

    [Fact]
    public void A_phrase_is_read_within_the_period_and_told_in_words()
    {
        var run = Explain(Path.GetTempPath(), "до 30.08.2025", "--period", "2022-01-01..2027-12-31");

        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("до 30 августа 2025 года включительно");
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Json_has_windows_count_times_and_comparison()
    {
        using var json = Json("не реже 1 раза в квартал", "--period", "2025-01-01..2025-12-31");

        var root = json.RootElement;
        root.GetProperty("kind").GetString().ShouldBe("recurring");
        root.GetProperty("count").GetInt32().ShouldBe(4);
        root.GetProperty("times").GetInt32().ShouldBe(1);
        root.GetProperty("comparison").GetString().ShouldBe(">=");
        root.GetProperty("windows")[0].GetProperty("start").GetString().ShouldBe("2025-01-01");
        root.GetProperty("windows")[3].GetProperty("end").GetString().ShouldBe("2025-12-31");
        root.GetProperty("parts").GetArrayLength().ShouldBe(0);
        root.GetProperty("not_understood").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Json_of_until_starts_at_the_start_of_the_term_and_names_the_alternative()
    {
        using var json = Json("до 30.08.2025", "--period", "01.01.2022..31.12.2027");

        var root = json.RootElement;
        root.GetProperty("kind").GetString().ShouldBe("until");
        root.GetProperty("windows")[0].GetProperty("start").GetString().ShouldBe("2022-01-01");
        root.GetProperty("windows")[0].GetProperty("end").GetString().ShouldBe("2025-08-30");
        root.GetProperty("alternatives")[0].GetProperty("windows")[0].GetProperty("end").GetString().ShouldBe("2025-08-29");
    }

    [Fact]
    public void Json_of_a_composite_has_its_parts()
    {
        using var json = Json("01.09.2021, далее по необходимости", "--period", "2021-01-01..2025-12-31");

        var root = json.RootElement;
        root.GetProperty("kind").GetString().ShouldBe("composite");
        root.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("kind").GetString()).ShouldBe(["date", "on_demand"]);
        root.GetProperty("parts")[0].TryGetProperty("label", out _).ShouldBeTrue();
    }

    [Fact]
    public void What_was_not_understood_is_named()
    {
        using var json = Json("уточняется", "--period", "2021-01-01..2025-12-31");

        json.RootElement.GetProperty("kind").GetString().ShouldBe("unparseable");
        json.RootElement.GetProperty("not_understood").GetString().ShouldBe("уточняется");
        json.RootElement.GetProperty("windows").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Without_a_period_the_only_roadmap_of_the_site_gives_the_term()
    {
        using var site = Site();

        using var json = JsonDocument.Parse(Explain(site.Folder, "ежеквартально", "--json").Output);

        json.RootElement.GetProperty("count").GetInt32().ShouldBe(8);
        json.RootElement.GetProperty("windows")[0].GetProperty("start").GetString().ShouldBe("2025-01-01");
    }

    [Fact]
    public void Without_a_period_and_with_two_roadmaps_the_period_is_asked_for()
    {
        using var site = Site();
        site.Write("input/schools/sosh-1/roadmaps/other.yml", Roadmap.Replace("id: plan", "id: other", StringComparison.Ordinal));

        var run = Explain(site.Folder, "ежеквартально");

        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("RM9007");
        run.Errors.ShouldContain("--period");
        run.Output.ShouldBeEmpty();
    }

    private static JsonDocument Json(params string[] words) => JsonDocument.Parse(Explain(Path.GetTempPath(), [.. words, "--json"]).Output);

    private static RunResult Explain(string folder, params string[] words) => ProgramRun.Inside(folder, ["explain", "deadline", .. words]);

    private static TemporaryFolder Site()
    {
        var site = new TemporaryFolder().WithTheme();
        site.Write("input/site.yml", "title: Школа\n");
        site.Write("input/schools/sosh-1/school.yml", "name: Школа № 1\n");
        site.Write("input/schools/sosh-1/roadmaps/plan.yml", Roadmap);
        return site;
    }
}
