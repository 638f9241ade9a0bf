using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Councils, working groups and coordinators, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PeopleDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Groups.</summary>
    public required IReadOnlyList<GroupDraft> Groups { get; init; }
}

/// <summary>Keys of people.yml.</summary>
internal static class PeopleReader
{
    private static readonly Field<IReadOnlyList<GroupDraft>> Groups = Field.Required("groups", new ListKind<GroupDraft>(GroupReader.Kind), "Группы");

    /// <summary>Councils, working groups and coordinators.</summary>
    public static readonly MapKind<PeopleDraft> Kind = new(
        new MapShape("people", "Файл people.yml: советы, рабочие группы, координаторы", Groups),
        Read);

    private static PeopleDraft Read(MapFields fields) => new(fields)
    {
        Groups = fields.List(Groups),
    };
}

/// <summary>A group of people, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class GroupDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<string>? Kind { get; init; }

    /// <summary>The document that set it up.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Members.</summary>
    public required IReadOnlyList<PersonDraft> Members { get; init; }
}

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

/// <summary>A member of a group, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PersonDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Number as printed.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Post.</summary>
    public Sourced<string>? Post { get; init; }

    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Where the person works.</summary>
    public Sourced<string>? Organisation { get; init; }

    /// <summary>Role in the group.</summary>
    public Sourced<string>? Role { get; init; }

    /// <summary>What the person answers for.</summary>
    public Sourced<string>? Task { get; init; }

    /// <summary>What allows the name.</summary>
    public Sourced<NameBasis>? Basis { get; init; }
}

/// <summary>Keys of a member.</summary>
internal static class PersonReader
{
    private static readonly Field<Sourced<string>> Number = Field.Optional("number", TextKind.Plain, "Номер, как в документе");
    private static readonly Field<Sourced<string>> Post = Field.Required("post", TextKind.Plain, "Должность");
    private static readonly Field<Sourced<string>> Name = Field.Optional("name", TextKind.Plain, "Имя, если есть основание его публиковать");
    private static readonly Field<Sourced<string>> Organisation = Field.Optional("organisation", TextKind.Plain, "Место работы");
    private static readonly Field<Sourced<string>> Role = Field.Optional("role", TextKind.Plain, "Роль в группе, например «председатель»");
    private static readonly Field<Sourced<string>> Task = Field.Optional("task", TextKind.Plain, "За что отвечает");

    /// <summary>What allows the name.</summary>
    public static readonly Field<Sourced<NameBasis>> Basis = Field.Optional("basis", Choices.NameBasis, "Основание публиковать имя: act, head, deputy, teacher, consent");

    /// <summary>A member of a group.</summary>
    public static readonly MapKind<PersonDraft> Kind = new(
        new MapShape("member", "Участник группы", Number, Post, Name, Organisation, Role, Task, Basis),
        Read);

    private static PersonDraft Read(MapFields fields) => new(fields)
    {
        Number = fields.Value(Number),
        Post = fields.Value(Post),
        Name = fields.Value(Name),
        Organisation = fields.Value(Organisation),
        Role = fields.Value(Role),
        Task = fields.Value(Task),
        Basis = fields.Value(Basis),
    };
}
