using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>M1 to M15 of PROGRESS.md 7.</summary>
public sealed class MeasureExampleTests
{
    [Theory]
    [InlineData("M1", "20.08.2021г.", "2021", "18.08.2021 накладная", "01.09.2021", MeasureState.Done, 0, "1 из 1")]
    [InlineData("M2", "20.08.2021г.", "2021", "", "01.09.2021", MeasureState.Overdue, 12, "0 из 1")]
    [InlineData("M3", "20.08.2021г.", "2021", "05.09.2021 накладная", "10.09.2021", MeasureState.DoneLate, 16, "1 из 1")]
    [InlineData("M4", "30.12.2021", "2021", "20.12.2021", "10.01.2022", MeasureState.DoneUnconfirmed, 0, "1 из 1")]
    [InlineData("M5", "01.04., 01.06., 30.08., 30.11.2021г.", "2021", "01.04.2021 акт;30.08.2021 акт", "15.09.2021", MeasureState.OnScheduleMissed, 0, "2 из 3")]
    [InlineData("M6", "I квартал 2021 года", "2021", "", "25.03.2021", MeasureState.InProgress, 0, "0 из 0", 6)]
    [InlineData("M7", "не реже 1 раза в квартал", "2021", "15.03.2021 акт;15.06.2021 акт", "20.10.2021", MeasureState.Overdue, 20, "2 из 3")]
    [InlineData("M8", "не реже 1 раза в квартал", "2021", "15.03.2021 акт;15.06.2021 акт;15.09.2021 акт", "20.10.2021", MeasureState.OnSchedule, 0, "3 из 3")]
    [InlineData("M9", "Ежегодно, апрель-май", "2023-2027", "10.05.2023 акт", "25.05.2024", MeasureState.OnSchedule, 0, "1 из 1", 6)]
    [InlineData("M10", "октябрь 2022, август каждого года", "2022-2027", "15.10.2022 акт;20.08.2023 акт;20.08.2024 акт", "15.10.2024", MeasureState.OnSchedule, 0, "3 из 3")]
    [InlineData("M11", "В течение всего периода", "2022-2027", "20.05.2024 акт", "15.10.2024", MeasureState.Ongoing, 0, "0 из 0")]
    [InlineData("M12", "В течение всего периода", "2022-2027", "01.03.2023 акт", "15.10.2024", MeasureState.Stale, 0, "0 из 0")]
    [InlineData("M13", "По мере необходимости", "2022-2027", "01.03.2023 акт;01.04.2023 акт", "15.10.2024", MeasureState.AsNeeded, 0, "0 из 0")]
    [InlineData("M14", "До сентября 2025 г.", "2022-2027", "", "15.10.2024", MeasureState.InProgress, 0, "0 из 0")]
    [InlineData("M15", "01.09.2021, далее по необходимости", "2021", "01.09.2021 публикация", "01.10.2021", MeasureState.Done, 0, "1 из 1")]
    public void An_example_gives_its_state(
        string number, string due, string years, string marks, string asOf, MeasureState state, int days, string occurrences, int? left = null)
    {
        var facts = Compute(number, due, years, marks, asOf);

        facts.State.ShouldBe(state);
        facts.Days.ShouldBe(days);
        $"{facts.OccurrencesDone} из {facts.OccurrencesDue}".ShouldBe(occurrences);
        facts.DaysLeft.ShouldBe(left);
        facts.OccurrencesMissed.ShouldBe(state == MeasureState.OnScheduleMissed ? 1 : 0);
    }

    private static MeasureFacts Compute(string number, string due, string years, string marks, string asOf)
    {
        var first = int.Parse(years[..4], System.Globalization.CultureInfo.InvariantCulture);
        var last = int.Parse(years[^4..], System.Globalization.CultureInfo.InvariantCulture);
        var measure = Plans.Measure(number, due) with { Evidence = Plans.Text("накладная") };
        var direction = Plans.Direction() with
        {
            Term = new Term(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)),
            Measures = [measure],
        };
        var report = Plans.Report(2023, "01.01.2021", Array.Empty<Actual>()) with
        {
            Marks = [.. marks.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(mark => mark.Split(' '))
                .Select(mark => Plans.Mark(number, mark[0], mark.ElementAtOrDefault(1)))],
        };
        return Plans.Compute(Plans.School(Plans.Roadmap(direction), report), asOf).Roadmaps[0].Directions[0].Measures[0];
    }
}
