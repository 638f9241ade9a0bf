namespace RoadmapSite.Core.Export;

/// <summary>The host in an absolute address, as written: no conversion that differs between machines.</summary>
internal static class SiteHost
{
    /// <summary>The host without port and user; null when there is no address.</summary>
    /// <param name="address">An absolute address.</param>
    public static string? Of(string? address)
    {
        if (address is null || address.IndexOf("://", StringComparison.Ordinal) is var scheme && scheme < 0)
        {
            return null;
        }

        var rest = address[(scheme + 3)..];
        var end = rest.IndexOfAny(['/', '?', '#']);
        var authority = end < 0 ? rest : rest[..end];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var port = host.LastIndexOf(':');
        return (port < 0 || host.EndsWith(']') ? host : host[..port]).ToLowerInvariant();
    }
}
