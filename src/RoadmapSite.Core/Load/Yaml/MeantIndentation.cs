namespace RoadmapSite.Core.Load.Yaml;

/// <summary>The indentation that a line was meant to have, told by the lines beside it: a tab among blanks stands for no known number of them.</summary>
internal static class MeantIndentation
{
    // Levels are looked for no further up, so that a long file takes no long time.
    private const int MaxLinesAbove = 2000;

    private enum Kind
    {
        Text,
        Key,
        Row,
    }

    /// <summary>Finds the width of the indentation.</summary>
    /// <param name="lines">The file; lines above are indented by blanks.</param>
    /// <param name="index">Index of the line.</param>
    /// <param name="typed">The width when every tab is read as two blanks.</param>
    public static int Of(string[] lines, int index, int typed)
    {
        var content = lines[index].TrimStart();
        var kind = KindOf(content);
        var above = LineAbove(lines, index);
        if (above is null || kind == Kind.Text)
        {
            return typed;
        }

        var levels = OpenLevels(lines, index, kind);
        if (EndsOpen(above))
        {
            levels.Add(Math.Max(typed, YamlLine.Split(above).ContentStart + 2));
        }

        return FromBelow(lines, index, content, levels) ?? FromAbove(above, kind, levels) ?? (levels.Count > 0 ? levels.Max() : typed);
    }

    // The line below is of the same list or the same keys, or it is the second key of a row that begins here.
    private static int? FromBelow(string[] lines, int index, string content, List<int> levels)
    {
        var below = Array.Find(lines[(index + 1)..Math.Min(lines.Length, index + 20)], line => !IsBlank(line));
        if (below is null || WidthOf(below) is not { } width)
        {
            return null;
        }

        var (kind, kindBelow) = (KindOf(content), KindOf(below.TrimStart()));
        var meant = kind == Kind.Row && kindBelow == Kind.Key && YamlLine.Split(content).HasKey ? width - 2
            : kind == kindBelow ? width
            : -1;
        return levels.Contains(meant) ? meant : null;
    }

    private static int? FromAbove(string above, Kind kind, List<int> levels)
    {
        var split = YamlLine.Split(above);
        var meant = kind == Kind.Key && split.HasKey ? split.ContentStart
            : kind == Kind.Row && KindOf(above.TrimStart()) == Kind.Row ? WidthOf(above) ?? -1
            : -1;
        return levels.Contains(meant) && !EndsOpen(above) ? meant : null;
    }

    // Columns in which a key or a row may stand after the lines above.
    private static List<int> OpenLevels(string[] lines, int index, Kind kind)
    {
        var levels = new List<int>();
        var limit = int.MaxValue;
        for (var i = index - 1; i >= Math.Max(0, index - MaxLinesAbove) && limit > 0; i--)
        {
            if (IsBlank(lines[i]) || WidthOf(lines[i]) is not { } width || width >= limit)
            {
                continue;
            }

            var split = YamlLine.Split(lines[i]);
            if (kind == Kind.Key && split.HasKey && split.ContentStart < limit)
            {
                levels.Add(split.ContentStart);
            }
            else if (kind == Kind.Row && KindOf(lines[i].TrimStart()) == Kind.Row)
            {
                levels.Add(width);
            }

            limit = width;
        }

        return levels;
    }

    private static string? LineAbove(string[] lines, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (!IsBlank(lines[i]))
            {
                return lines[i];
            }
        }

        return null;
    }

    // What belongs to the key stands below it.
    private static bool EndsOpen(string line) => line.TrimEnd().EndsWith(':');

    private static Kind KindOf(string content) =>
        content is ['-', ' ', ..] or ['-'] ? Kind.Row : YamlLine.Split(content).HasKey ? Kind.Key : Kind.Text;

    private static bool IsBlank(string line) => line.AsSpan().TrimStart() is [] or ['#', ..];

    // Null for a line that is indented by tabs itself.
    private static int? WidthOf(string line)
    {
        var width = line.Length - line.AsSpan().TrimStart().Length;
        return line.AsSpan(0, width).Contains('\t') ? null : width;
    }
}
