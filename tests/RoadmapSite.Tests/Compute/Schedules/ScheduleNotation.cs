using System.Globalization;
using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>A schedule in one line, as the expectations of deadlines_more.tsv are written.</summary>
internal static class ScheduleNotation
{
    public static string Of(Schedule schedule)
    {
        var label = schedule.Label is null ? "" : schedule.Label + ": ";
        var note = schedule.Qualifier is null ? "" : " (" + schedule.Qualifier + ")";
        return label + Body(schedule) + note;
    }

    private static string Body(Schedule schedule) => schedule.Kind switch
    {
        ScheduleKind.Composite => string.Join(" + ", schedule.Parts.Select(Of)),
        ScheduleKind.Recurring => Recurring(schedule),
        ScheduleKind.Until => "until " + Iso(schedule.Windows[0].Due),
        ScheduleKind.Relative => $"relative {schedule.Offset?.ToString() ?? (schedule.IsBeforeAnchor ? "before" : "after")} «{schedule.Anchor}»",
        ScheduleKind.OnDemand => schedule.Has(ReadingFlag.DatesElsewhere) ? "on_demand elsewhere" : "on_demand",
        ScheduleKind.Unparseable => $"unparseable «{schedule.NotUnderstood!.Text}»",
        _ => ScheduleJson.NameOf(schedule.Kind) + " " + Window(schedule.Windows[0]) + (schedule.Times is > 1 ? Often(schedule) : ""),
    };

    private static string Recurring(Schedule schedule) => schedule.Windows.Count == 0
        ? $"recurring {schedule.Count.ToString(CultureInfo.InvariantCulture)} without dates{Often(schedule)}"
        : $"recurring {schedule.Count.ToString(CultureInfo.InvariantCulture)} {Window(schedule.Windows[0])} to {Window(schedule.Windows[^1])}{Often(schedule)}";

    private static string Often(Schedule schedule)
    {
        var sign = schedule.Comparison switch
        {
            Comparison.AtLeast => ">=",
            Comparison.AtMost => "<=",
            _ => "=",
        };
        return sign == "=" && schedule.Times == 1 ? "" : $" {sign}{schedule.Times?.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Window(Window window) => window.Start == window.Due ? Iso(window.Due) : Iso(window.Start) + ".." + Iso(window.Due);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
