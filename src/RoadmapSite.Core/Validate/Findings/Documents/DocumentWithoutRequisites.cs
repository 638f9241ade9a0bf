using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Published local acts without number, date, or signature and approval (Decree № 1802, item 18; REGULATION.md B5).</summary>
internal sealed class DocumentWithoutRequisites : IFindingRule
{
    private static readonly Words Number = new("номера", "number");
    private static readonly Words Date = new("даты", "date");
    private static readonly Words Signature = new("подписи или грифа утверждения", "signature or approval");

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document.File is not null && LawData.LocalActs.Contains(document.Kind.Trim()) && Missing(document) is { } missing)
            {
                scope.Report(Codes.DocumentWithoutRequisites, document.Span, place: null, document.Id, document.Title.Value, missing);
            }
        }
    }

    private static Words? Missing(OfficialDocument document) =>
        string.IsNullOrWhiteSpace(document.Number) ? Number
        : document.Date is null ? Date
        : (document.Signature ?? document.Approval ?? document.By ?? document.SignatureFile?.Name) is null ? Signature
        : null;
}
