using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of documents.yml.</summary>
internal static class DocumentsReader
{
    /// <summary>Documents.</summary>
    public static readonly Field<IReadOnlyList<DocumentDraft>> Documents = Field.Required("documents", new ListKind<DocumentDraft>(DocumentReader.Kind), "Документы");

    /// <summary>Documents.</summary>
    public static readonly MapKind<DocumentsDraft> Kind = new(
        new MapShape("documents", "Файл documents/documents.yml: документы", Documents),
        Read);

    private static DocumentsDraft Read(MapFields fields) => new(fields)
    {
        Documents = fields.List(Documents),
    };
}
