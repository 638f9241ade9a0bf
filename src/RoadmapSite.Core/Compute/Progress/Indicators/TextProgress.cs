using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>State of an indicator in words: set by hand in the report, with a document (PROGRESS.md 3).</summary>
internal static class TextProgress
{
    /// <summary>Computes the facts.</summary>
    /// <param name="scope">The indicator.</param>
    public static IndicatorFacts Compute(IndicatorScope scope)
    {
        var targets = scope.Indicator.Targets.Where(target => target.Stated.Value.Settled is not MissingValue).ToList();
        var reports = scope.Actuals.Where(actual => IsJudged(scope, actual)).ToList();
        var input = new ProgressInput
        {
            AsOf = scope.Context.AsOf,
            GraceDays = scope.Context.GraceDays,
            Plan = [.. targets.Select(target => new PlannedValue(target.Period.End, 0))],
            Actuals = [.. reports.Select(report => new KnownValue(report.Period.End, 0))],
        };
        var due = DueReport.Find(input);
        var unjudged = due.Missing ? scope.Actuals.LastOrDefault(actual => actual.Period == targets[due.Plan].Period) : null;
        var state = State(scope, targets, reports, due, unjudged is not null);
        var used = due.Actual >= 0 && state != IndicatorState.Untracked ? reports[due.Actual] : null;
        bool? met = due.Plan >= 0 && !due.Missing ? used?.Last.Met : null;
        return new IndicatorFacts
        {
            Indicator = scope.Indicator,
            State = state,
            Class = state.Class(),
            DuePeriod = due.Plan >= 0 ? targets[due.Plan].Period : null,
            ActualReport = used?.Last,
            ActualPeriod = used?.Period,
            Stale = due.Stale && used is not null,
            Met = met,
            Score = met is { } done ? (done ? 1 : 0) : null,
            DaysOverdue = state == IndicatorState.ReportOverdue ? due.DaysOverdue : 0,
            Explanation = Explain(scope, due.Plan >= 0 ? targets[due.Plan] : null, used, unjudged, state, due.DaysOverdue),
        };
    }

    private static bool IsJudged(IndicatorScope scope, KnownActual actual)
    {
        if (actual.Last is { Met: not null, DocumentId: not null })
        {
            return true;
        }

        scope.Report(Codes.TextWithoutEvidence, actual.Last.Span, actual.Period.Id);
        return false;
    }

    private static IndicatorState State(IndicatorScope scope, List<Target> targets, List<KnownActual> reports, DueReport due, bool isFiled)
    {
        if (targets.Count == 0)
        {
            return IndicatorState.NoTarget;
        }

        if (due.Plan < 0)
        {
            return IndicatorState.NotDue;
        }

        if (!scope.Context.ReportsExpected)
        {
            return IndicatorState.Untracked;
        }

        if (due.Missing)
        {
            // A report that says nothing of the state is no late one: it waits to be completed.
            return isFiled ? IndicatorState.Awaiting : due.MissingState;
        }

        if (reports[due.Actual].Last.Met != true)
        {
            return IndicatorState.NotMet;
        }

        var sameToTheEnd = targets.Skip(due.Plan + 1).All(later =>
            string.Equals(later.Stated.Text.Value.Trim(), targets[due.Plan].Stated.Text.Value.Trim(), StringComparison.Ordinal));
        return sameToTheEnd ? IndicatorState.Achieved : IndicatorState.OnPlan;
    }

    private static List<ExplanationLine> Explain(IndicatorScope scope, Target? due, KnownActual? used, KnownActual? unjudged, IndicatorState state, int daysOverdue)
    {
        var lines = new List<ExplanationLine> { new("explain_as_of", [scope.Context.AsOf]) };
        if (due is not null)
        {
            lines.Add(new ExplanationLine(
                "explain_target_text", [due.Period, due.Period.End, due.Stated.Text.Value], due.Stated.Text.Span));
        }

        if (used is not null)
        {
            lines.Add(new ExplanationLine(
                used.Last.Met == true ? "explain_text_met" : "explain_text_not_met",
                [used.Period, used.Last.Stated.Text.Value, used.Last.Reported],
                used.Last.Span,
                used.Last.DocumentId));
        }

        if (unjudged is not null && state == IndicatorState.Awaiting)
        {
            lines.Add(new ExplanationLine("explain_text_unjudged", [unjudged.Period, unjudged.Last.Stated.Text.Value, unjudged.Last.Reported], unjudged.Last.Span, unjudged.Last.DocumentId));
            return lines;
        }

        lines.Add(new ExplanationLine(StateKeys.Of(state), state == IndicatorState.ReportOverdue ? [daysOverdue] : []));
        return lines;
    }
}
