using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A row of a list without its «- », begun where the dash should stand: YAML sees neither a row nor a key of the row above.</summary>
internal static class RowWithoutDash
{
    // What «- » adds to the line: the columns of the file are this many to the left.
    private const int Dash = 2;

    /// <summary>Finds the row, if reading stopped at its first line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where reading stopped.</param>
    public static LineRepair? Find(RepairedText text, int line)
    {
        var lines = text.Lines;
        var width = WidthOf(lines[line - 1]);
        if (IsBlank(lines[line - 1]) || IsRow(lines[line - 1]) || !IsAmongRows(lines, line, width))
        {
            return null;
        }

        var mended = new List<RepairedLine> { Indented(lines[line - 1], line, width, "- ") };
        var first = YamlLine.Split(lines[line - 1]);
        var moved = false;
        for (var next = line + 1; first.HasKey && next <= lines.Length && BelongsTo(lines[next - 1], width, first); next++)
        {
            // Keys that stood under the first one stay under it, and what is deeper moves with them.
            moved |= !IsBlank(lines[next - 1]) && WidthOf(lines[next - 1]) == width;
            if (moved && !IsBlank(lines[next - 1]))
            {
                mended.Add(Indented(lines[next - 1], next, width, "  "));
            }
        }

        return new LineRepair(Codes.RowWithoutDash, text.File.Span(line, text.OriginalColumn(line, width + 1)), [mended[0].Text.Trim()], mended);
    }

    private static RepairedLine Indented(string line, int number, int width, string by) =>
        new(number, line[..width] + by + line[width..], [new ColumnShift(width + Dash + 1, -Dash)]);

    // The nearest line above that is not deeper is a row of the list.
    private static bool IsAmongRows(string[] lines, int line, int width)
    {
        for (var above = line - 1; above >= 1; above--)
        {
            var candidate = lines[above - 1];
            if (!IsBlank(candidate) && WidthOf(candidate) <= width)
            {
                return WidthOf(candidate) == width && IsRow(candidate);
            }
        }

        return false;
    }

    // Up to the next row, or the key with which this one began: there another row without its dash begins.
    private static bool BelongsTo(string line, int width, YamlLine first)
    {
        if (IsBlank(line))
        {
            return true;
        }

        var split = YamlLine.Split(line);
        return WidthOf(line) >= width && !(WidthOf(line) == width && (IsRow(line) || !split.HasKey || KeyOf(split) == KeyOf(first)));
    }

    private static string KeyOf(YamlLine line) => line.Text[line.ContentStart..line.ValueStart].Split(':')[0];

    private static bool IsRow(string line) => line.AsSpan().TrimStart() is ['-', ' ', ..] or ['-'];

    private static bool IsBlank(string line) => line.AsSpan().TrimStart() is [] or ['#', ..];

    private static int WidthOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
