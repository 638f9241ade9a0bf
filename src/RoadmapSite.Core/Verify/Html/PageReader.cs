using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using RoadmapSite.Core.Verify.Rules;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>
/// Reads one page in one pass: AngleSharp's tokenizer gives tags, texts and their places, and a stack of open elements gives the tree.
/// No tree is built: a page whose every element is closed in order and stands where HTML lets it stand means the same to a browser as
/// its tags say, and any other page is reported as malformed. That costs a third of building the tree.
/// </summary>
/// <param name="rules">The rules of the kind of page it reads.</param>
internal sealed class PageReader(RuleTable rules)
{
    /// <summary>How deep elements may be nested. Browsers take more, but no page of ours needs it.</summary>
    public const int DeepestNesting = 100;

    private const int MostAttributes = 64;

    private readonly Element[] elements = [.. Enumerable.Range(0, DeepestNesting).Select(_ => new Element())];
    private readonly Element leaf = new();
    private int depth;

    private Element? Innermost => depth == 0 ? null : elements[depth - 1];

    /// <summary>Reads a page and lets every rule see it.</summary>
    /// <param name="view">The page; takes the findings.</param>
    public void Read(PageView view)
    {
        depth = 0;
        rules.Begin();
        using var source = new TextSource(new ReadOnlyMemoryTextSource(view.Html.AsMemory()));
        using var tokenizer = new HtmlTokenizer(source, (IEntityProviderExtended)HtmlEntityProvider.Resolver);
        tokenizer.ShouldEmitAttribute = KeepAttribute;
        tokenizer.Error += (_, error) => MalformedHtml.Syntax(view, (HtmlParseError)error.Code, error.Position.Index);
        MalformedHtml.Begin(view);
        while (Next(view, tokenizer))
        {
        }

        while (depth > 0)
        {
            MalformedHtml.Unclosed(view, Innermost!);
            Close(view);
        }

        rules.Finish(view);
    }

    private bool Next(PageView view, HtmlTokenizer tokenizer)
    {
        ref var token = ref tokenizer.GetStructToken();
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                Text(view, new PageText(token.Data.Memory, token.Position.Index));
                return true;
            case HtmlTokenType.StartTag:
                return Open(view, tokenizer, ref token);
            case HtmlTokenType.EndTag:
                End(view, token.Name.Memory.Span, token.Position.Index);
                return true;
            case HtmlTokenType.Comment:
                rules.Text(view, null, new PageText(token.Data.Memory, token.Position.Index));
                return true;
            case HtmlTokenType.Doctype:
                MalformedHtml.Doctype(view, token.Position.Index);
                return true;
            default:
                return false;
        }
    }

    private void Text(PageView view, PageText text)
    {
        if (text.Span.IsWhiteSpace())
        {
            if (depth > 0 && Innermost!.IsIn(Inside.Link))
            {
                view.LinkText.Append(' ');
            }

            return;
        }

        var parent = Innermost;
        if (!Nesting.AllowsText(parent) && !(view.IsFragment && parent is null))
        {
            MalformedHtml.MisplacedText(view, text, parent);
        }

        if (parent is null)
        {
            return;
        }

        if (!parent.IsIn(Inside.Unread))
        {
            parent.HasContent = true;
            if (parent.IsIn(Inside.Link))
            {
                view.AddToLinkText(text.Span);
            }
        }

        rules.Text(view, parent, text);
    }

    private bool Open(PageView view, HtmlTokenizer tokenizer, ref StructHtmlToken token)
    {
        var parent = Innermost;
        var name = token.Name.Memory;
        var tag = parent is not null && parent.IsIn(Inside.Svg) ? TagNames.FindInSvg(name.Span) : TagNames.Find(name.Span);
        var isVoid = TagNames.IsVoid(tag);
        if (!isVoid && depth == DeepestNesting)
        {
            MalformedHtml.TooDeep(view, token.Position.Index);
            return false;
        }

        var element = isVoid ? leaf : elements[depth];
        Fill(view, element, tag, ref token);
        if (!Nesting.Allows(tag, parent ?? (view.IsFragment ? FragmentRoot : null)))
        {
            MalformedHtml.Misplaced(view, element);
        }

        if (isVoid)
        {
            rules.Start(view, element);
            CloseInto(view, parent, element);
            return true;
        }

        depth++;
        Start(view, element);
        if (token.IsSelfClosing)
        {
            if (!element.IsIn(Inside.Svg))
            {
                MalformedHtml.Unclosed(view, element);
            }

            Close(view);
            return true;
        }

        tokenizer.State = Mode(element);
        return true;
    }

    // The tokenizer compares each attribute with all before it: a tag with thousands of them must not take minutes.
    private static bool KeepAttribute(ref StructHtmlToken token, ReadOnlyMemory<char> name) => token.Attributes.Count < MostAttributes;

    // A fragment stands in some block of another page.
    private static Element FragmentRoot { get; } = new() { Tag = Tag.Div };

    private void Fill(PageView view, Element element, Tag tag, ref StructHtmlToken token)
    {
        element.Clear();
        element.Tag = tag;
        element.Name = token.Name.Memory;
        element.Offset = token.Position.Index;
        element.Parent = Innermost;
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            var name = attribute.Name.Memory;
            element.Add(new PageAttribute(AttributeNames.Find(name.Span), name, attribute.Value.Memory, attribute.Position.Index));
        }

        element.Inside = Nesting.Of(element);
        if (element.AttributeCount == MostAttributes)
        {
            MalformedHtml.TooManyAttributes(view, element);
        }
    }

    private void Start(PageView view, Element element)
    {
        if (element.Tag is >= Tag.Table and <= Tag.Td)
        {
            TableShape.Start(element);
        }
        else if (element.Tag == Tag.A)
        {
            view.LinkText.Clear();
        }

        rules.Start(view, element);
    }

    // What follows such a start tag is text, whatever it looks like.
    private static HtmlParseMode Mode(Element element) => element.IsIn(Inside.Svg) ? HtmlParseMode.PCData : element.Tag switch
    {
        Tag.Title or Tag.TextArea => HtmlParseMode.RCData,
        Tag.Script => HtmlParseMode.Script,
        Tag.Style or Tag.IFrame => HtmlParseMode.Rawtext,
        _ => HtmlParseMode.PCData,
    };

    private void End(PageView view, ReadOnlySpan<char> name, int offset)
    {
        var match = depth - 1;
        while (match >= 0 && !elements[match].Name.Span.SequenceEqual(name))
        {
            match--;
        }

        if (match < 0)
        {
            MalformedHtml.StrayEnd(view, name, offset);
            return;
        }

        while (depth - 1 > match)
        {
            MalformedHtml.Unclosed(view, Innermost!);
            Close(view);
        }

        Close(view);
    }

    private void Close(PageView view)
    {
        var element = elements[depth - 1];
        if (element.Tag is Tag.Tr or Tag.THead or Tag.TBody or Tag.TFoot)
        {
            TableShape.End(element);
        }

        element.HasContent |= element.AttributeCount > 0 && element.HasAriaName;
        rules.End(view, element);
        depth--;
        CloseInto(view, Innermost, element);
    }

    // What stands between the tags of a graphic of a state or of a field is for old browsers and is not read out.
    private static void CloseInto(PageView view, Element? parent, Element element)
    {
        if (parent is null || element.IsIn(Inside.Unread))
        {
            return;
        }

        if (element.Tag == Tag.Img)
        {
            AddPicture(view, parent, element);
        }
        else if (element.Tag is Tag.Progress or Tag.Meter or Tag.Select or Tag.TextArea or Tag.Input)
        {
            parent.HasWidget = true;
        }
        else
        {
            parent.HasContent |= element.HasContent;
            parent.HasWidget |= element.HasWidget;
        }
    }

    private static void AddPicture(PageView view, Element parent, Element picture)
    {
        parent.HasContent |= picture.HasText(AttributeKind.Alt) || picture.HasAriaName;
        if (parent.IsIn(Inside.Link) && picture.TryGet(AttributeKind.Alt, out var alternative))
        {
            view.AddToLinkText(alternative.Text);
        }
    }
}
