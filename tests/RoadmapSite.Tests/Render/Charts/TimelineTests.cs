using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render.Charts;

namespace RoadmapSite.Tests.Render.Charts;

/// <summary>Windows of measures on a scale of days.</summary>
public sealed class TimelineTests
{
    private static TimelineRow Row(DateOnly start, DateOnly due, WindowKind kind = WindowKind.Open) => new("1", "Мероприятие", [new TimelineWindow(kind, start, due)]);

    private static MeasureFacts Facts(MeasureState state, params OccurrenceFacts[] occurrences) => new()
    {
        Measure = Sample.Measure("m", "Мероприятие"),
        DirectionId = "d1",
        State = state,
        FirstStart = new DateOnly(2024, 1, 1),
        LastDue = new DateOnly(2025, 12, 31),
        Occurrences = occurrences,
    };

    private static OccurrenceFacts Occurrence(int month, OccurrenceState state) => new(new(2024, month, 1), new(2024, month, 28), 1, [], state == OccurrenceState.Done, 0, true) { Number = month, State = state };

    private static string Caption(IReadOnlyList<TimelineRow> rows, int without = 0, int dropped = 0) => ChartSample.Said(TimelineCaption.Of(rows, without, dropped));

    [Fact]
    public void The_scale_runs_from_the_first_start_to_the_last_due()
    {
        var chart = Timeline.Of([Row(new(2024, 1, 1), new(2024, 12, 31)), Row(new(2025, 1, 1), new(2025, 12, 31))]);
        chart.Lines[0].Bars[0].Box.ShouldBe(new ChartBox(0, 3.2m, 50.07m, 0.8m));
        chart.Lines[1].Bars[0].Box.ShouldBe(new ChartBox(50.07m, 5.95m, 49.93m, 0.8m));
        chart.Across(new(2025, 1, 1)).ShouldBe(50.07m);
        chart.Across(new(2026, 1, 1)).ShouldBeNull();
        chart.Ticks.Select(tick => tick.Date).ShouldBe([new(2024, 1, 1), new(2025, 1, 1)]);
    }

    [Fact]
    public void A_single_day_can_be_seen_even_at_the_right_edge()
    {
        var box = Timeline.Of([Row(new(2020, 1, 1), new(2027, 12, 31)), Row(new(2027, 12, 31), new(2027, 12, 31))]).Lines[1].Bars[0].Box;
        box.Width.ShouldBe(1.2m);
        (box.X + box.Width).ShouldBe(100);
    }

    [Fact]
    public void A_short_plan_is_marked_by_quarters_and_a_long_one_not_more_than_six_times()
    {
        Timeline.Of([Row(new(2024, 2, 10), new(2024, 12, 20))]).Ticks.Select(tick => tick.Date.Month).ShouldBe([4, 7, 10]);
        Timeline.Of([Row(new(2000, 1, 1), new(2024, 12, 20))]).Ticks.Count.ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public void Thirty_measures_stand_in_thirty_rows_that_do_not_touch()
    {
        var chart = Timeline.Of([.. Enumerable.Range(1, 30).Select(day => Row(new(2024, 1, day), new(2024, 3, day)))]);
        var boxes = chart.Lines.Select(line => line.Bars[0].Box).ToList();
        boxes.Zip(boxes.Skip(1)).ShouldAllBe(pair => pair.First.Y + pair.First.Height < pair.Second.Y);
        chart.Height.ShouldBe(85.9m);
    }

    [Fact]
    public void The_last_day_of_the_calendar_can_be_drawn() => Timeline.Of([Row(new(9999, 1, 1), DateOnly.MaxValue)]).Lines.ShouldHaveSingleItem();

    [Fact]
    public void Occurrences_are_done_overdue_or_open_and_nothing_is_overdue_where_nobody_was_asked()
    {
        var facts = Facts(MeasureState.Overdue, Occurrence(1, OccurrenceState.Done), Occurrence(2, OccurrenceState.Overdue), Occurrence(3, OccurrenceState.Untracked), Occurrence(11, OccurrenceState.Ahead));
        TimelineRow.Of(facts, "1", "Мероприятие")!.Windows.Select(window => window.Kind).ShouldBe([WindowKind.Done, WindowKind.Overdue, WindowKind.Open, WindowKind.Open]);
    }

    [Fact]
    public void What_was_missed_while_a_later_one_is_due_is_marked_as_what_is_overdue()
    {
        var facts = Facts(MeasureState.OnScheduleMissed, Occurrence(1, OccurrenceState.Missed), Occurrence(2, OccurrenceState.Done));
        TimelineRow.Of(facts, "1", "Мероприятие")!.Windows.Select(window => window.Kind).ShouldBe([WindowKind.Overdue, WindowKind.Done]);
    }

    [Fact]
    public void Of_what_is_due_often_only_the_windows_that_passed_without_it_are_drawn_over_the_whole()
    {
        var often = Enumerable.Range(1, 24).Select(i => new OccurrenceFacts(new(2024 + ((i - 1) / 12), ((i - 1) % 12) + 1, 1), new(2024 + ((i - 1) / 12), ((i - 1) % 12) + 1, 28), 1, [], i < 5, 0, true)
        {
            Number = i,
            State = i < 5 ? OccurrenceState.Done : i == 5 ? OccurrenceState.Overdue : OccurrenceState.Ahead,
        });
        var row = TimelineRow.Of(Facts(MeasureState.Overdue, [.. often]), "1", "Мероприятие")!;
        row.Windows.Select(window => window.Kind).ShouldBe([WindowKind.Lasting, WindowKind.Overdue]);
        row.Windows[1].Start.ShouldBe(new DateOnly(2024, 5, 1));
    }

    [Fact]
    public void What_goes_on_all_the_time_is_one_window_and_what_is_dropped_or_undated_none()
    {
        TimelineRow.Of(Facts(MeasureState.Ongoing), null, "Мероприятие")!.Windows.ShouldHaveSingleItem().Kind.ShouldBe(WindowKind.Lasting);
        TimelineRow.Of(Facts(MeasureState.Cancelled), null, "Мероприятие").ShouldBeNull();
        TimelineRow.Of(Facts(MeasureState.AsNeeded), null, "Мероприятие").ShouldBeNull();
        TimelineRow.Of(Facts(MeasureState.NoTerm) with { FirstStart = null }, null, "Мероприятие").ShouldBeNull();
    }

    [Fact]
    public void One_measure_is_told_by_its_dates() =>
        Caption([Row(new(2024, 1, 1), new(2024, 5, 31))], without: 2).ShouldBe("Срок — с 01.01.2024 по 31.05.2024. Без точных дат, поэтому не на графике, — 2.");

    [Fact]
    public void Several_measures_are_told_by_span_and_by_what_passed_unmet_and_what_is_not_drawn() =>
        Caption([Row(new(2024, 1, 1), new(2024, 5, 31)), Row(new(2024, 6, 1), new(2024, 6, 30), WindowKind.Overdue), Row(new(2025, 1, 1), new(2025, 3, 31))], without: 2, dropped: 1)
            .ShouldBe("Мероприятий с датами — 3, сроки с 01.01.2024 по 31.03.2025. С прошедшими сроками, к которым не сделано, — 1. Без точных дат, поэтому не на графике, — 2. Сняты с плана, поэтому не на графике, — 1.");

    [Fact]
    public void Equal_windows_are_told_as_one() =>
        Caption([Row(new(2024, 1, 1), new(2024, 12, 31)), Row(new(2024, 1, 1), new(2024, 12, 31))])
            .ShouldBe("У всех мероприятий (2) один срок: с 01.01.2024 по 31.12.2024.");
}
