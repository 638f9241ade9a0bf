using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A row of a list whose hyphen lacks the blank after it: <c>-id: audit</c>, <c>-{ id: audit }</c>. To YAML the hyphen is the beginning of a key.</summary>
internal static partial class DashWithoutSpace
{
    /// <summary>Finds the line, if reading stopped at it or below it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where reading stopped.</param>
    public static LineRepair? Find(RepairedText text, int line)
    {
        for (var near = line; near >= Math.Max(1, line - 1); near--)
        {
            var content = text.Lines[near - 1];
            if (IsRow(content))
            {
                var dash = content.IndexOf('-', StringComparison.Ordinal);
                var mended = content.Insert(dash + 1, " ");
                return new LineRepair(
                    Codes.DashWithoutSpace,
                    text.File.Span(near, text.OriginalColumn(near, dash + 1)),
                    [mended.Trim()],
                    [new RepairedLine(near, mended, [new ColumnShift(dash + 2, -1)])]);
            }
        }

        return null;
    }

    /// <summary>Whether a line is such a row.</summary>
    /// <param name="line">The line.</param>
    public static bool IsRow(string line) => HyphenAndKey().IsMatch(line);

    // A key of ours or an opening bracket right after the hyphen.
    [GeneratedRegex(@"^\s*-([{\[]|[a-z][a-z_]*:(\s|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HyphenAndKey();
}
