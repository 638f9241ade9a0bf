using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of site.yml.</summary>
internal static class SiteCardReader
{
    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Название сайта");
    private static readonly Field<Sourced<string>> Language = Field.Optional("language", LanguageKind.Instance, "Язык слов интерфейса: файл theme/strings/ЯЗЫК.yml; обычно ru");
    private static readonly Field<Sourced<string>> BaseUrl = Field.Optional("base_url", UrlKind.Absolute, "Адрес, по которому будет опубликован раздел");
    private static readonly Field<SectionDraft> Section = Field.Optional("section", SectionReader.Kind, "Раздел на сайте организации");
    private static readonly Field<Sourced<string>> TimeZone = Field.Optional("time_zone", TextKind.Plain, "Часовой пояс, например Europe/Moscow");
    private static readonly Field<Sourced<DateOnly>> AsOf = Field.Optional("as_of", DateKind.Instance, "Дата, на которую считаются итоги; если не указана, сегодня");
    private static readonly Field<PeriodEndsDraft> PeriodEnds = Field.Optional("period_ends", PeriodEndsReader.Kind, "Когда кончаются периоды");
    private static readonly Field<Sourced<int>> ReportGraceDays = Field.Optional("report_grace_days", new IntegerKind(0, 366), "Сколько дней после конца периода отчёт ещё не просрочен");
    private static readonly Field<Sourced<bool>> IndicatorPages = Field.Optional("indicator_pages", FlagKind.Instance, "Делать ли страницу каждому показателю");
    private static readonly Field<Sourced<bool>> MeasureLists = Field.Optional("measure_lists", FlagKind.Instance, "Делать ли списки мероприятий по направлениям, по ответственным и по месяцам");
    private static readonly Field<Sourced<bool>> Remarks = Field.Optional("remarks", FlagKind.Instance, "Публиковать ли страницу «Замечания к исходным данным»");
    private static readonly Field<Sourced<bool>> Search = Field.Optional("search", FlagKind.Instance, "Делать ли поиск по сайту");
    private static readonly Field<IReadOnlyList<Sourced<DownloadFormat>>> Files = Field.Optional("files", new ListKind<Sourced<DownloadFormat>>(SiteWords.DownloadFormat), "Какие файлы для скачивания делать; если не указано, все");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Blocks = Field.Optional("blocks", new ListKind<Sourced<string>>(SiteWords.Block), "Части раздела и их порядок");
    private static readonly Field<BlockNamesDraft> BlockNames = Field.Optional("block_names", BlockNamesReader.Kind, "Свои названия частей раздела");
    private static readonly Field<IReadOnlyList<LinkDraft>> HostLinks = Field.Optional("host_links", new ListKind<LinkDraft>(LinkReader.Kind), "Ссылки на сайт организации");
    private static readonly Field<IReadOnlyList<LinkDraft>> HostMenu = Field.Optional("host_menu", new ListKind<LinkDraft>(LinkReader.Kind), "Меню раздела сайта организации");
    private static readonly Field<SvedenMenuDraft> SvedenMenu = Field.Optional("sveden_menu", SvedenMenuReader.Kind, "Меню «Сведения об образовательной организации»: названия известны программе, пишутся только адреса");
    private static readonly Field<AccessibilityDraft> Accessibility = Field.Optional("accessibility", AccessibilityReader.Kind, "Кто отвечает за доступность сайта");
    private static readonly Field<IReadOnlyList<Keyed<Sourced<Severity>>>> Severity = Field.Optional("severity", new KeyedKind<Sourced<Severity>>(Choices.Severity, "код замечания"), "Уровень замечаний по коду: error, warning, note, none");
    private static readonly Field<IReadOnlyList<Sourced<string>>> AllowedContacts = Field.Optional("allowed_contacts", Choices.Texts, "Официальные адреса почты и телефоны, на которые не ругается проверка личных данных");

    /// <summary>The settings of site.yml.</summary>
    public static readonly MapKind<SiteCardDraft> Kind = new(
        new MapShape("site", "Файл site.yml: настройки сайта", Title, BaseUrl, Section, Language, TimeZone, AsOf, PeriodEnds, ReportGraceDays, IndicatorPages, MeasureLists, Remarks, Search, Files, Blocks, BlockNames, HostLinks, HostMenu, SvedenMenu, Accessibility, Severity, AllowedContacts),
        Read);

    private static SiteCardDraft Read(MapFields fields) => new(fields)
    {
        Title = fields.Value(Title),
        Language = fields.Value(Language),
        BaseUrl = fields.Value(BaseUrl),
        Section = fields.Item(Section),
        TimeZone = fields.Value(TimeZone),
        AsOf = fields.Value(AsOf),
        PeriodEnds = fields.Item(PeriodEnds),
        ReportGraceDays = fields.Value(ReportGraceDays),
        IndicatorPages = fields.Value(IndicatorPages),
        MeasureLists = fields.Value(MeasureLists),
        Remarks = fields.Value(Remarks),
        Search = fields.Value(Search),
        Files = fields.Item(Files),
        Blocks = fields.List(Blocks),
        BlockNames = fields.Item(BlockNames),
        HostLinks = fields.List(HostLinks),
        HostMenu = fields.List(HostMenu),
        SvedenMenu = fields.Item(SvedenMenu),
        Accessibility = fields.Item(Accessibility),
        Severity = fields.List(Severity),
        AllowedContacts = fields.List(AllowedContacts),
    };
}
