using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Pages;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>The settings of site.yml, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SiteCardDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Title of the site.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Absolute address.</summary>
    public Sourced<string>? BaseUrl { get; init; }

    /// <summary>Section of the host site.</summary>
    public SectionDraft? Section { get; init; }

    /// <summary>IANA time zone.</summary>
    public Sourced<string>? TimeZone { get; init; }

    /// <summary>As-of date.</summary>
    public Sourced<DateOnly>? AsOf { get; init; }

    /// <summary>When periods end.</summary>
    public PeriodEndsDraft? PeriodEnds { get; init; }

    /// <summary>Days within which a report is awaited.</summary>
    public Sourced<int>? ReportGraceDays { get; init; }

    /// <summary>Whether every indicator has a page.</summary>
    public Sourced<bool>? IndicatorPages { get; init; }

    /// <summary>Whether remarks are published.</summary>
    public Sourced<bool>? Remarks { get; init; }

    /// <summary>Blocks in their order.</summary>
    public required IReadOnlyList<Sourced<string>> Blocks { get; init; }

    /// <summary>Links to the host site.</summary>
    public required IReadOnlyList<LinkDraft> HostLinks { get; init; }

    /// <summary>Menu of the host section.</summary>
    public required IReadOnlyList<LinkDraft> HostMenu { get; init; }

    /// <summary>Who answers for accessibility.</summary>
    public AccessibilityDraft? Accessibility { get; init; }

    /// <summary>Levels by code.</summary>
    public required IReadOnlyList<Keyed<Sourced<Severity>>> Severity { get; init; }

    /// <summary>Official mailboxes and phones.</summary>
    public required IReadOnlyList<Sourced<string>> AllowedContacts { get; init; }
}

/// <summary>Keys of site.yml.</summary>
internal static class SiteCardReader
{
    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Название сайта");
    private static readonly Field<Sourced<string>> BaseUrl = Field.Optional("base_url", UrlKind.Absolute, "Адрес, по которому будет опубликован раздел");
    private static readonly Field<SectionDraft> Section = Field.Optional("section", SectionReader.Kind, "Раздел на сайте организации");
    private static readonly Field<Sourced<string>> TimeZone = Field.Optional("time_zone", TextKind.Plain, "Часовой пояс, например Europe/Moscow");
    private static readonly Field<Sourced<DateOnly>> AsOf = Field.Optional("as_of", DateKind.Instance, "Дата, на которую считаются итоги; если не указана, сегодня");
    private static readonly Field<PeriodEndsDraft> PeriodEnds = Field.Optional("period_ends", PeriodEndsReader.Kind, "Когда кончаются периоды");
    private static readonly Field<Sourced<int>> ReportGraceDays = Field.Optional("report_grace_days", new IntegerKind(0, 366), "Сколько дней после конца периода отчёт ещё не просрочен");
    private static readonly Field<Sourced<bool>> IndicatorPages = Field.Optional("indicator_pages", FlagKind.Instance, "Делать ли страницу каждому показателю");
    private static readonly Field<Sourced<bool>> Remarks = Field.Optional("remarks", FlagKind.Instance, "Публиковать ли страницу «Замечания к исходным данным»");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Blocks = Field.Optional("blocks", new ListKind<Sourced<string>>(SiteWords.Block), "Части раздела и их порядок");
    private static readonly Field<IReadOnlyList<LinkDraft>> HostLinks = Field.Optional("host_links", new ListKind<LinkDraft>(LinkReader.Kind), "Ссылки на сайт организации");
    private static readonly Field<IReadOnlyList<LinkDraft>> HostMenu = Field.Optional("host_menu", new ListKind<LinkDraft>(LinkReader.Kind), "Меню раздела сайта организации");
    private static readonly Field<AccessibilityDraft> Accessibility = Field.Optional("accessibility", AccessibilityReader.Kind, "Кто отвечает за доступность сайта");
    private static readonly Field<IReadOnlyList<Keyed<Sourced<Severity>>>> Severity = Field.Optional("severity", new KeyedKind<Sourced<Severity>>(Choices.Severity, "код замечания"), "Уровень замечаний по коду: error, warning, note, none");
    private static readonly Field<IReadOnlyList<Sourced<string>>> AllowedContacts = Field.Optional("allowed_contacts", Choices.Texts, "Официальные адреса почты и телефоны, на которые не ругается проверка личных данных");

    /// <summary>The settings of site.yml.</summary>
    public static readonly MapKind<SiteCardDraft> Kind = new(
        new MapShape("site", "Файл site.yml: настройки сайта", Title, BaseUrl, Section, TimeZone, AsOf, PeriodEnds, ReportGraceDays, IndicatorPages, Remarks, Blocks, HostLinks, HostMenu, Accessibility, Severity, AllowedContacts),
        Read);

    private static SiteCardDraft Read(MapFields fields) => new(fields)
    {
        Title = fields.Value(Title),
        BaseUrl = fields.Value(BaseUrl),
        Section = fields.Item(Section),
        TimeZone = fields.Value(TimeZone),
        AsOf = fields.Value(AsOf),
        PeriodEnds = fields.Item(PeriodEnds),
        ReportGraceDays = fields.Value(ReportGraceDays),
        IndicatorPages = fields.Value(IndicatorPages),
        Remarks = fields.Value(Remarks),
        Blocks = fields.List(Blocks),
        HostLinks = fields.List(HostLinks),
        HostMenu = fields.List(HostMenu),
        Accessibility = fields.Item(Accessibility),
        Severity = fields.List(Severity),
        AllowedContacts = fields.List(AllowedContacts),
    };
}

/// <summary>The section of the host site, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SectionDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Path on the host site.</summary>
    public Sourced<string>? Path { get; init; }
}

/// <summary>Keys of a section.</summary>
internal static class SectionReader
{
    private static readonly Field<Sourced<string>> Name = Field.Optional("name", TextKind.Plain, "Название раздела");
    private static readonly Field<Sourced<string>> Path = Field.Optional("path", TextKind.Plain, "Путь раздела, например /digital/");

    /// <summary>The section of the host site.</summary>
    public static readonly MapKind<SectionDraft> Kind = new(
        new MapShape("section", "Раздел на сайте организации", Name, Path),
        Read);

    private static SectionDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Path = fields.Value(Path),
    };
}

/// <summary>When periods end, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PeriodEndsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>End of a school year.</summary>
    public Sourced<(int Month, int Day)>? SchoolYear { get; init; }

    /// <summary>End of a calendar year.</summary>
    public Sourced<(int Month, int Day)>? CalendarYear { get; init; }
}

/// <summary>Keys of period ends.</summary>
internal static class PeriodEndsReader
{
    private static readonly Field<Sourced<(int Month, int Day)>> SchoolYear = Field.Optional("school_year", DayOfYearKind.Instance, "Последний день учебного года: 31.08");
    private static readonly Field<Sourced<(int Month, int Day)>> CalendarYear = Field.Optional("calendar_year", DayOfYearKind.Instance, "Последний день календарного года: 31.12");

    /// <summary>When periods end.</summary>
    public static readonly MapKind<PeriodEndsDraft> Kind = new(
        new MapShape("period_ends", "Последние дни периодов", SchoolYear, CalendarYear),
        Read);

    private static PeriodEndsDraft Read(MapFields fields) => new(fields)
    {
        SchoolYear = fields.Value(SchoolYear),
        CalendarYear = fields.Value(CalendarYear),
    };
}

/// <summary>Who answers for accessibility, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class AccessibilityDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Post.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>Mailbox.</summary>
    public Sourced<string>? Email { get; init; }

    /// <summary>Phone.</summary>
    public Sourced<string>? Phone { get; init; }

    /// <summary>Address.</summary>
    public Sourced<string>? Address { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}

/// <summary>Keys of an accessibility contact.</summary>
internal static class AccessibilityReader
{
    private static readonly Field<Sourced<string>> Responsible = Field.Optional("responsible", TextKind.Plain, "Должность");
    private static readonly Field<Sourced<string>> Email = Field.Optional("email", TextKind.Plain, "Почта");
    private static readonly Field<Sourced<string>> Phone = Field.Optional("phone", TextKind.Plain, "Телефон");
    private static readonly Field<Sourced<string>> Address = Field.Optional("address", TextKind.Plain, "Адрес");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");

    /// <summary>Who answers for accessibility.</summary>
    public static readonly MapKind<AccessibilityDraft> Kind = new(
        new MapShape("accessibility", "Ответственный за доступность", Responsible, Email, Phone, Address, Note),
        Read);

    private static AccessibilityDraft Read(MapFields fields) => new(fields)
    {
        Responsible = fields.Value(Responsible),
        Email = fields.Value(Email),
        Phone = fields.Value(Phone),
        Address = fields.Value(Address),
        Note = fields.Value(Note),
    };
}
