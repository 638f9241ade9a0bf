namespace RoadmapSite.Core.Export;

/// <summary>A file for machines that no page links to.</summary>
/// <param name="Path">Path in the output folder.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Source">The file it is made from, for the manifest.</param>
internal sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes, string Source);
