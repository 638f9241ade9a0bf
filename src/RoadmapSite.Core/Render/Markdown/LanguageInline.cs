using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Words in another language: <c>::words::{lang=ce}</c> (WCAG 3.1.2).</summary>
internal sealed class LanguageInline : LeafInline
{
    public required string Text { get; init; }

    public required string Language { get; init; }
}

/// <summary>Reads <c>::words::{lang=ce}</c>. Anything else in braces stays text.</summary>
internal sealed class LanguageInlineParser : InlineParser
{
    private const string Fence = "::";
    private const string Opening = "::{lang=";

    public LanguageInlineParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith(Fence, StringComparison.Ordinal))
        {
            return false;
        }

        var closing = rest[Fence.Length..].IndexOf(Opening, StringComparison.Ordinal);
        if (closing <= 0)
        {
            return false;
        }

        var words = rest.Slice(Fence.Length, closing);
        var tagStart = Fence.Length + closing + Opening.Length;
        var tagLength = rest[tagStart..].IndexOf('}');
        if (words.Contains('\n') || tagLength <= 0 || !IsTag(rest.Slice(tagStart, tagLength)))
        {
            return false;
        }

        processor.Inline = new LanguageInline { Text = words.ToString(), Language = rest.Slice(tagStart, tagLength).ToString() };
        slice.Start += tagStart + tagLength + 1;
        return true;
    }

    // BCP 47: Latin letters and digits in groups of up to eight, the first of letters.
    private static bool IsTag(ReadOnlySpan<char> tag)
    {
        var group = 0;
        foreach (var c in tag)
        {
            if (c == '-' && group > 0)
            {
                group = 0;
            }
            else if (!char.IsAsciiLetterOrDigit(c) || ++group > 8)
            {
                return false;
            }
        }

        return group > 0 && char.IsAsciiLetter(tag[0]);
    }
}

/// <summary>Writes the words with their language.</summary>
internal sealed class LanguageInlineRenderer : HtmlObjectRenderer<LanguageInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LanguageInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(obj.Text);
            return;
        }

        renderer.Write("<span lang=\"").Write(obj.Language).Write("\">");
        renderer.WriteEscape(obj.Text);
        renderer.Write("</span>");
    }
}
