using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>What a reading asks to be done, and when it may be called late (PROGRESS.md 7).</summary>
public sealed class OccurrenceTests
{
    [Fact]
    public void Each_window_is_an_occurrence_with_its_number_of_times()
    {
        var occurrences = Read("2 раза в год").ToList();
        occurrences.Count.ShouldBe(3);
        occurrences.ShouldAllBe(occurrence => occurrence.Times == 2 && occurrence.MayBeOverdue);
        occurrences[0].Due.ShouldBe(Terms.Day("2022-12-31"));
    }

    [Fact]
    public void Parts_of_a_list_are_occurrences() =>
        Read("01.04., 01.06., 30.08., 30.11.2022г.").Select(occurrence => occurrence.Due).ShouldBe(
            [Terms.Day("2022-04-01"), Terms.Day("2022-06-01"), Terms.Day("2022-08-30"), Terms.Day("2022-11-30")]);

    [Theory]
    [InlineData("ноябрь")]
    [InlineData("до 15 мая")]
    [InlineData("сентябрь, март")]
    public void Without_a_year_nothing_may_be_called_late(string phrase) =>
        Read(phrase).ShouldAllBe(occurrence => !occurrence.MayBeOverdue);

    [Fact]
    public void A_later_other_reading_is_said_with_its_end()
    {
        var occurrence = Read("до 2024 г.").Single();
        occurrence.Due.ShouldBe(Terms.Day("2023-12-31"));
        occurrence.DisputedUntil.ShouldBe(Terms.Day("2024-12-31"));
    }

    [Fact]
    public void An_earlier_other_reading_disputes_nothing() => Read("до 1 июня 2023 г.").Single().DisputedUntil.ShouldBeNull();

    [Fact]
    public void Recurring_days_are_disputed_one_by_one() =>
        DeadlineReader.Read("Ежеквартально до 30 числа, 2021 год", Terms.Of("2021-01-01/2021-12-31")).Occurrences()
            .Select(occurrence => (occurrence.Due, occurrence.DisputedUntil)).First()
            .ShouldBe((Terms.Day("2021-03-30"), Terms.Day("2021-04-30")));

    [Theory]
    [InlineData("01.09.2022", true)]
    [InlineData("до 01.09.2022", true)]
    [InlineData("сентябрь 2022", false)]
    public void A_day_is_told_from_a_window(string phrase, bool isDay) => Read(phrase).Single().IsDay.ShouldBe(isDay);

    [Theory]
    [InlineData("постоянно")]
    [InlineData("по мере необходимости")]
    [InlineData("после проведения мероприятия")]
    [InlineData("уточняется")]
    [InlineData("на осенних каникулах")]
    public void What_has_no_days_has_no_occurrences(string phrase) => Read(phrase).ShouldBeEmpty();

    private static IEnumerable<Occurrence> Read(string phrase) => DeadlineReader.Read(phrase, Terms.Years).Occurrences();
}
