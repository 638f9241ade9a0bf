using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A quote that is opened and not closed. The parser notices it far below, at the next quote or at the end of the file, so the line is looked for upwards.</summary>
internal static class UnclosedQuote
{
    /// <summary>Finds the nearest line, upwards, whose value opens a quote that cannot go on in the next line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where reading stopped.</param>
    public static LineRepair? Find(RepairedText text, int line)
    {
        for (var number = line; number >= 1; number--)
        {
            var split = YamlLine.Split(text.Lines[number - 1]);
            if (split.Value is ['"' or '\'', ..] && ClosingQuote(split.Value) < 0 && EndsHere(text.Lines, number, split))
            {
                return Close(text, number, split);
            }
        }

        return null;
    }

    /// <summary>Index of the quote that closes a value which begins with a quote; -1 when none does.</summary>
    /// <param name="value">The value.</param>
    public static int ClosingQuote(string value)
    {
        var quote = value[0];
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (value[i] == quote && quote == '\'' && i + 1 < value.Length && value[i + 1] == quote)
            {
                i++;
            }
            else if (value[i] == quote)
            {
                return i;
            }
        }

        return -1;
    }

    // A quoted text may go on in lines indented deeper than its key, and only there.
    private static bool EndsHere(string[] lines, int number, YamlLine split)
    {
        var next = Array.Find(lines[number..], line => !string.IsNullOrWhiteSpace(line));
        var width = next is null ? 0 : next.Length - next.TrimStart().Length;
        return next is null || width <= split.Indentation;
    }

    private static LineRepair Close(RepairedText text, int number, YamlLine split)
    {
        var content = split.Value[1..].TrimEnd();
        var closed = split.Text[..split.ValueStart] + YamlLine.Quote(content);
        var span = text.File.Span(number, text.OriginalColumn(number, split.ValueStart + 1), split.Value.Length);
        return new LineRepair(Codes.UnclosedQuote, span, [closed.Trim()], [new RepairedLine(number, closed, [])]);
    }
}
