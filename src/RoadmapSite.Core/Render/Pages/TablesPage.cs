using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The list of typed tables.</summary>
internal sealed class TablesPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Tables;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Tables;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("tables", "page_tables");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Tables[0].Span;

    /// <inheritdoc/>
    public override string Section => "tables";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("tables", TemplateValue.ListOf(Scope.Organisation.Tables, table => TemplateObject.Of(
            ("title", PlainText.Line(table.Title.Value)),
            ("href", Addresses.Table(table.Id)),
            ("rows", table.Rows.Count),
            ("date", table.Date)))));
}
