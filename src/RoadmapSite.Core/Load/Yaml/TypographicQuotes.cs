using System.Buffers;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>Quotes that a word processor puts in place of those of YAML.</summary>
internal static class TypographicQuotes
{
    private const string Opening = "“”„‘’«";
    private const string Closing = "“”‘’»";
    private static readonly SearchValues<char> OpeningSigns = SearchValues.Create(Opening);

    /// <summary>A value without such quotes around it; null when it has none, or when they belong to it as those around words do: “Точка роста”.</summary>
    /// <param name="text">The value.</param>
    /// <param name="isUnit">Whether it is a unit, to which no quotes belong.</param>
    public static string? Strip(string text, bool isUnit = false) =>
        IsQuoted(text) && (isUnit || !text.Any(char.IsLetter)) ? text[1..^1] : null;

    /// <summary>A value with a comma in braces without the quotes that its author put around it because of the comma; null when it has none. Guillemets around words belong to them.</summary>
    /// <param name="text">The value.</param>
    public static string? StripInBraces(string text) =>
        Strip(text) ?? (IsQuoted(text) && text[0] != '«' && !text.AsSpan(1, text.Length - 2).ContainsAny(OpeningSigns) ? text[1..^1] : null);

    private static bool IsQuoted(string text) =>
        text.Length > 2 && Opening.Contains(text[0], StringComparison.Ordinal) && Closing.Contains(text[^1], StringComparison.Ordinal) && (text[0] == '«') == (text[^1] == '»');
}
