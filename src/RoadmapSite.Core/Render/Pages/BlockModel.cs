using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A block of a roadmap as templates take it. All blocks have the same members; those of other kinds are null.</summary>
internal static class BlockModel
{
    private const int Level = 3;

    public static TemplateObject Of(OrganisationScope scope, Block block, PageText text)
    {
        var table = block is TableBlock place ? scope.Organisation.Tables.FirstOrDefault(own => own.Id == place.TableId) : null;
        var heading = block.Title ?? table?.Title;
        var title = heading is { } given ? PlainText.Line(given.Value) : block.Id;
        return TemplateObject.Of(
            ("id", Anchors.Block(block.Id)),
            ("title", text.Plain(heading)),
            ("short_title", text.Plain(block.ShortTitle ?? title.TrimEnd(':'))),
            ("retold", block.IsRetold),
            ("html", block is TextBlock own ? text.Markdown(own.Text, Level, title) : default),
            ("swot", block is SwotBlock swot ? Swot(scope, swot, text, title) : default(TemplateValue)),
            ("figures", block is StatisticsBlock statistics ? FigureModel.Of(statistics.Items, text) : default),
            ("table", table is null ? default(TemplateValue) : DataTableModel.Of(scope, table, text)),
            ("names_table", table is not null && block.Title is null),
            ("entries", block is ListBlock list ? TemplateValue.ListOf(list.Entries, entry => text.Markdown(entry, Level, title)) : default));
    }

    private static TemplateObject Swot(OrganisationScope scope, SwotBlock block, PageText text, string title) => TemplateObject.Of(
        ("internal", block.Internal),
        ("external", block.External),
        ("quarters", TemplateValue.ListOf(block.Quarters, quarter => TemplateObject.Of(
            ("id", quarter.Key),
            ("title", scope.Words["swot_" + quarter.Key]),
            ("inside", quarter.Key is "strengths" or "weaknesses"),
            ("html", text.Markdown(quarter.Text, Level + 1, title))))));
}
