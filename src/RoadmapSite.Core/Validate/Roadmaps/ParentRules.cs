using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>The roadmap above a roadmap.</summary>
internal static class ParentRules
{
    /// <summary>Makes the reference, reporting an organisation or roadmap that is not there.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="scope">What the roadmap may name.</param>
    public static RoadmapReference? Make(ParentDraft? draft, RoadmapScope scope)
    {
        if (draft?.Organisation is not { } organisation || draft.Roadmap is not { } roadmap)
        {
            return null;
        }

        var index = scope.Organisation.Index;
        if (index.District(organisation.Value) is not { } district)
        {
            var hint = NearestHint.For(organisation.Value, index.Districts);
            scope.Bag.ReportRow(scope.Place, Codes.UnknownOrganisation, organisation.Span, organisation.Value, hint);
            return null;
        }

        if (index.Roadmap(organisation.Value, roadmap.Value) is null)
        {
            var hint = NearestHint.For(roadmap.Value, district.Roadmaps.Select(outline => outline.Id));
            scope.Bag.ReportRow(scope.Place, Codes.UnknownRoadmap, roadmap.Span, roadmap.Value, organisation.Value, hint);
            return null;
        }

        return new RoadmapReference(organisation.Value, roadmap.Value, draft.Span);
    }
}
