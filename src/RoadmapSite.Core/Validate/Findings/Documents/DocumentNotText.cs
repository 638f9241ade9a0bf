using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Scans and untagged PDF without a page that has the same text (decree № 102, item «в»; GOST R 70176-2022; REGULATION.md E8).</summary>
internal sealed class DocumentNotText : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document is { File: { } file, Page: null, Tagged: false } && (LawData.PagedFormats.Contains(file.Extension) || IsScan(document, file)))
            {
                scope.Report(Codes.DocumentNotText, document.Span, place: null, document.Id, document.Title.Value, file.Extension.ToUpperInvariant());
            }
        }
    }

    // A photograph has no text to be read out; a scan of a paper has, and is given with its number or date.
    private static bool IsScan(OfficialDocument document, DocumentFile file) =>
        LawData.PictureFormats.Contains(file.Extension) && (document.Number ?? document.By ?? document.Approval) is not null;
}
