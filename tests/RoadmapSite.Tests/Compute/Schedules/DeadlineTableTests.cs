using System.Text.Json;
using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>Every row of deadlines_dev.tsv: kind, days, windows, times, parts, anchors, other readings.</summary>
public sealed class DeadlineTableTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "deadlines_dev.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[3], cells[4], cells[^1]);
        }

        return data;
    }

    [Fact]
    public void The_table_is_whole() => Rows().Count.ShouldBe(164);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_means_what_the_table_states(string phrase, string kind, string period, string meaning)
    {
        var schedule = DeadlineReader.Read(phrase, Terms.Of(period));
        using var expected = JsonDocument.Parse(meaning);
        ShouldMean(schedule, kind, expected.RootElement, period);
        if (kind == "composite")
        {
            schedule.Windows.ShouldBe(schedule.Windows.OrderBy(window => window.Start).ThenBy(window => window.Due));
        }
    }

    private static void ShouldMean(Schedule schedule, string kind, JsonElement meaning, string period)
    {
        ScheduleJson.NameOf(schedule.Kind).ShouldBe(kind);
        switch (kind)
        {
            case "recurring":
                ShouldRecur(schedule, meaning);
                break;
            case "composite":
                ShouldHaveParts(schedule, meaning.GetProperty("parts"), period);
                break;
            case "until":
                schedule.Windows.ShouldBe([new Window(Terms.Of(period).From, Day(meaning, "end"))]);
                break;
            case "relative":
                schedule.Anchor.ShouldBe(meaning.GetProperty("anchor").GetString());
                schedule.Offset?.ToString().ShouldBe(meaning.GetProperty("offset").GetString());
                break;
            case "on_demand":
                schedule.Windows.ShouldBeEmpty();
                break;
            case "unparseable":
                schedule.Windows.ShouldBeEmpty();
                schedule.NotUnderstood.ShouldNotBeNull().Text.ShouldNotBeEmpty();
                break;
            default:
                schedule.Windows.ShouldBe([new Window(Day(meaning, "start"), Day(meaning, "end"))]);
                break;
        }

        ShouldSayOtherReading(schedule, meaning);
        if (meaning.TryGetProperty("qualifier", out var qualifier))
        {
            schedule.Qualifier.ShouldBe(qualifier.GetString());
        }
    }

    private static void ShouldRecur(Schedule schedule, JsonElement meaning)
    {
        schedule.Count.ShouldBe(meaning.GetProperty("windows").GetInt32());
        schedule.Times.ShouldBe(meaning.GetProperty("times").GetInt32());
        schedule.Comparison.ShouldBe(meaning.GetProperty("cmp").GetString() == ">=" ? Comparison.AtLeast : Comparison.Exactly);
        (schedule.Count * schedule.Times).ShouldBe(meaning.GetProperty("min_occurrences").GetInt32());
        if (meaning.TryGetProperty("needs_calendar", out _))
        {
            schedule.Windows.ShouldBeEmpty();
            JsonNamingPolicy.SnakeCaseLower.ConvertName(schedule.Every.ToString()!).ShouldBe(meaning.GetProperty("unit").GetString() == "vacation" ? "holidays" : meaning.GetProperty("unit").GetString());
            return;
        }

        schedule.Windows[0].ShouldBe(Pair(meaning.GetProperty("first")));
        schedule.Windows[^1].ShouldBe(Pair(meaning.GetProperty("last")));
    }

    private static void ShouldHaveParts(Schedule schedule, JsonElement parts, string period)
    {
        schedule.Parts.Count.ShouldBe(parts.GetArrayLength());
        foreach (var (part, expected) in schedule.Parts.Zip(parts.EnumerateArray()))
        {
            ShouldMean(part, expected.GetProperty("kind").GetString()!, expected, period);
            part.Label.ShouldBe(expected.TryGetProperty("label", out var label) ? label.GetString() : null);
        }
    }

    /// <summary>«2022-09-01..2023-05-31», «..2021-12-31», several with «or», or words.</summary>
    private static void ShouldSayOtherReading(Schedule schedule, JsonElement meaning)
    {
        if (!meaning.TryGetProperty("alt", out var alternative))
        {
            return;
        }

        schedule.Alternatives.ShouldNotBeEmpty();
        foreach (var text in alternative.GetString()!.Split(" or ").Where(text => text.Contains("..", StringComparison.Ordinal)))
        {
            var days = text.Split("..");
            schedule.Alternatives.ShouldContain(other =>
                other.Schedule.Windows.Any(window => window.Due == Terms.Day(days[1]) && (days[0].Length == 0 || window.Start == Terms.Day(days[0]))));
        }
    }

    private static Window Pair(JsonElement pair) => new(Terms.Day(pair[0].GetString()!), Terms.Day(pair[1].GetString()!));

    private static DateOnly Day(JsonElement meaning, string name) => Terms.Day(meaning.GetProperty(name).GetString()!);
}
