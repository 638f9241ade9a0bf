using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a project.</summary>
internal static class ProjectReader
{
    private static readonly Field<Sourced<string>> Name = Field.Required("name", TextKind.Plain, "Название проекта");
    private static readonly Field<Sourced<GovernanceLevel>> Level = Field.Optional("level", Choices.GovernanceLevel, "Уровень: national, regional, district, school");

    /// <summary>The project that a roadmap belongs to.</summary>
    public static readonly MapKind<ProjectDraft> Kind = new(
        new MapShape("project", "Проект, в рамках которого принята дорожная карта", Name, Level),
        Read);

    private static ProjectDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Level = fields.Value(Level),
    };
}
