namespace RoadmapSite.Core.Diagnostics;

/// <summary>A value that remembers where its author wrote it.</summary>
/// <typeparam name="T">What was written.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Its place.</param>
public readonly record struct Sourced<T>(T Value, SourceSpan Span)
{
    /// <summary>The same place with another value: a text and what was read from it.</summary>
    /// <typeparam name="TOther">The other type.</typeparam>
    /// <param name="value">The other value.</param>
    public Sourced<TOther> With<TOther>(TOther value) => new(value, Span);

    /// <summary>The value as text.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
