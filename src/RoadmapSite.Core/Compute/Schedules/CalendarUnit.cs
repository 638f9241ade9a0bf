namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>The stretches of the calendar in which recurring terms are counted.</summary>
public enum CalendarUnit
{
    /// <summary>Hour; only of events and workloads.</summary>
    Hour,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Week, Monday to Sunday.</summary>
    Week,

    /// <summary>Ten days: 1–10, 11–20, 21 to the end of the month.</summary>
    TenDays,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Quarter of the calendar year.</summary>
    Quarter,

    /// <summary>Half of the calendar year.</summary>
    HalfYear,

    /// <summary>Calendar year.</summary>
    Year,

    /// <summary>School year, 1 September to 31 August.</summary>
    SchoolYear,

    /// <summary>«Четверть»; its dates stand in the school's calendar.</summary>
    SchoolQuarter,

    /// <summary>Half of the school year; its dates stand in the school's calendar.</summary>
    SchoolHalf,

    /// <summary>«Триместр»; its dates stand in the school's calendar.</summary>
    Trimester,

    /// <summary>School holidays; their dates stand in the school's calendar.</summary>
    Holidays,
}
