using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A text of the author, in their wording.</summary>
internal sealed class TextKind : FieldKind<Sourced<string>>
{
    private readonly bool isUnit;

    private TextKind(bool isMarkdown, bool mayBeBlank, bool isUnit = false)
    {
        IsMarkdown = isMarkdown;
        MayBeBlank = mayBeBlank;
        this.isUnit = isUnit;
    }

    /// <summary>Plain text; line breaks are kept.</summary>
    public static TextKind Plain { get; } = new(isMarkdown: false, mayBeBlank: false);

    /// <summary>A unit of measurement: no quotes belong to it.</summary>
    public static TextKind Unit { get; } = new(isMarkdown: false, mayBeBlank: false, isUnit: true);

    /// <summary>Markdown.</summary>
    public static TextKind Markdown { get; } = new(isMarkdown: true, mayBeBlank: false);

    /// <summary>A cell of a table of the act, which may be empty.</summary>
    public static TextKind Cell { get; } = new(isMarkdown: false, mayBeBlank: true);

    /// <summary>Whether Markdown is understood.</summary>
    public bool IsMarkdown { get; }

    /// <summary>Whether nothing at all is a value, too.</summary>
    public bool MayBeBlank { get; }

    /// <inheritdoc/>
    public override Words Expected { get; } = new("текст", "a text");

    /// <inheritdoc/>
    public override Reading<Sourced<string>> Read(Node node, ReadContext context)
    {
        if (node is not ScalarNode scalar)
        {
            return TextWithColon(node, context) ?? WrongKind.Report(this, node, context);
        }

        if (scalar.Comment is { } comment)
        {
            context.Report(Codes.HashCutsText, comment.Span, YamlLine.Quote(scalar.Text));
        }

        if (scalar.Text.Length == 0 && !MayBeBlank)
        {
            return context.Report(Codes.EmptyValue, scalar.Span, context.Key);
        }

        if (!scalar.Quoted && TypographicQuotes.Strip(scalar.Text, isUnit) is { } bare)
        {
            context.Report(Codes.TypographicQuotes, scalar.Span, scalar.Text, YamlLine.Quote(bare));
            return new Sourced<string>(bare, scalar.Span);
        }

        return new Sourced<string>(scalar.Text.EndsWith('\n') ? scalar.Text.TrimEnd('\n') : scalar.Text, scalar.Span);
    }

    // «- Приказы: об утверждении» is a list item with a key to YAML and a text to its author.
    private static Reading<Sourced<string>>? TextWithColon(Node node, ReadContext context)
    {
        if (node is not MapNode { IsFlow: false, Entries: [{ Value: ScalarNode value } entry] } || value.Span.Line != entry.Key.Span.Line)
        {
            return null;
        }

        var whole = entry.Key.Text + ": " + value.Text;
        context.Report(Codes.UnquotedColon, entry.Key.Span, "- " + YamlLine.Quote(whole));
        return new Sourced<string>(whole, entry.Key.Span);
    }
}
