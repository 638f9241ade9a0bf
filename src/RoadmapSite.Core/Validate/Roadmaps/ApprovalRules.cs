using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Acts and stamps of approval.</summary>
internal static class ApprovalRules
{
    /// <summary>Makes an approval, reporting a document that is not there.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="scope">What the roadmap may name.</param>
    public static Approval Make(ApprovalDraft draft, RoadmapScope scope) => new()
    {
        Span = draft.Span,
        Printed = [.. new[] { draft.Stamp, draft.Title, draft.Post, draft.Organisation, draft.By }.OfType<Sourced<string>>()],
        Stamp = draft.Stamp?.Value,
        Kind = draft.Kind?.Value,
        Number = draft.Number?.Value,
        Date = draft.Date?.Value,
        Title = draft.Title?.Value,
        By = draft.By?.Value,
        Post = draft.Post?.Value,
        Organisation = draft.Organisation?.Value,
        Place = draft.Place?.Value,
        DocumentId = scope.Organisation.Documents.Resolve(draft.Document, Codes.UnknownDocument, scope.Place, scope.Bag)?.Value,
    };
}
