using AngleSharp.Html.Parser;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page is not what it seems: a browser would close, move or invent elements, or read a tag otherwise than it looks. Told by the reader itself, not by subscription.</summary>
internal static class MalformedHtml
{
    private const int ExcerptLength = 40;

    /// <summary>The page begins.</summary>
    /// <param name="view">The page.</param>
    public static void Begin(PageView view)
    {
        if (!view.IsFragment && !view.Html.StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase))
        {
            view.Report(Codes.MissingDoctype, 0, 1);
        }
    }

    /// <summary>A document type stands somewhere.</summary>
    /// <param name="view">The page.</param>
    /// <param name="offset">Where.</param>
    public static void Doctype(PageView view, int offset)
    {
        if (offset > 0 || view.IsFragment)
        {
            view.Report(Codes.MalformedHtml, offset, 1, Excerpt(view, offset), "DoctypeUnexpected");
        }
    }

    /// <summary>The characters of a tag or a reference are not as HTML wants them.</summary>
    /// <param name="view">The page.</param>
    /// <param name="error">What the tokenizer calls it.</param>
    /// <param name="offset">Where.</param>
    public static void Syntax(PageView view, HtmlParseError error, int offset)
    {
        // A page can have any number of such errors, and an excerpt of each would take time.
        if (view.Takes(Codes.MalformedHtml))
        {
            view.Report(Codes.MalformedHtml, offset, 1, Excerpt(view, offset), error.ToString());
        }
    }

    /// <summary>An element has so many attributes that the rest of them is not read.</summary>
    /// <param name="view">The page.</param>
    /// <param name="element">The element.</param>
    public static void TooManyAttributes(PageView view, Element element) =>
        view.Report(Codes.MalformedHtml, element, Excerpt(view, element.Offset), "TooManyAttributes");

    /// <summary>An element has no end tag.</summary>
    /// <param name="view">The page.</param>
    /// <param name="element">The element.</param>
    public static void Unclosed(PageView view, Element element) =>
        view.Report(Codes.UnclosedElement, element, element.Name.ToString());

    /// <summary>An end tag ends nothing.</summary>
    /// <param name="view">The page.</param>
    /// <param name="name">Its name.</param>
    /// <param name="offset">Where.</param>
    public static void StrayEnd(PageView view, ReadOnlySpan<char> name, int offset) =>
        view.Report(Codes.StrayEndTag, offset, name.Length + "</>".Length, name.ToString());

    /// <summary>An element stands where it may not.</summary>
    /// <param name="view">The page.</param>
    /// <param name="element">The element.</param>
    public static void Misplaced(PageView view, Element element) =>
        view.Report(Codes.MisplacedElement, element, "<" + element.Name + ">", Where(element.Parent));

    /// <summary>A text stands where only elements may.</summary>
    /// <param name="view">The page.</param>
    /// <param name="text">The text.</param>
    /// <param name="parent">Where it stands.</param>
    public static void MisplacedText(PageView view, PageText text, Element? parent)
    {
        var white = text.Span.Length - text.Span.TrimStart().Length;
        view.Report(Codes.MisplacedElement, text.Offset + white, 1, Excerpt(view, text.Offset + white), Where(parent));
    }

    /// <summary>Elements are nested so deep that reading stops.</summary>
    /// <param name="view">The page.</param>
    /// <param name="offset">Where.</param>
    public static void TooDeep(PageView view, int offset) =>
        view.Report(Codes.NestedTooDeep, offset, 1, PageReader.DeepestNesting);

    private static string Where(Element? parent) => parent is null ? "<html>" : "<" + parent.Name + ">";

    private static string Excerpt(PageView view, int offset)
    {
        var rest = view.Html.AsSpan(Math.Min(offset, view.Html.Length));
        rest = rest[..Math.Min(rest.Length, ExcerptLength + 1)];
        var end = rest.IndexOfAny('\r', '\n');
        rest = end < 0 ? rest : rest[..end];
        return rest.Length <= ExcerptLength ? rest.ToString() : string.Concat(rest[..ExcerptLength], "…");
    }
}
