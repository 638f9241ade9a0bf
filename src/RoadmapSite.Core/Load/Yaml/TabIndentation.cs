using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>Lines indented by tabs, which YAML does not allow. Every tab is read as two blanks, in the whole file at once.</summary>
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

        var repaired = new List<RepairedLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (HasTab(lines[i]))
            {
                repaired.Add(Expand(lines[i], i + 1));
            }
        }

        var first = repaired[0];
        var indentation = lines[first.Line - 1].Length - lines[first.Line - 1].TrimStart().Length;
        return new LineRepair(Codes.TabIndentation, text.File.Span(first.Line, 1, indentation), [repaired.Count], repaired);
    }

    private static bool HasTab(string line) => line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Contains('\t');

    private static RepairedLine Expand(string line, int number)
    {
        var content = line.TrimStart();
        var indentation = line[..^content.Length].Replace("\t", TwoBlanks, StringComparison.Ordinal);
        return new RepairedLine(number, indentation + content, [new ColumnShift(indentation.Length + 1, line.Length - content.Length - indentation.Length)]);
    }
}
