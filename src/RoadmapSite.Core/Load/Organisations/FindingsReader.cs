using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of findings.yml.</summary>
internal static class FindingsReader
{
    private static readonly Field<IReadOnlyList<AcceptedDraft>> Findings = Field.Required("findings", new ListKind<AcceptedDraft>(AcceptedReader.Kind), "Принятые замечания");

    /// <summary>Accepted findings.</summary>
    public static readonly MapKind<FindingsDraft> Kind = new(
        new MapShape("findings", "Файл findings.yml: замечания, принятые с объяснением", Findings),
        Read);

    private static FindingsDraft Read(MapFields fields) => new(fields)
    {
        Findings = fields.List(Findings),
    };
}
