using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>Lines indented by tabs, which YAML does not allow. In a file indented by tabs throughout each is read as two blanks; a few among blanks are read as the lines beside them tell. All at once.</summary>
internal static class TabIndentation
{
    private const string TwoBlanks = "  ";

    /// <summary>Finds tabs at the beginning of lines, if that is what reading stopped at.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where reading stopped.</param>
    /// <param name="message">The parser's message: it may speak of tabs and name a line far above them.</param>
    public static LineRepair? Find(RepairedText text, int line, string message)
    {
        var lines = text.Lines;
        var isBeside = HasTab(lines[line - 1]) || (line < lines.Length && HasTab(lines[line]));
        var isMeant = isBeside || message.Contains(" tab ", StringComparison.Ordinal);
        if (!isMeant || !Array.Exists(lines, HasTab))
        {
            return null;
        }

        var repaired = Repair(lines);

        var first = repaired[0];
        var indentation = lines[first.Line - 1].Length - lines[first.Line - 1].TrimStart().Length;
        return new LineRepair(Codes.TabIndentation, text.File.Span(first.Line, 1, indentation), [repaired.Count], repaired);
    }

    private static List<RepairedLine> Repair(string[] lines)
    {
        var isMixed = lines.Count(HasTab) < lines.Count(line => line.StartsWith(' '));
        var mended = lines.ToArray();
        var repaired = new List<RepairedLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (HasTab(lines[i]))
            {
                var content = lines[i].TrimStart();
                var typed = lines[i][..^content.Length].Replace("\t", TwoBlanks, StringComparison.Ordinal).Length;
                var width = isMixed ? MeantIndentation.Of(mended, i, typed) : typed;
                mended[i] = new string(' ', width) + content;
                repaired.Add(new RepairedLine(i + 1, mended[i], [new ColumnShift(width + 1, lines[i].Length - content.Length - width)]));
            }
        }

        return repaired;
    }

    private static bool HasTab(string line) => line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Contains('\t');
}
