using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A node of a YAML file with its place.</summary>
/// <param name="span">Its place.</param>
internal abstract class Node(SourceSpan span)
{
    /// <summary>Its place: the whole of a text on one line, the first character of anything longer.</summary>
    public SourceSpan Span { get; } = span;
}

/// <summary>A comment that ends a text without quotes.</summary>
/// <param name="Span">Its place.</param>
internal sealed record Comment(SourceSpan Span);

/// <summary>A text. Its meaning (number, date, yes or no) is read by the field that takes it, never guessed from its form.</summary>
/// <param name="text">The wording, line breaks as <c>\n</c>.</param>
/// <param name="span">Its place.</param>
/// <param name="quoted">Whether it is written in quotes or as a block.</param>
/// <param name="comment">The comment that ends a text without quotes; null when none does.</param>
internal sealed class ScalarNode(string text, SourceSpan span, bool quoted, Comment? comment) : Node(span)
{
    /// <summary>The wording.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it is written in quotes or as a block.</summary>
    public bool Quoted { get; } = quoted;

    /// <summary>Place of a <c>#</c> that ends the text: the rest of the line is lost as a comment.</summary>
    public Comment? Comment { get; } = comment;

    /// <summary>The finding about the line in which the text was mended to be read at all; what is wrong with the text follows from it.</summary>
    public Diagnostic? Mended { get; init; }

    /// <summary>Whether the author left the place after the colon empty.</summary>
    public bool IsBlank => Text.Length == 0 && !Quoted;
}

/// <summary>A key and what it holds.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What it holds.</param>
internal readonly record struct Entry(ScalarNode Key, Node Value);

/// <summary>Keys with values, in the order written, duplicates included.</summary>
/// <param name="entries">The entries.</param>
/// <param name="span">Its place.</param>
/// <param name="flow">Whether it is written in braces.</param>
internal sealed class MapNode(List<Entry> entries, SourceSpan span, bool flow) : Node(span)
{
    /// <summary>The entries.</summary>
    public List<Entry> Entries { get; } = entries;

    /// <summary>Whether it is written in braces.</summary>
    public bool IsFlow { get; } = flow;

    /// <summary>What the first entry with this key holds, or null.</summary>
    /// <param name="key">The key.</param>
    public Node? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The text under a key, or null when there is none.</summary>
    /// <param name="key">The key.</param>
    public string? FindText(string key) => (Find(key) as ScalarNode)?.Text;
}

/// <summary>A list.</summary>
/// <param name="items">The items.</param>
/// <param name="span">Its place.</param>
internal sealed class ListNode(List<Node> items, SourceSpan span) : Node(span)
{
    /// <summary>The items.</summary>
    public List<Node> Items { get; } = items;
}

/// <summary>A node that is already reported: whoever meets it says nothing more.</summary>
/// <param name="finding">The finding.</param>
internal sealed class BrokenNode(Diagnostic finding) : Node(finding.Span)
{
    /// <summary>The finding.</summary>
    public Diagnostic Finding { get; } = finding;
}
