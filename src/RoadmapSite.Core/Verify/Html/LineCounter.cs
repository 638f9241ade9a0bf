namespace RoadmapSite.Core.Verify.Html;

/// <summary>Turns offsets into lines and columns; cheap when they come in rising order.</summary>
/// <param name="text">The whole text.</param>
internal struct LineCounter(string text)
{
    private int line = 1;
    private int lineStart;

    /// <summary>The place of an offset that is not less than the last one.</summary>
    /// <param name="offset">Offset from 0.</param>
    /// <returns>Line and column from 1.</returns>
    public (int Line, int Column) At(int offset)
    {
        var between = text.AsSpan(lineStart, offset - lineStart);
        if (between.LastIndexOf('\n') is >= 0 and var last)
        {
            line += between.Count('\n');
            lineStart += last + 1;
        }

        return (line, offset - lineStart + 1);
    }

    /// <summary>The place of any offset.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="offset">Offset from 0.</param>
    /// <returns>Line and column from 1.</returns>
    public static (int Line, int Column) Find(string text, int offset) =>
        new LineCounter(text).At(Math.Clamp(offset, 0, text.Length));
}
