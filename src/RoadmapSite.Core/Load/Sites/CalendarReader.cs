using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

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
