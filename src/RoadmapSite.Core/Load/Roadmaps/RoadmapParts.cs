using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>The roadmap above, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ParentDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id of the organisation.</summary>
    public Sourced<string>? Organisation { get; init; }

    /// <summary>Id of its roadmap.</summary>
    public Sourced<string>? Roadmap { get; init; }
}

/// <summary>Keys of a reference to the roadmap above.</summary>
internal static class ParentReader
{
    private static readonly Field<Sourced<string>> Organisation = Field.Required("organisation", IdKind.Instance, "Id организации");
    private static readonly Field<Sourced<string>> Roadmap = Field.Required("roadmap", IdKind.Instance, "Id её дорожной карты");

    /// <summary>The roadmap above.</summary>
    public static readonly MapKind<ParentDraft> Kind = new(
        new MapShape("parent", "Дорожная карта уровнем выше", Organisation, Roadmap),
        Read);

    private static ParentDraft Read(MapFields fields) => new(fields)
    {
        Organisation = fields.Value(Organisation),
        Roadmap = fields.Value(Roadmap),
    };
}

/// <summary>The project that a roadmap belongs to, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ProjectDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Level of government.</summary>
    public Sourced<GovernanceLevel>? Level { get; init; }
}

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

/// <summary>A row of a passport, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PassportRowDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Heading of the row.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Text { get; init; }
}

/// <summary>Keys of a row of a passport.</summary>
internal static class PassportRowReader
{
    private static readonly Field<Sourced<string>> Name = Field.Required("name", TextKind.Plain, "Название строки");
    private static readonly Field<Sourced<string>> Text = Field.Required("text", TextKind.Markdown, "Содержание");

    /// <summary>A row of a passport.</summary>
    public static readonly MapKind<PassportRowDraft> Kind = new(
        new MapShape("passport_row", "Строка паспорта программы", Name, Text),
        Read);

    private static PassportRowDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Text = fields.Value(Text),
    };
}
