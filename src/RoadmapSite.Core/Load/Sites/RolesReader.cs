using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of roles.yml.</summary>
internal static class RolesReader
{
    /// <summary>Roles.</summary>
    public static readonly Field<IReadOnlyList<RoleDraft>> Roles = Field.Required("roles", new ListKind<RoleDraft>(RoleReader.Kind), "Роли");

    /// <summary>Roles.</summary>
    public static readonly MapKind<RolesDraft> Kind = new(
        new MapShape("roles", "Файл dictionary/roles.yml: роли ответственных", Roles),
        Read);

    private static RolesDraft Read(MapFields fields) => new(fields)
    {
        Roles = fields.List(Roles),
    };
}
