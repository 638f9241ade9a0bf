using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

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
