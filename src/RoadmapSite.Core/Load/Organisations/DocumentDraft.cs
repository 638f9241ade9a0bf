using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>A document, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class DocumentDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>File name in documents/.</summary>
    public Sourced<string>? File { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<string>? Kind { get; init; }

    /// <summary>Registration number.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Date of the document.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>Title as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Who issued it.</summary>
    public Sourced<string>? By { get; init; }

    /// <summary>Stamp of approval.</summary>
    public Sourced<string>? Approval { get; init; }

    /// <summary>Data of the signature.</summary>
    public Sourced<string>? Signature { get; init; }

    /// <summary>Detached signature.</summary>
    public Sourced<string>? SignatureFile { get; init; }

    /// <summary>Day it came into being.</summary>
    public Sourced<DateOnly>? Created { get; init; }

    /// <summary>Day it was published.</summary>
    public Sourced<DateOnly>? Published { get; init; }

    /// <summary>Page with the same text.</summary>
    public Sourced<string>? Page { get; init; }

    /// <summary>Whether a PDF is tagged.</summary>
    public Sourced<bool>? Tagged { get; init; }

    /// <summary>Whether people shown in it have agreed.</summary>
    public Sourced<bool>? Consent { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}
