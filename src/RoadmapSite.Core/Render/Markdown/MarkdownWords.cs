using System.Text;
using Markdig.Syntax;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>The plain words of a Markdown text, for the search: no marks, no addresses of links.</summary>
internal static class MarkdownWords
{
    /// <summary>The words on one line; empty for none.</summary>
    /// <param name="markdown">The text.</param>
    public static string Of(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return "";
        }

        var words = new StringBuilder();
        foreach (var block in MarkdownText.Parse(markdown).Descendants<LeafBlock>())
        {
            var line = block.Inline is { } inline ? InlineText.Of(inline) : block.Lines.ToString();
            if (line.Length > 0)
            {
                words.Append(words.Length == 0 ? "" : " ").Append(line);
            }
        }

        return words.ToString();
    }
}
