namespace RoadmapSite.Terminal;

/// <summary>A line short enough for a terminal, with the place of the caret in it.</summary>
internal static class Excerpt
{
    private const int Width = 120;
    private const int Before = 40;

    /// <summary>Cuts a long line around a column; tabs become spaces so that the caret stands under its character.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">Column from 1.</param>
    /// <returns>The text and the column in it.</returns>
    public static (string Text, int Column) Cut(string line, int column)
    {
        var text = line.Replace('\t', ' ').TrimEnd();
        column = Math.Clamp(column, 1, text.Length + 1);
        if (text.Length <= Width)
        {
            return (text, column);
        }

        var start = Math.Max(0, Math.Min(column - 1 - Before, text.Length - Width));
        var cut = text.AsSpan(start, Math.Min(Width, text.Length - start));
        return start == 0
            ? (string.Concat(cut, "…"), column)
            : (string.Concat("…", cut, start + cut.Length < text.Length ? "…" : ""), column - start + 1);
    }
}
