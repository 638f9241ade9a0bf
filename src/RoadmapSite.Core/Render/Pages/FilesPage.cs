using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>All files of the organisation that can be saved, with what they hold, format and size (REGULATION.md B3, B4, B12).</summary>
internal sealed class FilesPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Files;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Files;

    /// <inheritdoc/>
    public override string Title => Scope.Words["page_files"];

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "files";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(("files", TemplateValue.ListOf(Scope.Files, file => FileModel.Of(file))));
}
