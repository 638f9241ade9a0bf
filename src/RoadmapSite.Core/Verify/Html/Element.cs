namespace RoadmapSite.Core.Verify.Html;

/// <summary>An attribute of an open element. Its texts live as long as the page is read.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Value">Its value, character references resolved.</param>
/// <param name="Offset">Where its name begins in the page.</param>
internal readonly record struct PageAttribute(AttributeKind Kind, ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value, int Offset)
{
    /// <summary>The value as text.</summary>
    public ReadOnlySpan<char> Text => Value.Span;
}

/// <summary>What an element and everything in it is part of.</summary>
[Flags]
internal enum Inside
{
    /// <summary>Nothing of interest.</summary>
    Nothing = 0,

    /// <summary>An open paragraph, which the start of a block would end.</summary>
    Paragraph = 1,

    /// <summary>A link.</summary>
    Link = 2,

    /// <summary>A button.</summary>
    Button = 4,

    /// <summary>A form.</summary>
    Form = 8,

    /// <summary>A heading.</summary>
    Heading = 16,

    /// <summary><c>svg</c>.</summary>
    Svg = 32,

    /// <summary>Something that no screen reader reads: <c>aria-hidden</c>, <c>hidden</c>.</summary>
    Unread = 64,

    /// <summary><c>main</c>.</summary>
    Main = 128,

    /// <summary><c>header</c>.</summary>
    Header = 256,

    /// <summary><c>nav</c>.</summary>
    Navigation = 512,

    /// <summary><c>code</c>, <c>pre</c> and the like, where any characters may be meant.</summary>
    Code = 1024,

    /// <summary><c>label</c>.</summary>
    Label = 2048,

    /// <summary><c>figure</c>.</summary>
    Figure = 4096,

    /// <summary>A table.</summary>
    Table = 8192,

    /// <summary>A part of a roadmap without reports: <c>data-reporting="none"</c> on <c>main</c> or on any element around it.</summary>
    NoReporting = 16384,

    /// <summary><c>title</c> of the page.</summary>
    Title = 32768,
}

/// <summary>An element while it is open. The objects are used again for the next element of the same depth.</summary>
internal sealed class Element
{
    private PageAttribute[] attributes = new PageAttribute[8];

    /// <summary>Which element.</summary>
    public Tag Tag { get; set; }

    /// <summary>Its name in small letters.</summary>
    public ReadOnlyMemory<char> Name { get; set; }

    /// <summary>Where its start tag begins in the page.</summary>
    public int Offset { get; set; }

    /// <summary>The element it stands in; null for the outermost.</summary>
    public Element? Parent { get; set; }

    /// <summary>What it is part of, itself included.</summary>
    public Inside Inside { get; set; }

    /// <summary>Whether it holds anything that is read out: text, the alternative of a picture, a named graphic.</summary>
    public bool HasContent { get; set; }

    /// <summary>Whether it holds a graphic of a state or a field: something to see, though not text.</summary>
    public bool HasWidget { get; set; }

    /// <summary>What is known of a table.</summary>
    public TableShape? Table { get; set; }

    /// <summary>Its attributes in the order of the page.</summary>
    public ReadOnlySpan<PageAttribute> Attributes => attributes.AsSpan(0, AttributeCount);

    /// <summary>How many attributes it has.</summary>
    public int AttributeCount { get; private set; }

    /// <summary>Makes it ready for another element.</summary>
    public void Clear()
    {
        AttributeCount = 0;
        HasContent = false;
        HasWidget = false;
        Table = null;
        Inside = Inside.Nothing;
    }

    /// <summary>Adds an attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    public void Add(PageAttribute attribute)
    {
        if (AttributeCount == attributes.Length)
        {
            Array.Resize(ref attributes, attributes.Length * 2);
        }

        attributes[AttributeCount++] = attribute;
        Inside |= attribute.Kind switch
        {
            AttributeKind.Hidden => Inside.Unread,
            AttributeKind.AriaHidden when attribute.Text is "true" => Inside.Unread,
            AttributeKind.DataReporting when attribute.Text is "none" => Inside.NoReporting,
            _ => Inside.Nothing,
        };
    }

    /// <summary>Finds an attribute.</summary>
    /// <param name="kind">Which one.</param>
    /// <param name="found">The attribute.</param>
    public bool TryGet(AttributeKind kind, out PageAttribute found)
    {
        foreach (ref readonly var attribute in Attributes)
        {
            if (attribute.Kind == kind)
            {
                found = attribute;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Whether it has an attribute.</summary>
    /// <param name="kind">Which one.</param>
    public bool Has(AttributeKind kind) => TryGet(kind, out _);

    /// <summary>Whether an attribute has just this value, letter case aside.</summary>
    /// <param name="kind">Which one.</param>
    /// <param name="value">The value.</param>
    public bool Is(AttributeKind kind, string value) =>
        TryGet(kind, out var attribute) && attribute.Text.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an attribute is there and not blank.</summary>
    /// <param name="kind">Which one.</param>
    public bool HasText(AttributeKind kind) => TryGet(kind, out var attribute) && !attribute.Text.IsWhiteSpace();

    /// <summary>Whether <c>aria-label</c> or <c>aria-labelledby</c> names it.</summary>
    public bool HasAriaName => HasText(AttributeKind.AriaLabel) || HasText(AttributeKind.AriaLabelledBy);

    /// <summary>Whether it is part of something.</summary>
    /// <param name="what">Of what.</param>
    public bool IsIn(Inside what) => (Inside & what) != Inside.Nothing;

    /// <summary>The nearest element around it of a kind; null when there is none.</summary>
    /// <param name="tag">The kind.</param>
    public Element? Around(Tag tag)
    {
        var element = Parent;
        while (element is not null && element.Tag != tag)
        {
            element = element.Parent;
        }

        return element;
    }
}
