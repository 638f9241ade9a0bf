namespace RoadmapSite.Core.Compute.Progress;

/// <summary>What an organisation's pages show of other organisations.</summary>
public sealed record OrganisationRelations
{
    /// <summary>Nothing of others.</summary>
    public static OrganisationRelations None { get; } = new();

    /// <summary>What its schools add up to; null for one without schools.</summary>
    public DistrictFacts? Below { get; init; }

    /// <summary>By id of its own roadmap: the common indicators of the roadmap above, each with the own value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ParentRow>> Above { get; init; } =
        new Dictionary<string, IReadOnlyList<ParentRow>>(StringComparer.Ordinal);
}

/// <summary>An indicator of a roadmap above beside what an organisation below it has.</summary>
/// <param name="Above">The indicator of the roadmap above.</param>
/// <param name="Own">The own value with the same <c>common</c>; null when there is none.</param>
public sealed record ParentRow(IndicatorFacts Above, CommonValue? Own);
