using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A typed table.</summary>
internal sealed class TablePage(OrganisationScope scope, DataTable table) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Table(table.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Table;

    /// <inheritdoc/>
    public override string Title => PlainText.Line(table.Title.Value);

    /// <inheritdoc/>
    public override SourceSpan Span => table.Span;

    /// <inheritdoc/>
    public override string Section => "tables";

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => [new(Scope.NameOf("tables", "page_tables"), Addresses.Tables)];

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("table", DataTableModel.Of(Scope, table, text)),
        ("file", FileModel.Csv(Scope, "table", table.Id)));
}
