using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>Phrases beyond deadlines_dev.tsv, each with its reading in the notation of <see cref="ScheduleNotation"/>.</summary>
public sealed class DeadlineReadingTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "deadlines_more.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Fact]
    public void There_are_many_of_them() => Rows().Count.ShouldBeGreaterThan(300);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_is_read(string phrase, string term, string reading) =>
        ScheduleNotation.Of(DeadlineReader.Read(phrase, Terms.Of(term))).ShouldBe(reading);

    [Theory]
    [InlineData("до 30.08.2023", "2023-08-30")]
    [InlineData("до сентября 2025 г.", "2025-08-31")]
    [InlineData("до 2025 г.", "2024-12-31")]
    [InlineData("до конца 2023 года", "2023-12-31")]
    [InlineData("не позднее 15 мая 2023 года", "2023-05-15")]
    public void A_bound_is_met_on_its_day(string phrase, string due) =>
        DeadlineReader.Read(phrase, Terms.Of("2022-01-01/2027-12-31")).Windows.ShouldBe([new Window(Terms.Day("2022-01-01"), Terms.Day(due))]);

    [Theory]
    [InlineData("март", "2022-03-15", "2022-03-31")]
    [InlineData("март", "2022-04-01", "2023-03-31")]
    [InlineData("до 1 сентября", "2022-09-02", "2023-09-01")]
    [InlineData("сентябрь – май", "2022-10-01", "2023-05-31")]
    public void A_month_or_day_without_a_year_is_the_first_after_the_approval(string phrase, string approved, string due)
    {
        var schedule = DeadlineReader.Read(phrase, Terms.Years, Terms.Day(approved));
        schedule.Windows[0].Due.ShouldBe(Terms.Day(due));
        schedule.Flags.ShouldContain(ReadingFlag.YearNotStated);
    }

    [Theory]
    [InlineData("Ежеквартапьно", "Ежеквартапьно", "recurring 12 2022-01-01..2022-03-31 to 2024-10-01..2024-12-31")]
    [InlineData("с сентября по декабырь 2022 г.", "декабырь", "range 2022-09-01..2022-12-31")]
    [InlineData("ферваль 2023", "ферваль", "month 2023-02-01..2023-02-28")]
    public void A_misspelt_word_is_named_and_the_corrected_reading_offered(string phrase, string word, string corrected)
    {
        var schedule = DeadlineReader.Read(phrase, Terms.Years);
        schedule.Flags.ShouldContain(ReadingFlag.Misspelt);
        schedule.NotUnderstood.ShouldBe(new NotUnderstood(word, phrase.IndexOf(word, StringComparison.Ordinal)));
        ScheduleNotation.Of(schedule.Alternatives[0].Schedule).ShouldBe(corrected);
    }

    [Fact]
    public void Latin_letters_that_look_russian_are_read_and_flagged()
    {
        var schedule = DeadlineReader.Read("Cентябpь 2022", Terms.Years);
        ScheduleNotation.Of(schedule).ShouldBe("month 2022-09-01..2022-09-30");
        schedule.Flags.ShouldContain(ReadingFlag.LookalikeLetters);
    }

    [Fact]
    public void Words_that_belong_to_nothing_make_a_phrase_unread_and_are_kept_with_their_place()
    {
        var schedule = DeadlineReader.Read("Май 2023 прочие слова", Terms.Years);
        schedule.Kind.ShouldBe(ScheduleKind.Unparseable);
        schedule.NotUnderstood.ShouldBe(new NotUnderstood("прочие слова", 9));
        ScheduleNotation.Of(schedule.Alternatives[0].Schedule).ShouldBe("month 2023-05-01..2023-05-31");
    }

    [Theory]
    [InlineData("ноябрь – декабрь 2021", true)]
    [InlineData("2021-11-01/2021-12-31", true)]
    [InlineData("2021-11-01..2021-12-31; 2022-11-01..2022-12-31", true)]
    [InlineData("до 30.12.2024", true)]
    [InlineData("ежегодно, апрель", true)]
    [InlineData("ноябрь", false)]
    [InlineData("до 2024 г.", false)]
    [InlineData("уточняется", false)]
    public void A_schedule_must_be_unambiguous(string text, bool isUnambiguous) =>
        DeadlineReader.Read(text, Terms.Of("2021-01-01/2024-12-31")).IsUnambiguous.ShouldBe(isUnambiguous);
}
