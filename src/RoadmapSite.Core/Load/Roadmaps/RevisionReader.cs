using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a revision.</summary>
internal static class RevisionReader
{
    private static readonly Field<ApprovalDraft> Approval = Field.Required("approval", ApprovalReader.Kind, "Приказ, которым внесено изменение");
    private static readonly Field<Sourced<DateOnly>> From = Field.Required("from", DateKind.Instance, "С какого дня действует");
    private static readonly Field<Sourced<string>> Reason = Field.Optional("reason", TextKind.Plain, "Причина");
    private static readonly Field<IReadOnlyList<ChangeDraft>> Changes = Field.Required("changes", new ListKind<ChangeDraft>(ChangeReader.Kind), "Что изменено");

    /// <summary>A later order that changed the plan.</summary>
    public static readonly MapKind<RevisionDraft> Kind = new(
        new MapShape("revision", "Изменение плана новым приказом", Approval, From, Reason, Changes),
        Read);

    private static RevisionDraft Read(MapFields fields) => new(fields)
    {
        Approval = fields.Item(Approval),
        From = fields.Value(From),
        Reason = fields.Value(Reason),
        Changes = fields.List(Changes),
    };
}
