using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>A document of the organisation: order, report, certificate. Requisites as of GOST R 7.0.97-2016 (REGULATION.md 1.3).</summary>
public sealed record OfficialDocument
{
    /// <summary>Id within the organisation.</summary>
    public required string Id { get; init; }

    /// <summary>Its place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Kind, such as «приказ».</summary>
    public required string Kind { get; init; }

    /// <summary>Title as printed.</summary>
    public required Sourced<string> Title { get; init; }

    /// <summary>Registration number.</summary>
    public string? Number { get; init; }

    /// <summary>Date of the document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>File in documents/, and its size in bytes; null when the document has no file here.</summary>
    public DocumentFile? File { get; init; }

    /// <summary>Who issued it, as printed.</summary>
    public string? By { get; init; }

    /// <summary>Stamp of approval as text.</summary>
    public string? Approval { get; init; }

    /// <summary>Data of the signature as text.</summary>
    public string? Signature { get; init; }

    /// <summary>Detached signature.</summary>
    public DocumentFile? SignatureFile { get; init; }

    /// <summary>Day it came into being (Decree 1802, item 16 counts from it).</summary>
    public DateOnly? Created { get; init; }

    /// <summary>Day it was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Address of the page with the same text.</summary>
    public string? Page { get; init; }

    /// <summary>Whether a PDF is tagged (GOST R 70176-2022).</summary>
    public bool Tagged { get; init; }

    /// <summary>Whether people shown in it have agreed to publication.</summary>
    public bool Consent { get; init; }

    /// <summary>A remark, Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}

/// <summary>A file to be copied into the site.</summary>
/// <param name="Name">File name in documents/.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Pixels">Size of a PNG or JPEG picture; null for other files.</param>
public sealed record DocumentFile(string Name, long Length, PixelSize? Pixels = null)
{
    /// <summary>What follows the last dot of its name, in small letters.</summary>
    public string Extension => Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();
}

/// <summary>Size of a picture in pixels.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct PixelSize(int Width, int Height);
