using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Documents with number, date, approval, signature, format and size (REGULATION.md B4, B5).</summary>
internal sealed class DocumentsPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Documents;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Documents;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("documents", "page_documents");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Documents[0].Span;

    /// <inheritdoc/>
    public override string Section => "documents";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) =>
        TemplateObject.Of(("documents", TemplateValue.ListOf(Scope.Organisation.Documents, document => Document(document, text))));

    private TemplateObject Document(OfficialDocument document, PageText text) => DocumentModel.Link(document).With(
        ("anchor", Anchors.Document(document.Id)),
        ("by", document.By),
        ("approval", text.Plain(document.Approval)),
        ("signature", text.Plain(document.Signature)),
        ("signature_file", DocumentModel.File(document.SignatureFile)),
        ("created", document.Created),
        ("published", document.Published),
        ("same_text", SameText(document)),
        ("note", text.Markdown(document.Note, 3, document.Title.Value)));

    // The page of the section that has the text of the document.
    private string? SameText(OfficialDocument document)
    {
        if (document.Page is not { } page)
        {
            return null;
        }

        var hash = page.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? page : page[..hash];
        return Scope.Links.Find(path, document.Span.File) is { } address
            ? Addresses.Link(address) + (hash < 0 ? "" : page[hash..])
            : null;
    }
}
