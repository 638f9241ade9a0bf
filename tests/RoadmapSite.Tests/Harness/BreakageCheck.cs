namespace RoadmapSite.Tests.Harness;

/// <summary>Breaks the good site and looks at the errors.</summary>
internal static class BreakageCheck
{
    /// <summary>Checks that a breakage gives its one error and no other, at its line and column.</summary>
    /// <param name="breakages">The breakages.</param>
    /// <param name="name">The name of one of them.</param>
    public static void Holds(IReadOnlyList<Breakage> breakages, string name)
    {
        var breakage = breakages.Single(candidate => candidate.Name == name);
        var site = MiniSite.Good();
        var place = breakage.Break(site);
        site.Load().Errors.Select(LoadedSite.Short).ShouldBe([$"{breakage.Code} input/{place}"]);
    }
}
