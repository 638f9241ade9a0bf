using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class MeasureTermsTests
{
    [Fact]
    public void Terms_of_all_measures_stand_by_their_last_day()
    {
        var result = Plans.Measure("r", "01.07.2024") with { IsResult = true, Measures = [Plans.Measure("below", "01.05.2024")] };
        var facts = Compute("15.06.2024", Plans.Direction() with { Measures = [Plans.Measure("list", "01.04.2024, 01.08.2024")], Results = [result] });

        MeasureTerms.Of(facts).Select(term => $"{term.Measure.Measure.Id} {term.Occurrence.Number} {term.Occurrence.Due:dd.MM} {term.Occurrence.State}").ShouldBe(
            ["list 1 01.04 Overdue", "below 1 01.05 Overdue", "r 1 01.07 Ahead", "list 2 01.08 Ahead"]);
    }

    [Theory]
    [InlineData("01.07.2024", null, null, OccurrenceState.Done)]
    [InlineData("10.07.2024", null, null, OccurrenceState.DoneLate)]
    [InlineData("01.07.2024", null, "Справка", OccurrenceState.DoneUnconfirmed)]
    [InlineData("01.07.2024", "doc", "Справка", OccurrenceState.Done)]
    [InlineData(null, null, null, OccurrenceState.Overdue)]
    public void A_term_says_how_it_stands(string? mark, string? document, string? evidence, OccurrenceState state)
    {
        var measure = Plans.Measure("m", "05.07.2024") with { Evidence = evidence is null ? null : Plans.Text(evidence) };
        var report = Plans.Report(2023, "20.07.2024", Array.Empty<Actual>()) with { Marks = mark is null ? [] : [Plans.Mark("m", mark, document)] };

        var facts = Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction() with { Measures = [measure] }), report), "01.08.2024");

        MeasureTerms.Of(facts).Single().Occurrence.State.ShouldBe(state);
    }

    [Fact]
    public void Of_several_terms_passed_only_the_latest_is_overdue()
    {
        var facts = Compute("15.06.2024", Plans.Direction() with { Measures = [Plans.Measure("m", "01.04.2024, 01.05.2024, 01.07.2024")] });

        MeasureTerms.Of(facts).Select(term => term.Occurrence.State).ShouldBe([OccurrenceState.Missed, OccurrenceState.Overdue, OccurrenceState.Ahead]);
    }

    [Theory]
    [InlineData("июль 2024", OccurrenceState.Running)]
    [InlineData("август 2024", OccurrenceState.Ahead)]
    [InlineData("июнь 2024", OccurrenceState.Untracked)]
    public void Without_reports_nobody_is_late(string due, OccurrenceState state)
    {
        var roadmap = Plans.Roadmap(Plans.Direction() with { Measures = [Plans.Measure("m", due)] }) with { Reporting = Reporting.None };

        MeasureTerms.Of(Plans.Compute(Plans.School(roadmap), "15.07.2024")).Single().Occurrence.State.ShouldBe(state);
    }

    [Fact]
    public void Continuous_and_weekly_measures_go_on_and_monthly_ones_fall_due()
    {
        var facts = Compute("15.06.2024", Plans.Direction() with
        {
            Measures = [Plans.Measure("always", "постоянно"), Plans.Measure("weekly", "еженедельно"), Plans.Measure("monthly", "ежемесячно")],
        });

        MeasureTerms.GoingOn(facts).Select(row => row.Measure.Measure.Id).ShouldBe(["always", "weekly"]);
    }

    [Fact]
    public void A_cancelled_measure_has_no_terms()
    {
        var change = new MeasureChange(SourceSpan.None, null, "m", null, null, null, null, null, MeasureFate.Cancelled, null);
        var order = new Approval { Span = SourceSpan.None, Number = "7", Date = Plans.Day("01.02.2024") };
        var roadmap = Plans.Roadmap(Plans.Direction() with { Measures = [Plans.Measure("m", "30.08.2024")] }) with
        {
            Revisions = [new Revision(order, Plans.Day("01.02.2024"), null, [change], SourceSpan.None)],
        };

        MeasureTerms.Of(Plans.Compute(Plans.School(roadmap), "01.03.2024")).ShouldBeEmpty();
        MeasureTerms.Of(Plans.Compute(Plans.School(roadmap), "31.01.2024")).Count.ShouldBe(1);
    }

    private static OrganisationFacts Compute(string asOf, Direction direction) => Plans.Compute(Plans.School(Plans.Roadmap(direction)), asOf);
}
