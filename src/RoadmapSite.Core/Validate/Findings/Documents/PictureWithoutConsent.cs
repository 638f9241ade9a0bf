using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Pictures without a statement that the people in them have agreed (152-FZ article 10.1; civil code article 152.1; REGULATION.md F5).</summary>
internal sealed class PictureWithoutConsent : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document.File is { } file && !document.Consent && LawData.PictureFormats.Contains(file.Extension))
            {
                scope.Report(Codes.PictureWithoutConsent, document.Span, place: null, document.Id, file.Name);
            }
        }
    }
}
