namespace RoadmapSite.Core.Load;

/// <summary>Words of our own that stand in a finding in the language of its text: <c>{0:ru}</c> in a Russian text, <c>{0:en}</c> in an English one.</summary>
/// <param name="Russian">In Russian.</param>
/// <param name="English">In English.</param>
internal sealed record Words(string Russian, string English) : IFormattable
{
    /// <summary>Nothing to say.</summary>
    public static Words None { get; } = new("", "");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => format == "en" ? English : Russian;

    /// <inheritdoc/>
    public override string ToString() => Russian;
}
