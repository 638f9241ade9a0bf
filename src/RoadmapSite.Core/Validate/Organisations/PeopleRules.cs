using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>people.yml → groups.</summary>
internal static class PeopleRules
{
    private const string OtherKind = "other";

    /// <summary>Makes the groups.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="organisation">What the organisation may name.</param>
    public static IReadOnlyList<PeopleGroup> Make(PeopleDraft? draft, OrganisationScope organisation)
    {
        var made = new List<PeopleGroup>();
        var ids = new IdSet();
        foreach (var group in draft?.Groups ?? [])
        {
            var row = new RowPlace(Parent: null, RowWord.Item, group.Id?.Value, Number: null, group.Title?.Value);
            var isNamed = ids.Declare(group.Id, group, GroupReader.Id, row, organisation.Bag);
            var document = organisation.Documents.Resolve(group.Document, Codes.UnknownDocument, row, organisation.Bag);
            var members = Members(group.Members, row, organisation.Bag);
            if (isNamed && group.Title is { } title)
            {
                made.Add(new PeopleGroup(
                    group.Id!.Value.Value,
                    title,
                    group.Kind?.Value ?? OtherKind,
                    document?.Value,
                    group.Note,
                    members,
                    group.Span));
            }
        }

        return made;
    }

    private static List<Person> Members(IReadOnlyList<PersonDraft> drafts, RowPlace row, DiagnosticBag bag)
    {
        var made = new List<Person>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Name is { } name && draft.Basis is null)
            {
                bag.ReportRow(row, Codes.NameWithoutBasis, name.Span, draft.Broke(PersonReader.Basis), related: null);
            }

            if (draft.Post is { } post)
            {
                made.Add(new Person(
                    draft.Number?.Value,
                    post,
                    draft.Basis is null ? null : draft.Name,
                    draft.Organisation?.Value,
                    draft.Role?.Value,
                    draft.Task?.Value,
                    draft.Basis?.Value ?? NameBasis.None,
                    draft.Span));
            }
        }

        return made;
    }
}
