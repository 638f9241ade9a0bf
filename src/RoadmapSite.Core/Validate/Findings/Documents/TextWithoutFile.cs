using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Documents published as a page only: text and tables are to be given as a file too (order № 1493, item 24; REGULATION.md B3).</summary>
internal sealed class TextWithoutFile : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document is { File: null, Page: not null })
            {
                scope.Report(Codes.TextWithoutFile, document.Span, place: null, document.Id, document.Title.Value);
            }
        }
    }
}
