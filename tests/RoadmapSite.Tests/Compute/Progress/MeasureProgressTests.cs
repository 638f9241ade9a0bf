using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class MeasureProgressTests
{
    [Theory]
    [InlineData("01.09.2024", "31.08.2024", MeasureState.Upcoming)]
    [InlineData("01.09.2024", "01.09.2024", MeasureState.InProgress)]
    [InlineData("01.09.2024", "02.09.2024", MeasureState.Overdue)]
    [InlineData("до 30.08.2024", "30.08.2024", MeasureState.InProgress)]
    [InlineData("до 30.08.2024", "31.08.2024", MeasureState.Overdue)]
    [InlineData("до сентября 2025 г.", "10.09.2025", MeasureState.Disputed)]
    [InlineData("до сентября 2025 г.", "01.10.2025", MeasureState.Overdue)]
    [InlineData("к 2025-2027 учебному году", "01.10.2026", MeasureState.Unresolved)]
    [InlineData("", "01.10.2026", MeasureState.NoTerm)]
    [InlineData("–", "01.10.2026", MeasureState.NoTerm)]
    [InlineData(null, "01.10.2026", MeasureState.NoTerm)]
    [InlineData("I квартал 2024", "01.02.2024", MeasureState.InProgress)]
    [InlineData("ежеквартально", "01.02.2021", MeasureState.OnSchedule)]
    public void Without_a_mark_the_term_decides(string? due, string asOf, MeasureState state) =>
        Compute(Plans.Measure("m", due), asOf).State.ShouldBe(state);

    [Fact]
    public void A_deadline_without_a_year_is_never_overdue_until_schedule_confirms_it()
    {
        var bag = new DiagnosticBag();

        Compute(Plans.Measure("m", "сентябрь"), "15.10.2026", bag).State.ShouldBe(MeasureState.Disputed);
        bag.Items.Single().Code.ShouldBe(Codes.YearNotStated);
        Compute(Plans.Measure("m", "сентябрь") with { ScheduleOverride = Plans.Text("сентябрь 2021") }, "15.10.2021").State
            .ShouldBe(MeasureState.Overdue);
    }

    [Fact]
    public void A_mark_made_in_time_is_done_even_before_the_term_has_passed()
    {
        var roadmap = Roadmap(Plans.Measure("m", "I квартал 2024"), Plans.Mark("m", "10.02.2024"));

        roadmap.Directions[0].Measures[0].State.ShouldBe(MeasureState.Done);
        (roadmap.MeasureTally.Due, roadmap.MeasureTally.DoneAhead, roadmap.MeasureTally.Ahead).ShouldBe((0, 1, 0));
    }

    [Fact]
    public void A_late_mark_goes_to_the_latest_undone_occurrence()
    {
        var facts = Compute(
            Plans.Measure("m", "ежеквартально"), "20.02.2022", null, Plans.Mark("m", "10.02.2021"), Plans.Mark("m", "10.01.2022"), Plans.Mark("m", "12.01.2022"));

        facts.Occurrences.Where(occurrence => occurrence.Done).Select(occurrence => (occurrence.Due, occurrence.DaysLate)).ShouldBe(
            [(Plans.Day("31.03.2021"), 0), (Plans.Day("31.12.2021"), 12), (Plans.Day("31.03.2022"), 0)]);
    }

    [Theory]
    [InlineData("2021-Q2", "30.06.2021")]
    [InlineData("2021-H1", "31.03.2021")]
    [InlineData("2021-05", "30.06.2021")]
    [InlineData("15.05.2021", "30.06.2021")]
    [InlineData("2021-08-01", "30.09.2021")]
    [InlineData("2021", "31.03.2021")]
    [InlineData("2021-2022", "30.09.2021")]
    public void A_named_occurrence_takes_its_mark(string named, string due)
    {
        var facts = Compute(Plans.Measure("m", "ежеквартально"), "20.02.2023", null, Plans.Mark("m", "10.01.2023", named: named));

        facts.Occurrences.Single(occurrence => occurrence.Done).Due.ShouldBe(Plans.Day(due));
    }

    [Theory]
    [InlineData("2019", "RM3017")]
    [InlineData("весной", "RM3017")]
    [InlineData(null, "RM3016")]
    public void A_mark_of_no_occurrence_is_additional_and_reported(string? named, string code)
    {
        var bag = new DiagnosticBag();

        var facts = Compute(Plans.Measure("m", "сентябрь 2024"), "15.10.2024", bag, Plans.Mark("m", "10.08.2024", named: named));

        facts.State.ShouldBe(MeasureState.Overdue);
        facts.AdditionalMarks.Count.ShouldBe(1);
        bag.Items.Single().Code.Id.ShouldBe(code);
    }

    [Fact]
    public void An_occurrence_that_asks_for_two_marks_is_done_by_two()
    {
        var measure = Plans.Measure("m", "2 раза в год");

        Compute(measure, "10.01.2022", null, Plans.Mark("m", "10.02.2021")).State.ShouldBe(MeasureState.Overdue);
        Compute(measure, "10.01.2022", null, Plans.Mark("m", "10.02.2021"), Plans.Mark("m", "10.10.2021")).State.ShouldBe(MeasureState.OnSchedule);
    }

    [Fact]
    public void A_late_mark_without_its_document_is_unconfirmed_and_still_late()
    {
        var roadmap = Roadmap(Plans.Measure("m", "20.08.2024") with { Evidence = Plans.Text("акт") }, Plans.Mark("m", "25.08.2024"));

        roadmap.Directions[0].Measures[0].State.ShouldBe(MeasureState.DoneUnconfirmed);
        roadmap.Directions[0].Measures[0].Days.ShouldBe(5);
        (roadmap.MeasureTally.Done, roadmap.MeasureTally.DoneLate, roadmap.MeasureTally.DoneUnconfirmed).ShouldBe((1, 1, 1));
    }

    [Theory]
    [InlineData(30, "15.10.2024", MeasureState.Stale)]
    [InlineData(60, "15.10.2024", MeasureState.Ongoing)]
    [InlineData(45, "15.10.2024", MeasureState.Ongoing)]
    [InlineData(44, "15.10.2024", MeasureState.Stale)]
    public void A_continuous_measure_needs_an_entry_within_its_heartbeat(int heartbeat, string asOf, MeasureState state) =>
        Compute(Plans.Measure("m", "постоянно") with { HeartbeatDays = heartbeat }, asOf, null, Plans.Mark("m", "31.08.2024")).State.ShouldBe(state);

    [Fact]
    public void Where_no_reports_are_expected_nothing_is_overdue()
    {
        var direction = Plans.Direction() with
        {
            Measures = [Plans.Measure("a", "30.08.2021"), Plans.Measure("b", "ежеквартально"), Plans.Measure("c", "постоянно"), Plans.Measure("d", "30.08.2027")],
        };
        var roadmap = Plans.Roadmap(direction) with { Reporting = Reporting.None };

        var facts = Plans.Compute(Plans.School(roadmap), "15.10.2024").Roadmaps[0];

        facts.Directions[0].Measures.Select(measure => measure.State)
            .ShouldBe([MeasureState.Untracked, MeasureState.Untracked, MeasureState.InProgress, MeasureState.Upcoming]);
        (facts.MeasureTally.Due, facts.MeasureTally.Untracked, facts.MeasureTally.Ahead, facts.MeasureTally.Ongoing).ShouldBe((0, 2, 1, 1));
    }

    [Fact]
    public void Marks_reported_later_do_not_exist_yet()
    {
        var mark = Plans.Mark("m", "18.08.2024") with { Reported = Plans.Day("01.11.2024") };

        Compute(Plans.Measure("m", "20.08.2024"), "15.10.2024", null, mark).State.ShouldBe(MeasureState.Overdue);
        Compute(Plans.Measure("m", "20.08.2024"), "15.11.2024", null, mark).State.ShouldBe(MeasureState.Done);
    }

    [Fact]
    public void A_measure_of_every_week_shows_all_its_occurrences_one_of_every_day_those_around_the_date()
    {
        var weekly = Compute(Plans.Measure("m", "еженедельно"), "15.10.2024");
        weekly.Occurrences.Count.ShouldBe(weekly.Schedule!.Count);

        var facts = Compute(Plans.Measure("m", "ежедневно"), "15.10.2024");
        facts.OccurrencesDue.ShouldBeGreaterThan(1_000);
        facts.Occurrences.Count.ShouldBe(400);
        facts.Occurrences.ShouldContain(occurrence => occurrence.Due == facts.NextDue);
        facts.DaysLeft.ShouldBe(0);
    }

    [Fact]
    public void Results_and_their_measures_are_counted_but_headings_are_not()
    {
        var result = Plans.Measure("r", null) with { IsResult = true, Measures = [Plans.Measure("a", "30.08.2021"), Plans.Measure("b", "по мере необходимости")] };
        var direction = Plans.Direction() with { Results = [result, new MeasureHeading(Plans.Text("Раздел"), SourceSpan.None)] };

        var facts = Plans.Compute(Plans.School(Plans.Roadmap(direction)), "15.10.2024").Roadmaps[0];

        facts.Directions[0].Results.Single().Measures.Count.ShouldBe(2);
        (facts.MeasureTally.Total, facts.MeasureTally.Overdue, facts.MeasureTally.AsNeeded, facts.MeasureTally.NoTerm).ShouldBe((2, 1, 1, 0));
    }

    [Fact]
    public void A_deadline_that_is_not_understood_is_reported_and_counted_by_itself()
    {
        var bag = new DiagnosticBag();

        var facts = Compute(Plans.Measure("m", "когда рак свистнет"), "15.10.2024", bag);

        facts.State.ShouldBe(MeasureState.Unresolved);
        facts.ScheduleKind.ShouldBe("unparseable");
        bag.Items.Single().Code.ShouldBe(Codes.DeadlineNotUnderstood);
    }

    [Theory]
    [InlineData("до 31.02.2026", "имелся в виду, например schedule: до 28.02.2026.")]
    [InlineData("до 31 апреля 2026 г.", "имелся в виду.")]
    [InlineData("15.13.2026", "имелся в виду.")]
    [InlineData("с 01.02.2026 по 30.02.2026", "имелся в виду, например schedule: до 28.02.2026.")]
    public void A_day_that_no_calendar_has_is_called_so(string phrase, string advice)
    {
        var bag = new DiagnosticBag();

        Compute(Plans.Measure("m", phrase), "15.10.2024", bag).State.ShouldBe(MeasureState.Unresolved);

        var finding = bag.Items.ShouldHaveSingleItem();
        finding.Message("ru").ShouldBe($"В сроке «{phrase}» назван день, которого нет в календаре.");
        finding.Advice("ru").ShouldEndWith(advice);
    }

    [Fact]
    public void A_schedule_that_is_not_clear_is_an_error_and_the_phrase_of_the_act_counts()
    {
        var bag = new DiagnosticBag();

        var facts = Compute(Plans.Measure("m", "20.08.2024") with { ScheduleOverride = Plans.Text("сентябрь") }, "15.10.2024", bag);

        facts.State.ShouldBe(MeasureState.Overdue);
        bag.Items.Single().Code.ShouldBe(Codes.ScheduleNotUnambiguous);
        bag.HasErrors.ShouldBeTrue();
    }

    private static MeasureFacts Compute(Measure measure, string asOf, DiagnosticBag? bag = null, params MeasureMark[] marks) =>
        Roadmap(measure, asOf, bag, marks).Directions[0].Measures[0];

    private static RoadmapFacts Roadmap(Measure measure, params MeasureMark[] marks) =>
        Roadmap(measure, measure.Due!.Value.Value.Contains("квартал", StringComparison.Ordinal) ? "15.02.2024" : "15.10.2024", null, marks);

    private static RoadmapFacts Roadmap(Measure measure, string asOf, DiagnosticBag? bag, MeasureMark[] marks)
    {
        var report = Plans.Report(2023, "01.01.2021", Array.Empty<Actual>()) with { Marks = marks };
        return Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction() with { Measures = [measure] }), report), asOf, bag).Roadmaps[0];
    }
}
