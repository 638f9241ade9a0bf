using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Days off, worked weekends and school quarters, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class CalendarDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Days off.</summary>
    public required IReadOnlyList<Sourced<DateOnly>> Holidays { get; init; }

    /// <summary>Worked weekends.</summary>
    public required IReadOnlyList<Sourced<DateOnly>> WorkingDays { get; init; }

    /// <summary>School quarters.</summary>
    public required IReadOnlyList<SchoolQuarterDraft> SchoolQuarters { get; init; }
}

/// <summary>Keys of calendar.yml.</summary>
internal static class CalendarReader
{
    private static readonly Field<IReadOnlyList<Sourced<DateOnly>>> Holidays = Field.Optional("holidays", Choices.Dates, "Выходные дни, кроме суббот и воскресений");
    private static readonly Field<IReadOnlyList<Sourced<DateOnly>>> WorkingDays = Field.Optional("working_days", Choices.Dates, "Рабочие субботы и воскресенья");
    private static readonly Field<IReadOnlyList<SchoolQuarterDraft>> SchoolQuarters = Field.Optional("school_quarters", new ListKind<SchoolQuarterDraft>(SchoolQuarterReader.Kind), "Учебные четверти");

    /// <summary>Days off, worked weekends and school quarters.</summary>
    public static readonly MapKind<CalendarDraft> Kind = new(
        new MapShape("calendar", "Файл dictionary/calendar.yml: производственный и школьный календарь", Holidays, WorkingDays, SchoolQuarters),
        Read);

    private static CalendarDraft Read(MapFields fields) => new(fields)
    {
        Holidays = fields.List(Holidays),
        WorkingDays = fields.List(WorkingDays),
        SchoolQuarters = fields.List(SchoolQuarters),
    };
}

/// <summary>A quarter of a school year, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SchoolQuarterDraft(MapFields fields) : Draft(fields)
{
    /// <summary>School year.</summary>
    public Sourced<string>? Year { get; init; }

    /// <summary>1 to 4.</summary>
    public Sourced<int>? Quarter { get; init; }

    /// <summary>First day.</summary>
    public Sourced<DateOnly>? From { get; init; }

    /// <summary>Last day.</summary>
    public Sourced<DateOnly>? To { get; init; }
}

/// <summary>Keys of a school quarter.</summary>
internal static class SchoolQuarterReader
{
    private static readonly Field<Sourced<string>> Year = Field.Required("year", TextKind.Plain, "Учебный год: 2023-2024");
    private static readonly Field<Sourced<int>> Quarter = Field.Required("quarter", new IntegerKind(1, 4), "Номер четверти");
    private static readonly Field<Sourced<DateOnly>> From = Field.Required("from", DateKind.Instance, "Первый день");
    private static readonly Field<Sourced<DateOnly>> To = Field.Required("to", DateKind.Instance, "Последний день");

    /// <summary>A quarter of a school year.</summary>
    public static readonly MapKind<SchoolQuarterDraft> Kind = new(
        new MapShape("school_quarter", "Учебная четверть", Year, Quarter, From, To),
        Read);

    private static SchoolQuarterDraft Read(MapFields fields) => new(fields)
    {
        Year = fields.Value(Year),
        Quarter = fields.Value(Quarter),
        From = fields.Value(From),
        To = fields.Value(To),
    };
}
