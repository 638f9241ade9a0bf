using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>Terms that the school's calendar dates (data convention 6): with the calendar they have days, without it only their number.</summary>
public sealed class SchoolCalendarTests
{
    private static readonly SchoolCalendar Calendar = new([], [],
    [
        new("2022-2023", 1, Terms.Day("2022-09-01"), Terms.Day("2022-10-28")),
        new("2022-2023", 2, Terms.Day("2022-11-07"), Terms.Day("2022-12-28")),
        new("2022-2023", 3, Terms.Day("2023-01-09"), Terms.Day("2023-03-24")),
        new("2022-2023", 4, Terms.Day("2023-04-03"), Terms.Day("2023-05-26")),
    ]);

    [Theory]
    [InlineData("1 раз в четверть", "2022-09-01..2022-10-28, 2022-11-07..2022-12-28, 2023-01-09..2023-03-24, 2023-04-03..2023-05-26")]
    [InlineData("III четверть", "2023-01-09..2023-03-24")]
    [InlineData("1 раз в полугодие", "2022-09-01..2022-12-28, 2023-01-09..2023-05-26")]
    [InlineData("осенние каникулы", "2022-10-29..2022-11-06")]
    [InlineData("в каникулярное время", "2022-10-29..2022-11-06, 2022-12-29..2023-01-08, 2023-03-25..2023-04-02, 2023-05-27..2023-08-31")]
    public void With_the_calendar_they_have_days(string phrase, string windows)
    {
        var schedule = DeadlineReader.Read(phrase, Terms.SchoolYear, null, Calendar);

        string.Join(", ", schedule.Windows.Select(window => $"{window.Start:yyyy-MM-dd}..{window.Due:yyyy-MM-dd}")).ShouldBe(windows);
        schedule.Count.ShouldBe(schedule.Windows.Count);
        schedule.Has(ReadingFlag.NeedsCalendar).ShouldBeFalse();
    }

    [Fact]
    public void Years_that_the_calendar_does_not_give_are_only_counted()
    {
        var schedule = DeadlineReader.Read("каждую четверть", Terms.Of("2022-09-01/2024-08-31"), null, Calendar);

        (schedule.Windows.Count, schedule.Count, schedule.Has(ReadingFlag.NeedsCalendar)).ShouldBe((4, 8, true));
    }

    [Fact]
    public void Trimesters_are_in_no_calendar() =>
        DeadlineReader.Read("1 раз в триместр", Terms.SchoolYear, null, Calendar).Windows.ShouldBeEmpty();
}
