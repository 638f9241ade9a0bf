namespace RoadmapSite.Core.Validate.Findings;

/// <summary>A check beyond form: what an approved act itself says and a reader would stumble over. A warning, never an error; findings.yml may accept it.</summary>
internal interface IFindingRule
{
    /// <summary>Looks an organisation over.</summary>
    /// <param name="scope">The organisation, and where findings go.</param>
    void Check(FindingScope scope);
}
