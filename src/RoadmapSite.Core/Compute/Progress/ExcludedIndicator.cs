namespace RoadmapSite.Core.Compute.Progress;

/// <summary>An indicator that its author leaves out of all totals; it is always named with the reason (PROGRESS.md 6).</summary>
/// <param name="Name">Its title, or its id.</param>
/// <param name="Reason">Why.</param>
public sealed record ExcludedIndicator(string Name, string Reason)
{
    /// <summary>The excluded indicators of an organisation, parts left out.</summary>
    /// <param name="facts">Its facts.</param>
    internal static IReadOnlyList<ExcludedIndicator> Of(OrganisationFacts facts)
    {
        List<ExcludedIndicator>? excluded = null;
        foreach (var direction in facts.Roadmaps.SelectMany(roadmap => roadmap.Directions))
        {
            foreach (var indicator in direction.Indicators)
            {
                if (indicator is { State: IndicatorState.Excluded, Indicator: { ExcludedBecause: { } reason } own })
                {
                    (excluded ??= []).Add(new ExcludedIndicator(own.Title?.Value ?? own.Id, reason.Value));
                }
            }
        }

        return excluded ?? (IReadOnlyList<ExcludedIndicator>)[];
    }
}
