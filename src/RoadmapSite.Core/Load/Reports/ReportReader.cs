using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>Keys of a report file.</summary>
internal static class ReportReader
{
    /// <summary>Id of the roadmap.</summary>
    public static readonly Field<Sourced<string>> Roadmap = Field.Required("roadmap", IdKind.Instance, "Id дорожной карты; совпадает с именем папки");

    /// <summary>The period.</summary>
    public static readonly Field<Sourced<string>> Period = Field.Required("period", TextKind.Plain, "Период; совпадает с именем файла");

    private static readonly Field<Sourced<DateOnly>> Reported = Field.Required("reported", DateKind.Instance, "День отчёта");
    private static readonly Field<Sourced<bool>> Draft = Field.Optional("draft", FlagKind.Instance, "true: виден только при проверке и просмотре");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<Sourced<string>> Document = Field.Optional("document", IdKind.Instance, "Id документа с отчётом");
    private static readonly Field<IReadOnlyList<Keyed<IReadOnlyList<ActualDraft>>>> Indicators = Field.Optional("indicators", new KeyedKind<IReadOnlyList<ActualDraft>>(new OneOrManyKind<ActualDraft>(ActualReader.Kind), "id показателя"), "Достигнутые значения по id показателя");
    private static readonly Field<IReadOnlyList<Keyed<IReadOnlyList<MarkDraft>>>> Measures = Field.Optional("measures", new KeyedKind<IReadOnlyList<MarkDraft>>(new OneOrManyKind<MarkDraft>(MarkReader.Kind), "id мероприятия"), "Отметки о выполнении по id мероприятия");

    /// <summary>A report.</summary>
    public static readonly MapKind<ReportDraft> Kind = new(
        new MapShape("report", "Файл reports/<дорожная карта>/<период>.yml: что сделано за период", Roadmap, Period, Reported, Draft, Note, Document, Indicators, Measures),
        Read);

    private static ReportDraft Read(MapFields fields) => new(fields)
    {
        Roadmap = fields.Value(Roadmap),
        Period = fields.Value(Period),
        Reported = fields.Value(Reported),
        Draft = fields.Value(Draft),
        Note = fields.Value(Note),
        Document = fields.Value(Document),
        Indicators = fields.List(Indicators),
        Measures = fields.List(Measures),
    };
}
