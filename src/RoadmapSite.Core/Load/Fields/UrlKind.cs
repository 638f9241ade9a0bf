using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>An address. Only schemes that cannot run anything are let through.</summary>
/// <param name="mustBeAbsolute">Whether it must begin with http:// or https://.</param>
internal sealed class UrlKind(bool mustBeAbsolute) : ScalarKind<string>
{
    /// <summary>An address with http:// or https://.</summary>
    public static UrlKind Absolute { get; } = new(mustBeAbsolute: true);

    /// <summary>An address with a safe scheme, or one within the site.</summary>
    public static UrlKind Any { get; } = new(mustBeAbsolute: false);

    /// <summary>Whether it must begin with http:// or https://.</summary>
    public bool MustBeAbsolute { get; } = mustBeAbsolute;

    /// <inheritdoc/>
    public override Words Expected { get; } = new("адрес", "an address");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out string value)
    {
        value = Trimmed(scalar);
        var fits = IsWeb(value) || (!MustBeAbsolute && IsSafe(value));
        return fits ? null : context.Report(MustBeAbsolute ? Codes.NotAbsoluteUrl : Codes.NotUrl, scalar.Span, scalar.Text, context.Key);
    }

    private static bool IsWeb(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && !text.Any(char.IsWhiteSpace);

    private static bool IsSafe(string text)
    {
        if (text.Length == 0 || text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter == '\\'))
        {
            return false;
        }

        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // A colon before the first slash is a scheme of its own; «//host» leaves the site.
        var end = text.AsSpan().IndexOfAny('/', '?', '#');
        return !text.StartsWith("//", StringComparison.Ordinal)
            && !text.AsSpan(0, end < 0 ? text.Length : end).Contains(':');
    }
}
