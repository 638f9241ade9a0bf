namespace RoadmapSite.Core.Verify.Html;

/// <summary>A piece of text or a comment.</summary>
/// <param name="Value">The text, character references resolved.</param>
/// <param name="Offset">Where it begins in the page.</param>
internal readonly record struct PageText(ReadOnlyMemory<char> Value, int Offset)
{
    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Span => Value.Span;
}
