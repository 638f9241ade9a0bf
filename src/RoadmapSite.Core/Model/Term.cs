namespace RoadmapSite.Core.Model;

/// <summary>The days within which a roadmap or a direction runs; its deadlines are read within them.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
public readonly record struct Term(DateOnly From, DateOnly To)
{
    /// <summary>Whether a day lies within the term.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => day >= From && day <= To;
}
