using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of a group.</summary>
internal static class GroupReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя группы латиницей");

    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Название группы");
    private static readonly Field<Sourced<string>> KindOf = Field.Optional("kind", OrganisationWords.GroupKind, "Вид: council, working_group, coordinators, administration, other");
    private static readonly Field<Sourced<string>> Document = Field.Optional("document", IdKind.Instance, "Id документа, которым создана");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<IReadOnlyList<PersonDraft>> Members = Field.Required("members", new ListKind<PersonDraft>(PersonReader.Kind), "Участники");

    /// <summary>A group of people.</summary>
    public static readonly MapKind<GroupDraft> Kind = new(
        new MapShape("group", "Группа", Id, Title, KindOf, Document, Note, Members),
        Read)
    {
        Row = RowWord.Item,
    };

    private static GroupDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Kind = fields.Value(KindOf),
        Document = fields.Value(Document),
        Note = fields.Value(Note),
        Members = fields.List(Members),
    };
}
