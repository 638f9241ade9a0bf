using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>Lines indented by no-break or other wide blanks, as text copied from a page or a word processor is. Every one is read as a blank, in the whole file at once.</summary>
internal static class OddIndentation
{
    /// <summary>Finds such lines, if that is what reading stopped at.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where reading stopped.</param>
    public static LineRepair? Find(RepairedText text, int line)
    {
        var lines = text.Lines;
        if (!Enumerable.Range(Math.Max(1, line - 1), 3).Any(near => near <= lines.Length && IsOdd(lines[near - 1])))
        {
            return null;
        }

        var repaired = new List<RepairedLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsOdd(lines[i]))
            {
                var content = lines[i].TrimStart();
                repaired.Add(new RepairedLine(i + 1, new string(' ', lines[i].Length - content.Length) + content, []));
            }
        }

        var first = repaired[0];
        var width = first.Text.Length - first.Text.TrimStart().Length;
        return new LineRepair(Codes.OddIndentation, text.File.Span(first.Line, 1, width), [repaired.Count], repaired);
    }

    private static bool IsOdd(string line)
    {
        var width = line.Length - line.AsSpan().TrimStart().Length;
        return width < line.Length && line.AsSpan(0, width).IndexOfAnyExcept(' ', '\t') >= 0;
    }
}
