namespace RoadmapSite.Core.Compute.Progress.Measures.Deadlines;

/// <summary>All checks of deadlines beyond their reading. A rule is one file named after the defect; adding one is adding a line here and a code.</summary>
internal static class DeadlineRules
{
    /// <summary>The rules, in the order of their codes.</summary>
    public static IReadOnlyList<IDeadlineRule> All { get; } = [new DeadlineMissing(), new DeadlineCutOff(), new DeadlineBeforeApproval(), new DeadlineAfterPassport()];

    /// <summary>Runs all rules.</summary>
    /// <param name="scope">The measure.</param>
    /// <param name="reading">Its deadline as understood; null without one.</param>
    public static void Run(MeasureScope scope, ScheduleReading? reading)
    {
        foreach (var rule in All)
        {
            rule.Check(scope, reading);
        }
    }
}
