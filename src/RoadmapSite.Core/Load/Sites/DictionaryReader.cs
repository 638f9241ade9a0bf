using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Units, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class UnitsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Units.</summary>
    public required IReadOnlyList<UnitDraft> Units { get; init; }
}

/// <summary>Keys of units.yml.</summary>
internal static class UnitsReader
{
    private static readonly Field<IReadOnlyList<UnitDraft>> Units = Field.Required("units", new ListKind<UnitDraft>(UnitReader.Kind), "Единицы");

    /// <summary>Units.</summary>
    public static readonly MapKind<UnitsDraft> Kind = new(
        new MapShape("units", "Файл dictionary/units.yml: единицы измерения", Units),
        Read);

    private static UnitsDraft Read(MapFields fields) => new(fields)
    {
        Units = fields.List(Units),
    };
}

/// <summary>A unit, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class UnitDraft(MapFields fields) : Draft(fields)
{
    /// <summary>As printed.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>Other spellings.</summary>
    public required IReadOnlyList<Sourced<string>> Also { get; init; }

    /// <summary>What its values are.</summary>
    public Sourced<string>? Kind { get; init; }
}

/// <summary>Keys of a unit.</summary>
internal static class UnitReader
{
    private static readonly Field<Sourced<string>> Unit = Field.Required("unit", TextKind.Plain, "Единица, как в документах");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Also = Field.Optional("also", Choices.Texts, "Другие написания");
    private static readonly Field<Sourced<string>> KindOf = Field.Optional("kind", SiteWords.UnitKind, "Что в ней измеряют: number, percent, people, yes_no, people_percent");

    /// <summary>A unit.</summary>
    public static readonly MapKind<UnitDraft> Kind = new(
        new MapShape("unit", "Единица измерения", Unit, Also, KindOf),
        Read);

    private static UnitDraft Read(MapFields fields) => new(fields)
    {
        Unit = fields.Value(Unit),
        Also = fields.List(Also),
        Kind = fields.Value(KindOf),
    };
}

/// <summary>Roles, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RolesDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Roles.</summary>
    public required IReadOnlyList<RoleDraft> Roles { get; init; }
}

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

/// <summary>A role, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RoleDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Other spellings.</summary>
    public required IReadOnlyList<Sourced<string>> Also { get; init; }
}

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

/// <summary>Indicators that organisations share, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class CommonIndicatorsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Common indicators.</summary>
    public required IReadOnlyList<CommonIndicatorDraft> Indicators { get; init; }
}

/// <summary>Keys of indicators.yml.</summary>
internal static class CommonIndicatorsReader
{
    /// <summary>Common indicators.</summary>
    public static readonly Field<IReadOnlyList<CommonIndicatorDraft>> Indicators = Field.Required("indicators", new ListKind<CommonIndicatorDraft>(CommonIndicatorReader.Kind), "Общие показатели");

    /// <summary>Indicators that organisations share.</summary>
    public static readonly MapKind<CommonIndicatorsDraft> Kind = new(
        new MapShape("common_indicators", "Файл dictionary/indicators.yml: общие показатели", Indicators),
        Read);

    private static CommonIndicatorsDraft Read(MapFields fields) => new(fields)
    {
        Indicators = fields.List(Indicators),
    };
}

/// <summary>An indicator that organisations share, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class CommonIndicatorDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Wording for parents.</summary>
    public Sourced<string>? Plain { get; init; }

    /// <summary>Unit.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<IndicatorKind>? Kind { get; init; }

    /// <summary>Which way is good.</summary>
    public Sourced<Better>? Better { get; init; }

    /// <summary>How it adds up.</summary>
    public Sourced<Aggregate>? Aggregate { get; init; }
}

/// <summary>Keys of a common indicator.</summary>
internal static class CommonIndicatorReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Имя, на которое ссылается common");

    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Наименование");
    private static readonly Field<Sourced<string>> Plain = Field.Optional("plain", TextKind.Plain, "То же простыми словами");
    private static readonly Field<Sourced<string>> Unit = Field.Optional("unit", TextKind.Plain, "Единица измерения");
    private static readonly Field<Sourced<IndicatorKind>> KindOf = Field.Optional("kind", Choices.IndicatorKind, "Вид показателя");
    private static readonly Field<Sourced<Better>> Better = Field.Optional("better", Choices.Better, "Что лучше");
    private static readonly Field<Sourced<Aggregate>> Aggregate = Field.Optional("aggregate", Choices.Aggregate, "Как район складывает показатель по школам");

    /// <summary>An indicator that organisations share.</summary>
    public static readonly MapKind<CommonIndicatorDraft> Kind = new(
        new MapShape("common_indicator", "Общий показатель", Id, Title, Plain, Unit, KindOf, Better, Aggregate),
        Read)
    {
        Row = RowWord.Item,
    };

    private static CommonIndicatorDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Plain = fields.Value(Plain),
        Unit = fields.Value(Unit),
        Kind = fields.Value(KindOf),
        Better = fields.Value(Better),
        Aggregate = fields.Value(Aggregate),
    };
}

/// <summary>Abbreviations and foreign names, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TermsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Terms.</summary>
    public required IReadOnlyList<TermEntryDraft> Terms { get; init; }
}

/// <summary>Keys of terms.yml.</summary>
internal static class TermsReader
{
    private static readonly Field<IReadOnlyList<TermEntryDraft>> Terms = Field.Required("terms", new ListKind<TermEntryDraft>(TermEntryReader.Kind), "Сокращения и названия");

    /// <summary>Abbreviations and foreign names.</summary>
    public static readonly MapKind<TermsDraft> Kind = new(
        new MapShape("terms", "Файл dictionary/terms.yml: сокращения и иноязычные названия", Terms),
        Read);

    private static TermsDraft Read(MapFields fields) => new(fields)
    {
        Terms = fields.List(Terms),
    };
}

/// <summary>An abbreviation or a foreign name, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TermEntryDraft(MapFields fields) : Draft(fields)
{
    /// <summary>As it stands in texts.</summary>
    public Sourced<string>? Term { get; init; }

    /// <summary>In full.</summary>
    public Sourced<string>? Meaning { get; init; }

    /// <summary>Its language.</summary>
    public Sourced<string>? Lang { get; init; }
}

/// <summary>Keys of a term.</summary>
internal static class TermEntryReader
{
    private static readonly Field<Sourced<string>> Term = Field.Required("term", TextKind.Plain, "Как стоит в текстах");
    private static readonly Field<Sourced<string>> Meaning = Field.Required("meaning", TextKind.Plain, "Что значит");
    private static readonly Field<Sourced<string>> Lang = Field.Optional("lang", LanguageKind.Instance, "Язык, если не русский");

    /// <summary>An abbreviation or a foreign name.</summary>
    public static readonly MapKind<TermEntryDraft> Kind = new(
        new MapShape("term_entry", "Сокращение или название", Term, Meaning, Lang),
        Read);

    private static TermEntryDraft Read(MapFields fields) => new(fields)
    {
        Term = fields.Value(Term),
        Meaning = fields.Value(Meaning),
        Lang = fields.Value(Lang),
    };
}
