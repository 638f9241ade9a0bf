using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Files that a phone would not open (REGULATION.md G2).</summary>
internal sealed class DocumentTooLarge : IFindingRule
{
    private const int BytesInMegabyte = 1024 * 1024;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document.File is { } file && file.Length > LawData.LargestFile)
            {
                scope.Report(Codes.DocumentTooLarge, document.Span, place: null, document.Id, file.Name, file.Length / BytesInMegabyte, LawData.LargestFile / BytesInMegabyte);
            }
        }
    }
}
