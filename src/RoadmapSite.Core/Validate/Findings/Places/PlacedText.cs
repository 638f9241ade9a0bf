using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Validate.Findings.Places;

/// <summary>What sort of text it is.</summary>
internal enum TextGenre
{
    /// <summary>A cell of a table of the plan, letter by letter.</summary>
    Cell,

    /// <summary>A title or heading.</summary>
    Title,

    /// <summary>Running text, Markdown.</summary>
    Prose,

    /// <summary>A cell of a typed table.</summary>
    TableCell,

    /// <summary>The name of a person, as printed.</summary>
    Name,
}

/// <summary>A text of the author and where it stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">The row it belongs to; null for the organisation itself.</param>
/// <param name="Field">Its field, which tells it from the other texts of the row in findings.yml.</param>
/// <param name="Genre">What sort of text it is.</param>
internal sealed record PlacedText(Sourced<string> Text, RowPlace? Place, string Field, TextGenre Genre)
{
    /// <summary>The text.</summary>
    public string Value => Text.Value;

    /// <summary>The place in the file of something in the text, as exactly as the form of the text allows.</summary>
    /// <param name="index">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    public SourceSpan At(int index, int length)
    {
        var span = Text.Span;
        var before = Value.AsSpan(0, index);
        var lines = before.Count('\n');
        var column = index - (before.LastIndexOf('\n') + 1);
        if (span.File.EndsWith(".md", StringComparison.Ordinal))
        {
            return span with { Line = span.Line + lines, Column = column + 1, Length = length };
        }

        if (lines > 0 || Value.Contains('\n', StringComparison.Ordinal))
        {
            // A cell of a CSV file begins on the line of its place, the text of a «|» scalar on the next.
            var first = span.File.EndsWith(".csv", StringComparison.Ordinal) ? 0 : 1;
            return span.Length > 1 ? span : new SourceSpan(span.File, span.Line + first + lines, 1);
        }

        var quotes = span.Length == Value.Length ? 0 : span.Length == Value.Length + 2 ? 1 : -1;
        return quotes < 0 ? span : span with { Column = span.Column + quotes + index, Length = length };
    }
}
