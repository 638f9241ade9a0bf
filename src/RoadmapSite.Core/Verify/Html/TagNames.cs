using System.Collections.Frozen;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>Finds the <see cref="Tag"/> of a name, and what HTML says of it.</summary>
internal static class TagNames
{
    private static readonly string[] GivenUp =
    [
        "acronym", "applet", "basefont", "bgsound", "big", "blink", "center", "dir", "font", "frame", "frameset", "image", "isindex",
        "keygen", "listing", "marquee", "math", "menuitem", "multicol", "nextid", "nobr", "noembed", "noframes", "plaintext", "rb",
        "rtc", "spacer", "strike", "tt", "xmp",
    ];

    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> InHtml =
        Enum.GetValues<Tag>()
            .Where(tag => tag is not (Tag.Other or Tag.Obsolete) and not (>= Tag.SvgTitle and <= Tag.SvgUse))
            .Select(tag => KeyValuePair.Create(tag.ToString().ToLowerInvariant(), tag))
            .Concat(GivenUp.Select(name => KeyValuePair.Create(name, Tag.Obsolete)))
            .ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tag of an element of HTML.</summary>
    /// <param name="name">Its name in small letters.</param>
    public static Tag Find(ReadOnlySpan<char> name) => InHtml.TryGetValue(name, out var tag) ? tag : Tag.Other;

    /// <summary>The tag of an element inside <c>svg</c>. Elements of HTML keep theirs: most of them make a browser leave the drawing.</summary>
    /// <param name="name">Its name in small letters.</param>
    public static Tag FindInSvg(ReadOnlySpan<char> name) => name switch
    {
        "svg" => Tag.Svg,
        "title" => Tag.SvgTitle,
        "desc" => Tag.SvgDesc,
        "image" => Tag.SvgImage,
        "use" => Tag.SvgUse,
        "a" => Tag.A,
        "script" => Tag.Script,
        "style" => Tag.Style,
        "b" or "em" or "i" or "s" or "small" or "span" or "strong" or "sub" or "sup" or "u" or "var" => Tag.Obsolete,
        _ => Find(name),
    };

    /// <summary>Whether the element has neither content nor end tag.</summary>
    /// <param name="tag">The element.</param>
    public static bool IsVoid(Tag tag) => tag is Tag.Meta or Tag.Link or Tag.Base or Tag.Hr or Tag.Col or Tag.Input
        or Tag.Img or Tag.Br or Tag.Wbr or Tag.Area or Tag.Source or Tag.Track or Tag.Embed or Tag.Param;

    /// <summary>Whether its start tag ends an open paragraph.</summary>
    /// <param name="tag">The element.</param>
    public static bool EndsParagraph(Tag tag) => tag is (>= Tag.Main and <= Tag.Figure) or Tag.FigCaption or Tag.Table or Tag.Form
        or Tag.FieldSet or Tag.Details or Tag.Summary or Tag.Dialog;

    /// <summary>Whether it is one of <c>h1</c> to <c>h6</c>.</summary>
    /// <param name="tag">The element.</param>
    public static bool IsHeading(Tag tag) => tag is >= Tag.H1 and <= Tag.H6;
}
