using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of terms.yml.</summary>
internal static class TermsReader
{
    private static readonly Field<IReadOnlyList<TermEntryDraft>> Terms = Field.Required("terms", new ListKind<TermEntryDraft>(TermEntryReader.Kind), "Сокращения и названия");

    /// <summary>Abbreviations and foreign names.</summary>
    public static readonly MapKind<TermsDraft> Kind = new(
        new MapShape("terms", "Файл dictionary/terms.yml: сокращения и иноязычные названия", Terms),
        Read);

    private static TermsDraft Read(MapFields fields) => new(fields)
    {
        Terms = fields.List(Terms),
    };
}
