using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of a role.</summary>
internal static class RoleReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя роли латиницей");

    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Название роли");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Also = Field.Optional("also", Choices.Texts, "Другие написания");

    /// <summary>A role.</summary>
    public static readonly MapKind<RoleDraft> Kind = new(
        new MapShape("role", "Роль", Id, Title, Also),
        Read)
    {
        Row = RowWord.Item,
    };

    private static RoleDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Also = fields.List(Also),
    };
}
