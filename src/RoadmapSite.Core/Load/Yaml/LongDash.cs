using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A row of a list that begins with a dash in place of a hyphen: word processors put it there by themselves.</summary>
internal static class LongDash
{
    private const string Dashes = "–—−‒‑";

    /// <summary>Finds the line, if reading stopped at it or beside it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where reading stopped.</param>
    public static LineRepair? Find(RepairedText text, int line)
    {
        for (var near = line; near >= Math.Max(1, line - 1); near--)
        {
            var content = text.Lines[near - 1].TrimStart();
            if (IsRow(content))
            {
                var width = text.Lines[near - 1].Length - content.Length;
                var mended = text.Lines[near - 1][..width] + "-" + content[1..];
                return new LineRepair(Codes.LongDash, text.File.Span(near, text.OriginalColumn(near, width + 1)), [mended.Trim()], [new RepairedLine(near, mended, [])]);
            }
        }

        return null;
    }

    /// <summary>Whether a text is a row of a list with another dash.</summary>
    /// <param name="content">The text without its indentation.</param>
    public static bool IsRow(string content) => content.Length > 2 && Dashes.Contains(content[0], StringComparison.Ordinal) && content[1] == ' ';
}
