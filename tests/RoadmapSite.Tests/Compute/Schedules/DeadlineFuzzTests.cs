using System.Diagnostics;
using System.Globalization;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>Whatever is written, reading ends, soon, without an exception and always the same way.</summary>
public sealed class DeadlineFuzzTests
{
    private static readonly string[] Pieces =
    [
        "ежегодно", "до", "к", "не позднее", "с", "по", "в", "на", "не реже", "раз", "раза", "2", "31", "30.02", "01.09.2022", "2022", "2022-2024", "2023/24", "уч. г.", "гг.", "кв.", "II", "Ш",
        "полугодие", "четверть", "каникулы", "осенние", "сентябрь", "мая", "дек.", "последняя", "первый", "понедельник", "неделя", "месяца", "числа", "года", "текущего", "следующего", "учебного",
        "постоянно", "в течение", "всего", "периода", "по мере необходимости", "согласно", "плану", "далее", "кроме", "после", "за 3 дня до", "конца", "начала", "середина", ",", ";", "–", "-", "/", "(", ")", ".", "..", "и",
        "или", ":", "*", "отчёт", "сентябпь", "часов", "в год", "каждые", "каждую", "09.2022", "0", "999999", "9999", "31.12.9999", "00.00.0000", "года, следующего за отчётным", "й", "\u0301", "\u00AD", "\t",
    ];

    [Fact]
    public void Random_phrases_never_throw_and_are_read_the_same_twice()
    {
        var random = new Random(20220901);
        Term[] terms = [Terms.Years, Terms.SchoolYear, Terms.Of("2021-11-09/2022-08-31"), Terms.Of("2024-12-31/2022-01-01"), Terms.Of("0001-01-01/9999-12-31")];
        for (var i = 0; i < 10_000; i++)
        {
            var phrase = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var term = terms[i % 100 == 0 ? 4 : random.Next(4)];
            var approved = random.Next(3) == 0 ? term.From : (DateOnly?)null;
            var schedule = DeadlineReader.Read(phrase, term, approved);
            ShouldBeWellFormed(schedule, phrase);
            if (i % 10 == 0)
            {
                (ScheduleJson.ToText(DeadlineReader.Read(phrase, term, approved)) == ScheduleJson.ToText(schedule)).ShouldBeTrue(phrase);
                ScheduleText.Describe(schedule).ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Long_phrases_are_read_in_bounded_time()
    {
        string[] units = ["1, ", "(", "2022-", "с 1 по ", "сентябрь, ", "в течение ", "ежегодно ", "1.", "не позднее чем за ", "до до ", "и ", "первая и ", "слово ", "иiv", "п/г"];
        foreach (var unit in units)
        {
            var phrase = string.Concat(Enumerable.Repeat(unit, 2000 / unit.Length));
            var watch = Stopwatch.StartNew();
            ShouldBeWellFormed(DeadlineReader.Read(phrase, Terms.Years), unit);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5), unit);
        }
    }

    [Fact]
    public void Random_characters_never_throw()
    {
        var random = new Random(7);
        const string Alphabet = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВIVXіху0123456789 .,;:-–—/()[]«»*\u0000\uD800\uFFFF\n\r№%";
        for (var i = 0; i < 5_000; i++)
        {
            var phrase = new string([.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            ShouldBeWellFormed(DeadlineReader.Read(phrase, Terms.Years), phrase);
        }
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = ScheduleJson.ToText(DeadlineReader.Read("I квартал 2023, ИЮНЬ ежегодно", Terms.Years));
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            ScheduleJson.ToText(DeadlineReader.Read("I квартал 2023, ИЮНЬ ежегодно", Terms.Years)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void ShouldBeWellFormed(Schedule schedule, string phrase) => Flaw(schedule).ShouldBeNull(phrase);

    /// <summary>What no reading may be, in one word; plain comparisons, because there are many readings.</summary>
    private static string? Flaw(Schedule schedule)
    {
        var hasNoDays = schedule.Kind is ScheduleKind.Relative or ScheduleKind.OnDemand or ScheduleKind.Unparseable;
        var mayBeInverted = schedule.Kind is ScheduleKind.Until or ScheduleKind.Composite;
        if (schedule.NotUnderstood is not null != (schedule.Kind == ScheduleKind.Unparseable))
        {
            return "not understood";
        }

        if (schedule.Parts.Count > 1 != (schedule.Kind == ScheduleKind.Composite))
        {
            return "parts";
        }

        if ((hasNoDays && schedule.Windows.Count > 0) || (!mayBeInverted && schedule.Windows.Any(window => window.Start > window.Due)) || schedule.Windows.Count > 100_000)
        {
            return "windows";
        }

        if (schedule.Occurrences().Any(occurrence => occurrence.Times < 1 || occurrence.DisputedUntil <= occurrence.Due))
        {
            return "occurrences";
        }

        return schedule.Parts.Select(Flaw).FirstOrDefault(flaw => flaw is not null)
            ?? schedule.Alternatives.Select(other => Flaw(other.Schedule)).FirstOrDefault(flaw => flaw is not null);
    }
}
