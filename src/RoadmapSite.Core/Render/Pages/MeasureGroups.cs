using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Some measures of a roadmap under one heading.</summary>
/// <param name="Id">End of the id of its heading; unique within the roadmap.</param>
/// <param name="Title">Its heading; null when it is a month.</param>
/// <param name="Month">The month, such as <c>2026-09</c>; null when it is none.</param>
/// <param name="Rows">The measures in the order of the plan.</param>
internal sealed record MeasureGroup(string Id, string? Title, string? Month, IReadOnlyList<MeasurePlace> Rows);

/// <summary>Sorts the measures of a roadmap into groups.</summary>
internal static class MeasureGroups
{
    // What needs attention stands first.
    private static readonly MeasureState[] States =
    [
        MeasureState.Overdue, MeasureState.OnScheduleMissed, MeasureState.Stale, MeasureState.DoneUnconfirmed, MeasureState.Disputed,
        MeasureState.InProgress, MeasureState.Upcoming, MeasureState.OnSchedule, MeasureState.Ongoing, MeasureState.AsNeeded,
        MeasureState.Done, MeasureState.DoneLate, MeasureState.Untracked, MeasureState.Unresolved, MeasureState.NoTerm,
        MeasureState.Postponed, MeasureState.Merged, MeasureState.Cancelled,
    ];

    /// <summary>The groups of a roadmap, none of them empty.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="view">By what.</param>
    public static IReadOnlyList<MeasureGroup> Of(OrganisationScope scope, RoadmapFacts roadmap, MeasureView view)
    {
        var rows = MeasurePlace.Of(roadmap).Where(row => !row.Measure.Measure.Empty).ToList();
        return view switch
        {
            MeasureView.Direction => [.. ByDirection(scope, rows)],
            MeasureView.Role => [.. ByRole(scope, rows)],
            MeasureView.Month => [.. ByMonth(scope, rows)],
            _ => [.. ByState(scope, rows, RoadmapModel.IsTracked(roadmap))],
        };
    }

    private static IEnumerable<MeasureGroup> ByState(OrganisationScope scope, List<MeasurePlace> rows, bool tracked)
    {
        var byState = rows.ToLookup(row => row.Measure.State);
        return from state in States
               where byState.Contains(state)
               let name = !tracked && state == MeasureState.InProgress ? "running" : Names.Snake(state)
               select new MeasureGroup(name, scope.Words["group_" + name], null, [.. byState[state]]);
    }

    private static IEnumerable<MeasureGroup> ByDirection(OrganisationScope scope, List<MeasurePlace> rows) =>
        from row in rows
        group row by row.Direction into own
        let index = own.First().Roadmap.Directions.ToList().IndexOf(own.Key)
        select new MeasureGroup("d_" + own.Key.Direction.Id, RowTitles.Of(own.Key.Direction, index, scope.Words), null, [.. own]);

    private static IEnumerable<MeasureGroup> ByRole(OrganisationScope scope, List<MeasurePlace> rows)
    {
        var byRole = (from row in rows
                      from role in scope.Roles.Of(row.Measure.Measure)
                      select (Role: role.Id, Row: row)).ToLookup(pair => pair.Role, pair => pair.Row, StringComparer.Ordinal);
        foreach (var role in scope.Site.Site.Dictionaries.Roles.Values.Where(role => byRole.Contains(role.Id)))
        {
            yield return new MeasureGroup("role_" + role.Id, role.Title, null, [.. byRole[role.Id]]);
        }

        var printed = rows.Where(row => scope.Roles.Of(row.Measure.Measure).Count == 0).ToLookup(row => Printed(row.Measure.Measure), StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var group in printed.Where(group => group.Key.Length > 0).OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase))
        {
            number++;
            yield return new MeasureGroup("printed_" + number.ToString(CultureInfo.InvariantCulture), group.Key, null, [.. group]);
        }

        if (printed.Contains(""))
        {
            yield return new MeasureGroup("nobody", scope.Words["group_nobody"], null, [.. printed[""]]);
        }
    }

    private static string Printed(Measure measure) => measure.Responsible is { } text ? PlainText.Line(text.Value).TrimEnd('.') : "";

    private static IEnumerable<MeasureGroup> ByMonth(OrganisationScope scope, List<MeasurePlace> rows)
    {
        var byMonth = rows.ToLookup(row => MonthOf(row.Measure, scope.Site.AsOf));
        if (byMonth.Contains(Always))
        {
            yield return new MeasureGroup("always", scope.Words["group_going_on"], null, [.. byMonth[Always]]);
        }

        foreach (var group in byMonth.Where(group => group.Key is not (Always or Undated or Dropped)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return new MeasureGroup("month_" + group.Key, null, group.Key, [.. group]);
        }

        if (byMonth.Contains(Undated))
        {
            yield return new MeasureGroup("undated", scope.Words["group_undated"], null, [.. byMonth[Undated]]);
        }

        if (byMonth.Contains(Dropped))
        {
            yield return new MeasureGroup("dropped", scope.Words["group_dropped"], null, [.. byMonth[Dropped]]);
        }
    }

    private const string Always = "always";
    private const string Undated = "";
    private const string Dropped = "dropped";

    private static string MonthOf(MeasureFacts measure, DateOnly asOf) =>
        measure.IsDropped ? Dropped
        : MeasureTerms.IsGoingOn(measure) ? Always
        : DayOf(measure, asOf) is { } day ? CalendarMonth.Of(day)
        : Undated;

    // What is overdue stands where it was due, what two readings differ about where the later one ends or, with no year at all,
    // in no month; else the month in which something is to be done next and, when nothing is left, that of the last term.
    private static DateOnly? DayOf(MeasureFacts measure, DateOnly asOf) => measure.State switch
    {
        MeasureState.Overdue when measure.Occurrences.LastOrDefault(one => one.State == OccurrenceState.Overdue) is { } overdue => overdue.Due,
        MeasureState.Disputed when measure.Occurrences.LastOrDefault(one => one.State == OccurrenceState.Disputed) is { } disputed => disputed.IsGuess(asOf) ? null : disputed.Over,
        _ => measure.Deadline,
    };
}
