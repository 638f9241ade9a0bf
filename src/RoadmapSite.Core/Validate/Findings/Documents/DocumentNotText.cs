using RoadmapSite.Core.Diagnostics;
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
            if (document is { File: { } file, Page: null, Tagged: false } && (LawData.PagedFormats.Contains(file.Extension) || LawData.PictureFormats.Contains(file.Extension)))
            {
                scope.Report(Codes.DocumentNotText, document.Span, place: null, document.Id, document.Title.Value, file.Extension.ToUpperInvariant());
            }
        }
    }
}
