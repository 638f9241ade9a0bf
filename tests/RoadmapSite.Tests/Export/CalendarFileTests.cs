using System.Text;
using Ical.Net;
using RoadmapSite.Core.Export.Calendars;
using CalendarEvent = RoadmapSite.Core.Export.Calendars.CalendarEvent;
using EventStatus = RoadmapSite.Core.Export.Calendars.EventStatus;

namespace RoadmapSite.Tests.Export;

public sealed class CalendarFileTests
{
    private const string Awkward = "Акт; «проверка», сеть \\ сервер\nвторая строка: 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀";

    [Fact]
    public void Lines_end_with_cr_lf_and_have_75_octets_at_most()
    {
        var text = Encoding.UTF8.GetString(Write(Event() with { Summary = Awkward, Description = Awkward + Awkward }));

        text.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']).ShouldBe(-1);
        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.Split("\r\n").ShouldContain(line => Encoding.UTF8.GetByteCount(line) >= 72, "long lines are filled before they are folded");
    }

    // A folded file is read octet by octet by some programs: each line must be whole UTF-8 by itself.
    [Fact]
    public void Folding_cuts_no_character()
    {
        for (var length = 1; length < 90; length++)
        {
            var bytes = Write(Event() with { Summary = new string('a', length) + Awkward });

            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            foreach (var line in Lines(bytes))
            {
                Should.NotThrow(() => strict.GetString(line));
            }
        }
    }

    [Fact]
    public void Independent_reader_gets_back_what_was_written()
    {
        var read = Read(Write(Event() with { Summary = Awkward, Description = "a,b;c\\d\n\ne", Url = "https://example.org/%D0%B0.html" }));

        read.Uid.ShouldBe("school-1/plan/audit/1@example.org");
        read.Summary.ShouldBe(Awkward);
        read.Description.ShouldBe("a,b;c\\d\n\ne");
        read.Url!.AbsoluteUri.ShouldBe("https://example.org/%D0%B0.html");
        read.Transparency.ShouldBe("TRANSPARENT");
        read.Status.ShouldBe("CONFIRMED");
    }

    [Fact]
    public void Entry_is_an_all_day_event_whose_end_is_the_day_after()
    {
        var read = Read(Write(Event() with { Day = new(2024, 2, 29) }));

        read.IsAllDay.ShouldBeTrue();
        (read.Start!.Value, read.End!.Value).ShouldBe((new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Unspecified), new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Unspecified)));
    }

    [Fact]
    public void Stamp_is_the_day_of_the_content_in_utc() =>
        Encoding.UTF8.GetString(Write(Event())).ShouldContain("\r\nDTSTAMP:20240920T000000Z\r\n");

    [Theory]
    [InlineData(nameof(EventStatus.Confirmed), "CONFIRMED")]
    [InlineData(nameof(EventStatus.Tentative), "TENTATIVE")]
    [InlineData(nameof(EventStatus.Cancelled), "CANCELLED")]
    public void Status_is_a_word_of_the_format(string status, string written) =>
        Read(Write(Event() with { Status = Enum.Parse<EventStatus>(status) })).Status.ShouldBe(written);

    [Fact]
    public void Control_characters_are_left_out_and_line_breaks_of_all_kinds_are_one() =>
        ContentLine.Escape("а\u0000\u0007б\u007F\r\nв\rг\nд\tе").ShouldBe("аб\\nв\\nг\\nд\tе");

    [Fact]
    public void Text_that_looks_like_a_property_stays_text()
    {
        var read = Read(Write(Event() with { Summary = "x\nEND:VEVENT\nBEGIN:VALARM" }));

        read.Summary.ShouldBe("x\nEND:VEVENT\nBEGIN:VALARM");
        read.Alarms.ShouldBeEmpty();
    }

    private static CalendarEvent Event() => new("school-1/plan/audit/1@example.org", new(2024, 11, 10), "Аудит") { Stamp = new(2024, 9, 20) };

    private static byte[] Write(CalendarEvent entry) => CalendarWriter.Write("Школа № 1", [entry]);

    private static Ical.Net.CalendarComponents.CalendarEvent Read(byte[] file) => Calendar.Load(Encoding.UTF8.GetString(file))!.Events.ShouldHaveSingleItem();

    private static IEnumerable<byte[]> Lines(byte[] file)
    {
        var from = 0;
        for (var i = 0; i + 1 < file.Length; i++)
        {
            if (file[i] == '\r' && file[i + 1] == '\n')
            {
                yield return file[from..i];
                from = i + 2;
            }
        }
    }
}
