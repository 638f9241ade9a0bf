using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Pictures of documents with too few pixels to be read (order № 1493, item 25 «в»; REGULATION.md G2).</summary>
internal sealed class ScanTooCoarse : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document.File is { Pixels: { } pixels } file && Math.Min(pixels.Width, pixels.Height) < LawData.NarrowestScan)
            {
                scope.Report(Codes.ScanTooCoarse, document.Span, place: null, document.Id, file.Name, pixels.Width, pixels.Height, LawData.NarrowestScan);
            }
        }
    }
}
