using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export;

/// <summary>A finished file that is not HTML.</summary>
/// <param name="Listing">Where it stands and what links to it say; its size is that of <paramref name="Bytes"/>.</param>
/// <param name="Bytes">Its bytes, the same on every machine.</param>
/// <param name="MediaType">Its media type, such as <c>text/csv; charset=utf-8</c>.</param>
/// <param name="Source">The file of input/ it is made from, for the manifest.</param>
public sealed record ExportedFile(DownloadFile Listing, ReadOnlyMemory<byte> Bytes, string MediaType, string Source);
