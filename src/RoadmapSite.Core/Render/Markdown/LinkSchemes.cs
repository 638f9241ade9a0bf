namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Which addresses an author may link to (DESIGN.md 8, 5).</summary>
internal static class LinkSchemes
{
    private static readonly string[] Allowed = ["https:", "http:", "mailto:", "tel:"];

    /// <summary>Whether an address is one of an allowed scheme, or has none.</summary>
    /// <param name="address">The address.</param>
    public static bool IsAllowed(string address) => SchemeOf(address) is not { } scheme
        ? !IsOtherHost(address)
        : Array.Exists(Allowed, allowed => scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an address names no scheme and no host.</summary>
    /// <param name="address">The address.</param>
    public static bool IsRelative(string address) => SchemeOf(address) is null && !IsOtherHost(address);

    // «//host» and, as browsers read it, «\\host» and «/\host».
    private static bool IsOtherHost(string address) =>
        address.Length > 1 && address[0] is '/' or '\\' && address[1] is '/' or '\\';

    // Browsers drop control characters and spaces in «java\nscript:», so anything before a colon that is not a path counts as a scheme.
    private static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var path = address.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (path >= 0 && path < colon) ? null : address[..(colon + 1)];
    }
}
