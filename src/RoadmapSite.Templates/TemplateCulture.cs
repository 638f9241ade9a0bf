namespace RoadmapSite.Templates;

/// <summary>How numbers, dates and counted words of a language look. Holds everything itself, so that no culture of the machine is asked.</summary>
public sealed record TemplateCulture
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Russian: <c>12 345,6</c>, <c>−3</c>, «1 сентября 2026 года».</summary>
    public static TemplateCulture Russian { get; } = new()
    {
        Language = "ru",
        DecimalSeparator = ',',
        GroupSeparator = NoBreakSpace,
        GroupFrom = 10_000,
        LongDate = "{0}\u00A0{3} {2}\u00A0года",
        ShortDate = "{0:00}.{1:00}.{2:0000}",
        Month = "{3} {2}\u00A0года",
        MonthsInDate = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        MonthsAlone = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
        Percent = "{0}\u00A0%",
        And = " и ",
        PluralForms = 3,
        PluralForm = RussianPlural,
    };

    /// <summary>English: <c>12,345.6</c>, <c>−3</c>, “1 September 2026”.</summary>
    public static TemplateCulture English { get; } = new()
    {
        Language = "en",
        DecimalSeparator = '.',
        GroupSeparator = ',',
        GroupFrom = 1_000,
        LongDate = "{0} {3} {2}",
        ShortDate = "{0:00}/{1:00}/{2:0000}",
        Month = "{3} {2}",
        MonthsInDate = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        MonthsAlone = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Percent = "{0}%",
        And = " and ",
        PluralForms = 2,
        PluralForm = count => Math.Abs(count) == 1 ? 0 : 1,
    };

    /// <summary>The language's code, such as <c>ru</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Between whole and fraction.</summary>
    public required char DecimalSeparator { get; init; }

    /// <summary>Between groups of three digits.</summary>
    public required char GroupSeparator { get; init; }

    /// <summary>The least whole number whose digits are grouped: Russian typography leaves four digits together.</summary>
    public required int GroupFrom { get; init; }

    /// <summary>Before a negative number.</summary>
    public char Minus { get; init; } = '\u2212';

    /// <summary>Composite format of a percentage over the formatted number.</summary>
    public required string Percent { get; init; }

    /// <summary>Composite format of a whole date: {0} day, {1} month, {2} year, {3} name of the month.</summary>
    public required string LongDate { get; init; }

    /// <summary>Composite format of a date in figures, as <see cref="LongDate"/>.</summary>
    public required string ShortDate { get; init; }

    /// <summary>Composite format of a month with its year, as <see cref="LongDate"/>; {3} is the name that stands alone.</summary>
    public required string Month { get; init; }

    /// <summary>Names of months in a date, January first.</summary>
    public required IReadOnlyList<string> MonthsInDate { get; init; }

    /// <summary>Names of months by themselves, January first.</summary>
    public required IReadOnlyList<string> MonthsAlone { get; init; }

    /// <summary>Between the last two items of an enumeration, with its spaces.</summary>
    public required string And { get; init; }

    /// <summary>How many forms a counted word has.</summary>
    public required int PluralForms { get; init; }

    /// <summary>The form of a word for a count, from 0, less than <see cref="PluralForms"/>.</summary>
    public required Func<decimal, int> PluralForm { get; init; }

    /// <summary>A number for people, with all its decimals.</summary>
    /// <param name="number">The number.</param>
    public string NumberText(decimal number) => Formatting.NumberText.Format(number, this);

    // CLDR: 1 школа, 2–4 школы, 5–20 школ, 21 школа …; a fraction takes the form of 2 («1,5 школы»).
    private static int RussianPlural(decimal count)
    {
        var positive = Math.Abs(count);
        if (decimal.Truncate(positive) != positive)
        {
            return 1;
        }

        var hundred = (int)(positive % 100);
        var ten = hundred % 10;
        if (hundred is >= 11 and <= 14)
        {
            return 2;
        }

        return ten switch { 1 => 0, >= 2 and <= 4 => 1, _ => 2 };
    }
}
