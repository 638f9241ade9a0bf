namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>«Как посчитано» of a measure: deadline, its reading, marks, the rule of the state.</summary>
internal static class MeasureExplanation
{
    /// <summary>Explains the facts of a measure.</summary>
    /// <param name="scope">The measure.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="reading">How its deadline was read.</param>
    public static IReadOnlyList<ExplanationLine> Of(MeasureScope scope, MeasureFacts facts, ScheduleReading? reading)
    {
        var lines = new List<ExplanationLine>(6) { new("explain_as_of", [scope.Context.AsOf]) };
        if (scope.Measure.Due is { } due && !string.IsNullOrWhiteSpace(due.Value))
        {
            lines.Add(new ExplanationLine("explain_due", [due.Value], due.Span));
        }

        if (reading is not null)
        {
            var source = scope.Measure.ScheduleOverride?.Span;
            lines.Add(new ExplanationLine(source is null ? "explain_due_read_as" : "explain_due_scheduled_as", [reading.ReadAs], source));
        }

        AddMarks(facts, lines);
        if (facts.OccurrencesDue > 0)
        {
            lines.Add(new ExplanationLine("explain_occurrences", [facts.OccurrencesDone, facts.OccurrencesDue]));
        }

        if (facts.FateRevision is { } revision)
        {
            lines.Add(new ExplanationLine("explain_fate", [revision.From], revision.Span, revision.Approval.DocumentId));
        }

        lines.Add(new ExplanationLine(KeyOf(facts.State), Arguments(scope, facts)));
        return lines;
    }

    private static void AddMarks(MeasureFacts facts, List<ExplanationLine> lines)
    {
        foreach (var occurrence in facts.Occurrences)
        {
            foreach (var mark in occurrence.Marks)
            {
                lines.Add(new ExplanationLine("explain_mark", [mark.Date, occurrence.Start, occurrence.Due], mark.Span, mark.DocumentId));
            }
        }

        foreach (var mark in facts.AdditionalMarks)
        {
            lines.Add(new ExplanationLine("explain_mark_additional", [mark.Date], mark.Span, mark.DocumentId));
        }
    }

    private static object[] Arguments(MeasureScope scope, MeasureFacts facts) => facts.State switch
    {
        MeasureState.Overdue or MeasureState.DoneLate => [facts.Days],
        MeasureState.OnScheduleMissed => [facts.OccurrencesMissed],
        MeasureState.Ongoing or MeasureState.Stale => [scope.Measure.HeartbeatDays],
        MeasureState.Merged when facts.MergedInto is { } into => [into],
        _ => [],
    };

    private static string KeyOf(MeasureState state) => state switch
    {
        MeasureState.Done => "explain_measure_done",
        MeasureState.DoneLate => "explain_measure_done_late",
        MeasureState.DoneUnconfirmed => "explain_measure_done_unconfirmed",
        MeasureState.OnSchedule => "explain_measure_on_schedule",
        MeasureState.OnScheduleMissed => "explain_measure_on_schedule_missed",
        MeasureState.InProgress => "explain_measure_in_progress",
        MeasureState.Upcoming => "explain_measure_upcoming",
        MeasureState.Overdue => "explain_measure_overdue",
        MeasureState.Disputed => "explain_measure_disputed",
        MeasureState.Ongoing => "explain_measure_ongoing",
        MeasureState.Stale => "explain_measure_stale",
        MeasureState.AsNeeded => "explain_measure_as_needed",
        MeasureState.Unresolved => "explain_measure_unresolved",
        MeasureState.NoTerm => "explain_measure_no_term",
        MeasureState.Cancelled => "explain_measure_cancelled",
        MeasureState.Postponed => "explain_measure_postponed",
        MeasureState.Merged => "explain_measure_merged",
        _ => "explain_measure_untracked",
    };
}
