using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Writes a table with caption, scopes and written roles, and with the heading of its column in every cell, so that a narrow screen can show it row by row (ACCESSIBILITY.md 3).</summary>
internal sealed class AccessibleTableRenderer : HtmlObjectRenderer<Table>
{
    private static readonly object PlaceKey = new();

    /// <summary>Hands each table of a text the place it is shown at.</summary>
    public static void Prepare(MarkdownDocument document, MarkdownPlace place)
    {
        foreach (var table in document.Descendants<Table>())
        {
            table.SetData(PlaceKey, place);
        }
    }

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var place = (MarkdownPlace)obj.GetData(PlaceKey)!;
        var rows = obj.Cast<TableRow>().ToList();
        var headings = rows[0].Cast<TableCell>().Select(cell => Words(cell) is { Length: > 0 } words ? words : place.EmptyCell).ToList();
        renderer.EnsureLine();
        renderer.Write("<table class=\"flow\" role=\"table\">\n<caption class=\"vh\">").WriteEscape(place.Caption).Write("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var heading in headings)
        {
            renderer.Write("<th scope=\"col\" role=\"columnheader\">").WriteEscape(heading).Write("</th>");
        }

        renderer.Write("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in rows.Skip(1))
        {
            WriteRow(renderer, row, headings, place);
        }

        renderer.Write("</tbody>\n</table>\n");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row, List<string> headings, MarkdownPlace place)
    {
        renderer.Write("<tr role=\"row\">");
        for (var i = 0; i < headings.Count; i++)
        {
            renderer.Write(i == 0 ? "<th scope=\"row\" role=\"rowheader\">" : "<td role=\"cell\"><span class=\"lab\" aria-hidden=\"true\">");
            if (i > 0)
            {
                renderer.WriteEscape(headings[i]).Write("</span> ");
            }

            WriteCell(renderer, i < row.Count ? (TableCell)row[i] : null, place);
            renderer.Write(i == 0 ? "</th>" : "</td>");
        }

        renderer.Write("</tr>\n");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell? cell, MarkdownPlace place)
    {
        if (cell is null || Words(cell).Length == 0)
        {
            renderer.WriteEscape(place.EmptyCell);
            return;
        }

        foreach (var paragraph in cell.OfType<LeafBlock>())
        {
            renderer.WriteLeafInline(paragraph);
        }
    }

    private static string Words(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>().Select(block => InlineText.Of(block.Inline)));
}
