using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Fits the headings of a text into those of its page: none above its level, none skipped, each with an id.</summary>
internal static class HeadingLevels
{
    private const int Deepest = 6;

    public static void Fit(MarkdownDocument document, MarkdownPlace place)
    {
        var open = new Stack<(int Written, int Shown)>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var written = heading.Level;
            while (open.Count > 0 && open.Peek().Written >= written)
            {
                open.Pop();
            }

            var shown = open.Count == 0 ? place.Level : Math.Min(Deepest, open.Peek().Shown + 1);
            open.Push((written, shown));
            heading.Level = shown;
            heading.GetAttributes().Id = place.Ids.Add(InlineText.Of(heading.Inline));
        }
    }
}
