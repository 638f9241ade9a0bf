using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>A warning that the author's team has read and accepts: an entry of findings.yml.</summary>
/// <param name="Code">RM and four digits.</param>
/// <param name="Subject">The subject of the finding, as printed with it.</param>
/// <param name="Reason">Why.</param>
public sealed record AcceptedFinding(string Code, Sourced<string> Subject, string Reason);
