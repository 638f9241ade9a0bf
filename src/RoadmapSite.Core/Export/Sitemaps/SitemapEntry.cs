namespace RoadmapSite.Core.Export.Sitemaps;

/// <summary>A page in a sitemap.</summary>
/// <param name="Address">Its absolute address, percent-encoded.</param>
/// <param name="Updated">Latest day of its content; null when no date is known, and never that of the build.</param>
internal readonly record struct SitemapEntry(string Address, DateOnly? Updated);
