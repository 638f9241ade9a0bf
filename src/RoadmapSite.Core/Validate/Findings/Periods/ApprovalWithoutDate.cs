using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Periods;

/// <summary>Roadmaps none of whose approvals has a date.</summary>
internal sealed class ApprovalWithoutDate : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            if (!roadmap.Approvals.Any(approval => approval.Date is not null))
            {
                scope.Report(Codes.ApprovalWithoutDate, roadmap.Approvals is [var first, ..] ? first.Span : roadmap.Title.Span, PlacedRows.Of(roadmap), detail: null);
            }
        }
    }
}
