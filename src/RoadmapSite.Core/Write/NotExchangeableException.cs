namespace RoadmapSite.Core.Write;

/// <summary>The output folder cannot take another folder's place: it is a mount point or lies on another file system.</summary>
/// <param name="message">What the system said.</param>
internal sealed class NotExchangeableException(string message) : IOException(message);
