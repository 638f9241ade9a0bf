using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Accepted findings, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class FindingsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Accepted findings.</summary>
    public required IReadOnlyList<AcceptedDraft> Findings { get; init; }
}

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

/// <summary>An accepted finding, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class AcceptedDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Code.</summary>
    public Sourced<string>? Code { get; init; }

    /// <summary>Subject.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Why.</summary>
    public Sourced<string>? Reason { get; init; }
}

/// <summary>Keys of an accepted finding.</summary>
internal static class AcceptedReader
{
    private static readonly Field<Sourced<string>> Code = Field.Required("code", TextKind.Plain, "Код замечания: RM и четыре цифры");
    private static readonly Field<Sourced<string>> Id = Field.Required("id", TextKind.Plain, "О чём замечание: id, напечатанный вместе с ним");
    private static readonly Field<Sourced<string>> Reason = Field.Required("reason", TextKind.Plain, "Почему принято");

    /// <summary>An accepted finding.</summary>
    public static readonly MapKind<AcceptedDraft> Kind = new(
        new MapShape("finding", "Принятое замечание", Code, Id, Reason),
        Read);

    private static AcceptedDraft Read(MapFields fields) => new(fields)
    {
        Code = fields.Value(Code),
        Id = fields.Value(Id),
        Reason = fields.Value(Reason),
    };
}
