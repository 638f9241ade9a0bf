using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings;

/// <summary>All checks beyond form, run over an organisation once it is made.</summary>
internal static class FindingRules
{
    /// <summary>The rules, in the order of their codes.</summary>
    public static IReadOnlyList<IFindingRule> All { get; } = [];

    /// <summary>Runs all rules.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="site">The site.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Run(Organisation organisation, Site site, DiagnosticBag bag)
    {
        foreach (var rule in All)
        {
            rule.Check(organisation, site, bag);
        }
    }
}
