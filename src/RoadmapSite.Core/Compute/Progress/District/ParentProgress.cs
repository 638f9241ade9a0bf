namespace RoadmapSite.Core.Compute.Progress.District;

/// <summary>Joins a roadmap above with an organisation below it, on <c>common</c> and on nothing else (PROGRESS.md 6, DESIGN.md 3).</summary>
internal static class ParentProgress
{
    /// <summary>The common indicators of the roadmap above, in its order, each with the own value.</summary>
    /// <param name="above">The roadmap above.</param>
    /// <param name="own">The organisation below.</param>
    public static IReadOnlyList<ParentRow> Join(RoadmapFacts above, OrganisationSummary own)
    {
        var rows = new List<ParentRow>();
        foreach (var direction in above.Directions)
        {
            Add(direction.Indicators, own, rows);
        }

        return rows;
    }

    private static void Add(IReadOnlyList<IndicatorFacts> indicators, OrganisationSummary own, List<ParentRow> rows)
    {
        foreach (var facts in indicators)
        {
            if (facts.Indicator.Common is { } common)
            {
                rows.Add(new ParentRow(facts, own[common]));
            }

            Add(facts.Parts, own, rows);
        }
    }
}
