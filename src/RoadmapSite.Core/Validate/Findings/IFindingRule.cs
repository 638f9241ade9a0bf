using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings;

/// <summary>A check beyond form: what an approved act itself says and a reader would stumble over. A warning, never an error; findings.yml may accept it.</summary>
internal interface IFindingRule
{
    /// <summary>Looks an organisation over.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="site">The site.</param>
    /// <param name="bag">Takes the findings.</param>
    void Check(Organisation organisation, Site site, DiagnosticBag bag);
}
