using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify;
using TagNames = RoadmapSite.Core.Verify.Html.TagNames;

namespace RoadmapSite.Tests.Verify;

/// <summary>The reader builds no tree. So whenever it finds a page well formed, the tree that a browser builds must be the one that the tags spell out.</summary>
public sealed class TreeTests
{
    private static readonly string[] Names =
    [
        "div", "p", "span", "b", "a", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td",
        "h1", "h2", "section", "figure", "figcaption", "form", "button", "label", "select", "option", "optgroup", "input", "br", "img", "pre", "code",
        "svg", "g", "title", "desc", "details", "summary", "main", "nav", "em", "i", "textarea", "progress", "ruby", "rt", "blockquote", "hr",
        "template", "object", "address", "fieldset", "legend", "dialog", "noscript", "iframe", "style", "script", "nobr", "font", "center", "math",
        "picture", "source", "video", "datalist", "search", "hgroup", "menu", "small", "u", "s", "abbr", "custom-name",
    ];

    [Fact]
    public void Good_page_has_the_tree_that_its_tags_spell_out() => Spelled(PageCheck.Good).ShouldBe(Built(PageCheck.Good));

    [Fact]
    public void Well_formed_random_pages_have_the_tree_that_their_tags_spell_out()
    {
        var random = new Random(20260901);
        var wellFormed = 0;
        for (var turn = 0; turn < 12_000; turn++)
        {
            var body = new StringBuilder();
            Write(body, random, 0);
            var html = $"<!DOCTYPE html><html lang=\"ru\"><head><title>t</title></head><body>{body}</body></html>";
            if (!IsWellFormed(html))
            {
                continue;
            }

            wellFormed++;
            Built(html).ShouldBe(Spelled(html), html);
        }

        wellFormed.ShouldBeGreaterThan(600);
    }

    // Balanced tags of random names: a browser takes some of these trees as they are and rebuilds the others.
    private static void Write(StringBuilder html, Random random, int depth)
    {
        var children = random.Next(depth == 0 ? 3 : depth < 5 ? 3 : 1);
        for (var i = 0; i < children; i++)
        {
            var name = Names[random.Next(Names.Length)];
            html.Append('<').Append(name).Append('>');
            if (!TagNames.IsVoid(TagNames.Find(name)))
            {
                if (name is not ("script" or "style" or "iframe" or "textarea"))
                {
                    Write(html, random, depth + 1);
                }

                html.Append("</").Append(name).Append('>');
            }
        }

        if (random.Next(4) == 0)
        {
            html.Append('т');
        }
    }

    private static bool IsWellFormed(string html)
    {
        var bag = new DiagnosticBag();
        new PageVerifier(new VerifyOptions()).Verify(new RenderedPage("a.html", html, "a.yml"), bag);
        return bag.Items.All(item => string.CompareOrdinal(item.Code.Id, "RM6006") > 0);
    }

    private static string Built(string html)
    {
        var result = new StringBuilder();
        Describe(result, new HtmlParser().ParseDocument(html).DocumentElement);
        return result.ToString();
    }

    private static void Describe(StringBuilder result, IElement element)
    {
        result.Append('<').Append(element.LocalName.ToLowerInvariant());
        var children = element is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content.Children : element.Children;
        foreach (var child in children)
        {
            Describe(result, child);
        }

        result.Append('>');
    }

    // The same description from the tags alone.
    private static string Spelled(string html)
    {
        var result = new StringBuilder();
        for (var at = html.IndexOf('<', "<!DOCTYPE".Length); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var end = html.IndexOf('>', at);
            var tag = html[(at + 1)..end];
            if (tag[0] == '/')
            {
                result.Append('>');
                continue;
            }

            var name = string.Concat(tag.TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')).ToLowerInvariant();
            result.Append('<').Append(name);
            if (tag[^1] == '/' || TagNames.IsVoid(TagNames.Find(name)))
            {
                result.Append('>');
            }
        }

        return result.ToString();
    }
}
