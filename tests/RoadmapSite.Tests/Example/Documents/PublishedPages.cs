using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Example.Documents;

/// <summary>A cell of a published table.</summary>
/// <param name="Head">The heading it stands under, spaces left out; empty when the page names none.</param>
/// <param name="Text">Its text, spaces left out.</param>
internal sealed record PublishedCell(string Head, string Text);

/// <summary>The finished pages of one organisation, as a reader may search them: by text and by row.</summary>
internal sealed class PublishedPages
{
    private readonly Dictionary<string, List<PublishedCell[]>> rows = new(StringComparer.Ordinal);
    private readonly StringBuilder solid = new();
    private readonly StringBuilder spaced = new();

    /// <summary>Reads the pages of a folder.</summary>
    /// <param name="files">All files of the site.</param>
    /// <param name="folder">The folder of the organisation.</param>
    public PublishedPages(IEnumerable<KeyValuePair<string, byte[]>> files, string folder)
    {
        var parser = new HtmlParser();
        foreach (var (path, content) in files)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
            {
                using var page = parser.ParseDocument(Encoding.UTF8.GetString(content));
                PrintMarks(page);
                solid.Append(Solid(page.Body!.TextContent)).Append('\n');
                spaced.Append(Spaced(page.Body.TextContent)).Append('\n');
                foreach (var row in page.QuerySelectorAll("tr"))
                {
                    Add([.. row.Children.Select((cell, index) => Cell(row, cell, index))]);
                }
            }
        }
    }

    /// <summary>The text of all pages, spaces, soft hyphens and marks of list items left out.</summary>
    public string Text => solid.ToString();

    /// <summary>The same with single spaces.</summary>
    public string Words => spaced.ToString();

    /// <summary>The rows that have a cell with this text.</summary>
    /// <param name="text">The text, solid.</param>
    public IReadOnlyList<PublishedCell[]> RowsWith(string text) => rows.GetValueOrDefault(text) ?? [];

    /// <summary>A text as it is compared: kinds of space, soft hyphens and marks of list items do not count.</summary>
    /// <param name="text">Any text.</param>
    public static string Solid(string text) => Regex.Replace(Regex.Replace(Spaced(text), @"(?<=^|\s)[-·•](?=\s|\p{L})", "", RegexOptions.None, Patience), @"\s+", "", RegexOptions.None, Patience);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static string Spaced(string text) => Regex.Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), @"\s+", " ", RegexOptions.None, Patience);

    // What a browser prints before an item of a list is part of what a reader finds.
    private static void PrintMarks(IParentNode page)
    {
        foreach (var list in page.QuerySelectorAll("ol, ul"))
        {
            var number = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
            foreach (var item in list.Children)
            {
                item.Prepend(list.Owner!.CreateTextNode(list.LocalName == "ol" ? string.Create(CultureInfo.InvariantCulture, $" {number++}. ") : " "));
            }
        }
    }

    private static PublishedCell Cell(IElement row, IElement cell, int index)
    {
        var head = cell.QuerySelector(".lab")?.TextContent
            ?? row.Closest("table")?.QuerySelector("thead tr")?.Children.ElementAtOrDefault(index)?.TextContent
            ?? "";
        var copy = (IElement)cell.Clone();
        foreach (var added in copy.QuerySelectorAll(".lab, .small, .vh").ToArray())
        {
            added.Remove();
        }

        return new(Solid(head), Solid(copy.TextContent));
    }

    private void Add(PublishedCell[] row)
    {
        foreach (var text in row.Select(cell => cell.Text).Distinct(StringComparer.Ordinal))
        {
            if (!rows.TryGetValue(text, out var list))
            {
                rows[text] = list = [];
            }

            list.Add(row);
        }
    }
}
