using System.Runtime.InteropServices;

namespace RoadmapSite.Templates.Parsing;

/// <summary>A stretch of a template's text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">How many characters.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>From the beginning of this one to the end of another.</summary>
    public TextSpan To(TextSpan last) => Between(Start, last.End);
}
