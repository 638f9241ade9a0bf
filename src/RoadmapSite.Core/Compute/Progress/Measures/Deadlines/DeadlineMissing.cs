using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures.Deadlines;

/// <summary>Measures without a deadline in a table whose other rows have one; a deadline that stands in the next column is named instead.</summary>
internal sealed class DeadlineMissing : IDeadlineRule
{
    private const int LongestPhrase = 60;

    /// <inheritdoc/>
    public void Check(MeasureScope scope, ScheduleReading? reading)
    {
        var measure = scope.Measure;
        if (reading is not null || measure.Continues is not null || !OthersHaveOne(scope.Direction))
        {
            return;
        }

        (string Key, string Name, Sourced<string>? Cell)[] columns =
            [("target", "Целевые показатели", measure.Target), ("result", "Результат", measure.Result), ("responsible", "Ответственный", measure.Responsible)];
        foreach (var (key, name, cell) in columns)
        {
            if (cell is { } text && IsDeadline(text.Value, scope))
            {
                scope.Report(Codes.DeadlineInAnotherColumn, text.Span, scope.Direction.Columns[key] ?? name, text.Value);
                return;
            }
        }

        scope.Report(Codes.DeadlineMissing, measure.Title?.Span ?? measure.Span);
    }

    private static bool OthersHaveOne(Direction direction) => HaveOne(direction.Measures) || HaveOne(direction.Results);

    private static bool HaveOne(IReadOnlyList<MeasureRow> rows)
    {
        foreach (var row in rows)
        {
            if (row is Measure measure && (measure.Due is not null || HaveOne(measure.Measures)))
            {
                return true;
            }
        }

        return false;
    }

    // Nothing but a term: «По мере необходимости», «Ежегодно», «до 30.12.2024».
    private static bool IsDeadline(string text, MeasureScope scope) =>
        text.Length <= LongestPhrase && scope.Context.Deadlines.Read(text, scope.Direction.Term, approved: null).Schedule is { Kind: not ScheduleKind.Unparseable, Label: null, Qualifier: null };
}
