using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Later orders that changed the plan.</summary>
internal static class RevisionRules
{
    /// <summary>Makes the revisions, oldest first.</summary>
    /// <param name="drafts">As written.</param>
    /// <param name="scope">What the roadmap may name.</param>
    public static IReadOnlyList<Revision> Make(IReadOnlyList<RevisionDraft> drafts, RoadmapScope scope)
    {
        var made = new List<Revision>(drafts.Count);
        foreach (var draft in drafts)
        {
            var changes = new List<PlanChange>(draft.Changes.Count);
            foreach (var change in draft.Changes)
            {
                if (ChangeRules.Make(change, scope) is { } one)
                {
                    changes.Add(one);
                }
            }

            if (draft.Approval is { } approval && ApprovalRules.Make(approval, scope) is { } act && draft.From is { } from)
            {
                if (act.Date is { } date && from.Value < date)
                {
                    scope.Bag.ReportRow(scope.Place, Codes.RevisionBeforeOrder, from.Span, Exact.Text(from.Value), Exact.Text(date));
                }

                made.Add(new Revision(act, from.Value, draft.Reason, changes, draft.Span));
            }
        }

        // A stable sort: of two revisions of one day the later written wins.
        return [.. made.OrderBy(revision => revision.From)];
    }
}
