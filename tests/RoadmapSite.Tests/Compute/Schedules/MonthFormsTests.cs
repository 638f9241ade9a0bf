using System.Globalization;
using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>Every month in every form that documents use.</summary>
public sealed class MonthFormsTests
{
    /// <summary>Nominative, genitive, dative, instrumental, prepositional.</summary>
    private static readonly string[][] Months =
    [
        ["январь", "января", "январю", "январём", "январе"], ["февраль", "февраля", "февралю", "февралём", "феврале"],
        ["март", "марта", "марту", "мартом", "марте"], ["апрель", "апреля", "апрелю", "апрелем", "апреле"],
        ["май", "мая", "маю", "маем", "мае"], ["июнь", "июня", "июню", "июнем", "июне"],
        ["июль", "июля", "июлю", "июлем", "июле"], ["август", "августа", "августу", "августом", "августе"],
        ["сентябрь", "сентября", "сентябрю", "сентябрём", "сентябре"], ["октябрь", "октября", "октябрю", "октябрём", "октябре"],
        ["ноябрь", "ноября", "ноябрю", "ноябрём", "ноябре"], ["декабрь", "декабря", "декабрю", "декабрём", "декабре"],
    ];

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_month_of_a_year_is_read_in_any_case_and_spelling(int month)
    {
        var names = Months[month - 1];
        string[] phrases =
        [
            $"{names[0]} 2023", $"{names[0]} 2023 г.", $"{names[0]},2023", $"{names[0]}, 2023 года", $"{names[0]}2023г", $"{names[0].ToUpperInvariant()} 2023 Г.",
            $"в {names[4]} 2023 года", $"в течение {names[1]} 2023 г.", $"2023 г., {names[0]}", $"{month:00}.2023", $"({names[0]} 2023)", $"Срок: {names[0]} 2023 год",
        ];
        foreach (var phrase in phrases)
        {
            Read(phrase).ShouldBe(string.Create(CultureInfo.InvariantCulture, $"month 2023-{month:00}-01..2023-{month:00}-{DateTime.DaysInMonth(2023, month):00}"), phrase);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_year_is_read_in_any_word_order(int month)
    {
        var names = Months[month - 1];
        string[] phrases =
        [
            $"ежегодно, {names[0]}", $"ежегодно {names[0]}", $"ежегодно в {names[4]}", $"в {names[4]} ежегодно", $"{names[0]} (ежегодно)", $"{names[0]} каждого года",
            $"каждый год, {names[0]}", $"каждый год в {names[4]}", $"1 раз в год ({names[0]})", $"один раз в год, в {names[4]}", $"{names[0]}, ежегодно", $"каждый {names[0]}",
        ];
        foreach (var phrase in phrases)
        {
            var schedule = DeadlineReader.Read(phrase, Terms.Years);
            schedule.Kind.ShouldBe(ScheduleKind.Recurring, phrase);
            schedule.Windows.Select(window => (window.Start.Year, window.Start.Month, window.Due.Month)).ShouldBe([(2022, month, month), (2023, month, month), (2024, month, month)], phrase);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_day_is_read_in_words_and_digits(int month)
    {
        var name = Months[month - 1][1];
        var iso = string.Create(CultureInfo.InvariantCulture, $"2023-{month:00}-05");
        foreach (var phrase in new[] { $"5 {name} 2023 года", $"05 {name} 2023г.", $"«5» {name} 2023 г.", $"05.{month:00}.2023", $"5.{month}.2023 г", $"05.{month:00}.23", $"{iso}", $"5 {name} 2023 года*" })
        {
            Read(phrase).ShouldBe("date " + iso, phrase);
        }

        foreach (var phrase in new[] { $"до 5 {name} 2023 года", $"к 5 {name} 2023 г.", $"не позднее 5 {name} 2023 г.", $"до 05.{month:00}.2023г", $"в срок до 05.{month:00}.2023" })
        {
            Read(phrase).ShouldBe("until " + iso, phrase);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_range_of_months_goes_over_the_new_year(int month)
    {
        var last = (month + 2) % 12 + 1;
        var from = new DateOnly(2023, month, 1);
        var due = from.AddMonths(4).AddDays(-1);
        var (first, to) = (Months[month - 1], Months[last - 1]);
        foreach (var phrase in new[] { $"{first[0]} 2023 – {to[0]} {due.Year}", $"с {first[1]} 2023 г. по {to[0]} {due.Year} г.", $"{first[0]} - {to[0]} {due.Year} года", $"{first[0]}—{to[0]} {due.Year}", $"с {first[1]} по {to[0]} {due.Year} года" })
        {
            var window = DeadlineReader.Read(phrase, Terms.Years).Windows[0];
            window.ShouldBe(new Window(from, due), phrase);
        }
    }

    private static string Read(string phrase) => ScheduleNotation.Of(DeadlineReader.Read(phrase, Terms.Years));
}
