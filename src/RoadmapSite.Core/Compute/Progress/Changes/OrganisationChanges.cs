namespace RoadmapSite.Core.Compute.Progress.Changes;

/// <summary>What happened to the plans and what was reported, as known at the as-of date: one list for the page of changes and for feeds. Changes of the plan never stand among reports.</summary>
/// <param name="Plan">Approvals and revisions, newest first.</param>
/// <param name="Reports">What was reported, newest first.</param>
public sealed record OrganisationChanges(IReadOnlyList<PlanEvent> Plan, IReadOnlyList<ReportEvent> Reports)
{
    /// <summary>The changes of an organisation. Of one day they stand in the order of its roadmaps.</summary>
    /// <param name="facts">The organisation.</param>
    public static OrganisationChanges Of(OrganisationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(
            [.. facts.Roadmaps.SelectMany(roadmap => PlanHistory.Of(roadmap, facts)).OrderByDescending(item => item.Day)],
            [.. facts.Roadmaps.SelectMany(roadmap => ReportHistory.Of(roadmap, facts)).OrderByDescending(item => item.Day)]);
    }
}
