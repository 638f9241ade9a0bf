using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Organisations;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>The district of a school, or the level above a district.</summary>
internal static class OrganisationParent
{
    /// <summary>Reports an organisation above that is not there or stands below.</summary>
    /// <param name="draft">The organisation.</param>
    /// <param name="index">Other organisations.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Its id; null when there is none that can be worked with.</returns>
    public static string? Check(OrganisationDraft draft, SiteIndex index, DiagnosticBag bag)
    {
        if (draft.Card.Parent is not { } parent)
        {
            return null;
        }

        if (index.District(parent.Value) is null)
        {
            bag.Report(Codes.UnknownOrganisation, parent.Span, parent.Value, NearestHint.For(parent.Value, index.Districts));
            return null;
        }

        if (index.IsCycle(draft.Id, parent.Value))
        {
            bag.Report(Codes.ParentCycle, parent.Span, draft.Id);
            return null;
        }

        return parent.Value;
    }
}
