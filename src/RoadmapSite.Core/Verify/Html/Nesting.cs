namespace RoadmapSite.Core.Verify.Html;

/// <summary>Where an element or a text may stand so that every browser builds just the tree that the tags spell out: where it may not, a browser closes, moves or invents elements (HTML Standard, «The rules for parsing tokens in HTML content»).</summary>
internal static class Nesting
{
    /// <summary>Whether an element may begin here.</summary>
    /// <param name="tag">The element.</param>
    /// <param name="parent">The innermost open element; null at the outermost level.</param>
    public static bool Allows(Tag tag, Element? parent)
    {
        if (parent is null || tag is Tag.Html or Tag.Obsolete)
        {
            return parent is null && tag == Tag.Html;
        }

        if (parent.IsIn(Inside.Svg))
        {
            return parent.Tag is not (Tag.SvgTitle or Tag.SvgDesc) && !IsOnlyInHtml(tag);
        }

        return AllowedIn(tag, parent) && AllowedUnder(tag, parent);
    }

    /// <summary>Whether text other than white space may stand directly in an element.</summary>
    /// <param name="parent">The innermost open element; null at the outermost level.</param>
    public static bool AllowsText(Element? parent) => parent?.Tag is not (null or Tag.Html or Tag.Head or Tag.Table or Tag.ColGroup
        or Tag.THead or Tag.TBody or Tag.TFoot or Tag.Tr or Tag.Ul or Tag.Ol or Tag.Menu or Tag.Dl or Tag.Select or Tag.OptGroup
        or Tag.Picture or Tag.DataList);

    /// <summary>What an element is part of, by its kind, its attributes and what it stands in.</summary>
    /// <param name="element">The element with its attributes.</param>
    public static Inside Of(Element element)
    {
        var around = element.Parent?.Inside ?? Inside.Nothing;
        var inside = element.Tag switch
        {
            Tag.P => around | Inside.Paragraph,
            Tag.Title => around | Inside.Title,
            Tag.A => around | Inside.Link,
            Tag.Button => (around & ~Inside.Paragraph) | Inside.Button,
            Tag.Form => around | Inside.Form,
            >= Tag.H1 and <= Tag.H6 => around | Inside.Heading,
            Tag.Svg => around | Inside.Svg,
            Tag.Main => around | Inside.Main,
            Tag.Header => around | Inside.Header,
            Tag.Nav => around | Inside.Navigation,
            Tag.Code or Tag.Kbd or Tag.Samp or Tag.Pre => around | Inside.Code,
            Tag.Script or Tag.Style => around | Inside.Code | Inside.Unread,
            Tag.Label => around | Inside.Label,
            Tag.Figure => around | Inside.Figure,
            Tag.Table => around | Inside.Table,
            Tag.Caption or Tag.Td or Tag.Th or Tag.Object => around & ~Inside.Paragraph,
            Tag.Template => (around & ~Inside.Paragraph) | Inside.Unread,
            _ => around,
        };
        return inside | element.Inside;
    }

    private static bool IsOnlyInHtml(Tag tag) =>
        tag is not (Tag.Other or Tag.A or Tag.Script or Tag.Style or (>= Tag.Svg and <= Tag.SvgUse));

    // The element itself demands a certain parent, or forbids an ancestor.
    private static bool AllowedIn(Tag tag, Element parent) => tag switch
    {
        Tag.Head or Tag.Body => parent.Tag == Tag.Html,
        Tag.Title or Tag.Base => parent.Tag == Tag.Head,
        Tag.Caption or Tag.ColGroup or Tag.THead or Tag.TBody or Tag.TFoot => parent.Tag == Tag.Table,
        Tag.Tr => parent.Tag is Tag.THead or Tag.TBody or Tag.TFoot,
        Tag.Th or Tag.Td => parent.Tag == Tag.Tr,
        Tag.Col => parent.Tag == Tag.ColGroup,
        Tag.Li => parent.Tag is Tag.Ul or Tag.Ol or Tag.Menu,
        Tag.Dt or Tag.Dd => parent.Tag == Tag.Dl || (parent.Tag == Tag.Div && parent.Parent?.Tag == Tag.Dl),
        Tag.Option => parent.Tag is Tag.Select or Tag.OptGroup or Tag.DataList,
        Tag.OptGroup => parent.Tag == Tag.Select,
        Tag.Rt or Tag.Rp => parent.Tag == Tag.Ruby,
        Tag.A => !parent.IsIn(Inside.Link),
        Tag.Button => !parent.IsIn(Inside.Button),
        Tag.Form => !parent.IsIn(Inside.Form | Inside.Paragraph),
        >= Tag.H1 and <= Tag.H6 => !parent.IsIn(Inside.Heading | Inside.Paragraph),
        _ => !TagNames.EndsParagraph(tag) || !parent.IsIn(Inside.Paragraph),
    };

    // The parent takes certain children only.
    private static bool AllowedUnder(Tag tag, Element parent) => parent.Tag switch
    {
        Tag.Html => tag is Tag.Head or Tag.Body,
        Tag.Head => tag is Tag.Title or Tag.Meta or Tag.Link or Tag.Script or Tag.Style or Tag.NoScript or Tag.Template,
        Tag.NoScript when parent.Parent?.Tag == Tag.Head => tag is Tag.Link or Tag.Meta or Tag.Style,
        Tag.Table => tag is Tag.Caption or Tag.ColGroup or Tag.THead or Tag.TBody or Tag.TFoot or Tag.Script or Tag.Template,
        Tag.THead or Tag.TBody or Tag.TFoot => tag is Tag.Tr or Tag.Script or Tag.Template,
        Tag.Tr => tag is Tag.Th or Tag.Td or Tag.Script or Tag.Template,
        Tag.ColGroup => tag is Tag.Col or Tag.Template,
        Tag.Ul or Tag.Ol or Tag.Menu => tag is Tag.Li or Tag.Script or Tag.Template,
        Tag.Dl => tag is Tag.Dt or Tag.Dd or Tag.Div or Tag.Script or Tag.Template,
        Tag.Select => tag is Tag.Option or Tag.OptGroup or Tag.Hr or Tag.Script or Tag.Template,
        Tag.OptGroup => tag is Tag.Option or Tag.Script or Tag.Template,
        Tag.Option => false,
        _ => true,
    };
}
