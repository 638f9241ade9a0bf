using System.Globalization;

namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>How far from an event.</summary>
/// <param name="Amount">How many units; negative before the event, 0 for the day itself.</param>
/// <param name="Unit">The unit: hour, day, week, month or year.</param>
/// <param name="WorkingDays">Whether only working days count.</param>
public readonly record struct Offset(int Amount, OffsetUnit Unit, bool WorkingDays)
{
    /// <summary>ISO 8601 duration such as <c>P10D</c> or <c>-P2W</c>, with <c> (working days)</c> after it where only those count.</summary>
    public override string ToString()
    {
        var sign = Amount < 0 ? "-" : "";
        var size = Math.Abs(Amount).ToString(CultureInfo.InvariantCulture);
        var duration = Unit switch
        {
            OffsetUnit.Hour => $"PT{size}H",
            OffsetUnit.Day => $"P{size}D",
            OffsetUnit.Week => $"P{size}W",
            OffsetUnit.Month => $"P{size}M",
            _ => $"P{size}Y",
        };
        return sign + duration + (WorkingDays ? " (working days)" : "");
    }
}

/// <summary>The units of an <see cref="Offset"/>.</summary>
public enum OffsetUnit
{
    /// <summary>Hour.</summary>
    Hour,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Week.</summary>
    Week,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Year.</summary>
    Year,
}
