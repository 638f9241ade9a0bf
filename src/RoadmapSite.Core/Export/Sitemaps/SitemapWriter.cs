using System.Globalization;
using System.Text;

namespace RoadmapSite.Core.Export.Sitemaps;

/// <summary>Writes sitemaps as sitemaps.org has them: one file, or several with an index when there are more addresses than one may hold.</summary>
internal static class SitemapWriter
{
    /// <summary>Most addresses in one file.</summary>
    public const int MostAddresses = 50_000;

    /// <summary>Where search engines look first.</summary>
    public const string Name = "sitemap.xml";

    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /// <summary>The files by their paths in the output folder, the index first.</summary>
    /// <param name="entries">Absolute address and day of each page, in the order they are written.</param>
    /// <param name="absolute">The absolute address of a file.</param>
    /// <param name="most">Most addresses in one file.</param>
    public static IEnumerable<(string Path, byte[] Bytes)> Write(IReadOnlyList<SitemapEntry> entries, Func<string, string> absolute, int most = MostAddresses)
    {
        if (entries.Count <= most)
        {
            yield return (Name, Pages(entries));
            yield break;
        }

        var parts = entries.Chunk(most).Select((part, index) => (Path: string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml"), part)).ToList();
        yield return (Name, Index([.. parts.Select(part => new SitemapEntry(absolute(part.Path), part.part.Max(entry => entry.Updated)))]));
        foreach (var (path, part) in parts)
        {
            yield return (path, Pages(part));
        }
    }

    private static byte[] Pages(IReadOnlyList<SitemapEntry> entries) => Write("urlset", "url", entries);

    private static byte[] Index(IReadOnlyList<SitemapEntry> entries) => Write("sitemapindex", "sitemap", entries);

    private static byte[] Write(string root, string element, IReadOnlyList<SitemapEntry> entries)
    {
        var file = new StringBuilder(Start).Append('<').Append(root).Append(' ').Append(Namespace).Append(">\n");
        foreach (var entry in entries)
        {
            file.Append('<').Append(element).Append("><loc>").Append(Escaped(entry.Address)).Append("</loc>");
            if (entry.Updated is { } day)
            {
                file.Append("<lastmod>").Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("</lastmod>");
            }

            file.Append("</").Append(element).Append(">\n");
        }

        return Encoding.UTF8.GetBytes(file.Append("</").Append(root).Append(">\n").ToString());
    }

    private static string Escaped(string address) => address
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&apos;", StringComparison.Ordinal);
}
