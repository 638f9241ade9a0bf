using System.Text;
using Markdig.Syntax.Inlines;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>The plain words of parsed Markdown.</summary>
internal static class InlineText
{
    /// <summary>The words inside an inline, marks left out.</summary>
    /// <param name="container">The inline; null has no words.</param>
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(text, container);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case LanguageInline words:
                    text.Append(words.Text);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline inner:
                    Append(text, inner);
                    break;
            }
        }
    }
}
