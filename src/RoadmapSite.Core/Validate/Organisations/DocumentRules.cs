using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>documents.yml → documents.</summary>
internal static class DocumentRules
{
    /// <summary>Collects ids, reporting those that stand twice.</summary>
    /// <param name="folder">The folder documents/.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="made">Takes the documents that can go by their id.</param>
    public static IdSet Collect(DocumentsFolder folder, DiagnosticBag bag, List<DocumentDraft> made)
    {
        var ids = new IdSet { HasNoFile = folder.Draft is { Value: null, Failure: null } };
        ids.Lacks(folder.Draft.Failure ?? folder.Draft.Value?.Broke(DocumentsReader.Documents));
        foreach (var document in folder.Draft.Value?.Documents ?? [])
        {
            if (ids.Declare(document.Id, document, DocumentReader.Id, row: null, bag))
            {
                made.Add(document);
            }
        }

        return ids;
    }

    /// <summary>Makes documents of those that have kind and title.</summary>
    /// <param name="drafts">As written.</param>
    /// <param name="files">The files that are there.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<OfficialDocument> Make(List<DocumentDraft> drafts, IReadOnlyDictionary<string, DocumentFile> files, DiagnosticBag bag)
    {
        var made = new List<OfficialDocument>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft is { Created: { } created, Published: { } published } && published.Value < created.Value)
            {
                bag.Add(new Diagnostic
                {
                    Code = Codes.PublishedBeforeCreated,
                    Span = published.Span,
                    Subject = draft.Id?.Value,
                    Arguments = [Exact.Text(published.Value), Exact.Text(created.Value)],
                });
            }

            if (draft is { Id: { } id, Kind: { } kind, Title: { } title })
            {
                made.Add(MakeOne(draft, id.Value, kind.Value, title, files));
            }
        }

        return made;
    }

    private static OfficialDocument MakeOne(DocumentDraft draft, string id, string kind, Sourced<string> title, IReadOnlyDictionary<string, DocumentFile> files) => new()
    {
        Id = id,
        Span = draft.Span,
        Kind = kind,
        Title = title,
        Number = draft.Number?.Value,
        Date = draft.Date?.Value,
        File = File(draft.File, files),
        By = draft.By?.Value,
        Approval = draft.Approval?.Value,
        Signature = draft.Signature?.Value,
        SignatureFile = File(draft.SignatureFile, files),
        Created = draft.Created?.Value,
        Published = draft.Published?.Value,
        Page = draft.Page?.Value,
        Tagged = draft.Tagged?.Value ?? false,
        Consent = draft.Consent?.Value ?? false,
        Note = draft.Note,
    };

    private static DocumentFile? File(Sourced<string>? name, IReadOnlyDictionary<string, DocumentFile> files) =>
        name is { } written ? files.GetValueOrDefault(written.Value) : null;
}
