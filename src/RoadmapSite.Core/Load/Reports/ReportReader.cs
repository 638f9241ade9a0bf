using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>A report, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ReportDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id of the roadmap.</summary>
    public Sourced<string>? Roadmap { get; init; }

    /// <summary>The period.</summary>
    public Sourced<string>? Period { get; init; }

    /// <summary>Day of the report.</summary>
    public Sourced<DateOnly>? Reported { get; init; }

    /// <summary>Seen in check and preview only.</summary>
    public Sourced<bool>? Draft { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>The report as a document.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Actual values by id of the indicator.</summary>
    public required IReadOnlyList<Keyed<IReadOnlyList<ActualDraft>>> Indicators { get; init; }

    /// <summary>Marks by id of the measure.</summary>
    public required IReadOnlyList<Keyed<IReadOnlyList<MarkDraft>>> Measures { get; init; }
}

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

/// <summary>An actual value, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ActualDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The value.</summary>
    public Sourced<string>? Value { get; init; }

    /// <summary>Numerator of a share.</summary>
    public Sourced<decimal>? Numerator { get; init; }

    /// <summary>Denominator of a share.</summary>
    public Sourced<decimal>? Denominator { get; init; }

    /// <summary>Day it was reported.</summary>
    public Sourced<DateOnly>? Reported { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Evidence.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Met or not, set by hand.</summary>
    public Sourced<bool>? State { get; init; }
}

/// <summary>Keys of an actual value.</summary>
internal static class ActualReader
{
    private static readonly Field<Sourced<string>> Value = Field.Required("value", TextKind.Plain, "Значение");
    private static readonly Field<Sourced<decimal>> Numerator = Field.Optional("numerator", DecimalKind.Instance, "Числитель доли");
    private static readonly Field<Sourced<decimal>> Denominator = Field.Optional("denominator", DecimalKind.Instance, "Знаменатель доли");
    private static readonly Field<Sourced<DateOnly>> Reported = Field.Optional("reported", DateKind.Instance, "День, когда сообщено, если не день отчёта");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<Sourced<string>> Document = Field.Optional("document", IdKind.Instance, "Id подтверждающего документа");
    private static readonly Field<Sourced<bool>> State = Field.Optional("state", ReportWords.Met, "Для показателей словами: met (выполнено) или not_met");

    /// <summary>An actual value.</summary>
    public static readonly MapKind<ActualDraft> Kind = new(
        new MapShape("actual", "Достигнутое значение", Value, Numerator, Denominator, Reported, Note, Document, State),
        Read)
    {
        Short = Value,
    };

    private static ActualDraft Read(MapFields fields) => new(fields)
    {
        Value = fields.Value(Value),
        Numerator = fields.Value(Numerator),
        Denominator = fields.Value(Denominator),
        Reported = fields.Value(Reported),
        Note = fields.Value(Note),
        Document = fields.Value(Document),
        State = fields.Value(State),
    };
}

/// <summary>A mark that a measure was done, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class MarkDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Day it was done.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>The occurrence meant.</summary>
    public Sourced<string>? For { get; init; }

    /// <summary>Evidence.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Day it was reported.</summary>
    public Sourced<DateOnly>? Reported { get; init; }
}

/// <summary>Keys of a mark.</summary>
internal static class MarkReader
{
    private static readonly Field<Sourced<DateOnly>> Date = Field.Required("date", DateKind.Instance, "День выполнения");
    private static readonly Field<Sourced<string>> For = Field.Optional("for", TextKind.Plain, "К какому сроку относится: дата или период (2024-H1, 2021-Q3, 2024-05, 2024)");
    private static readonly Field<Sourced<string>> Document = Field.Optional("document", IdKind.Instance, "Id подтверждающего документа");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<Sourced<DateOnly>> Reported = Field.Optional("reported", DateKind.Instance, "День, когда сообщено");

    /// <summary>A mark that a measure was done.</summary>
    public static readonly MapKind<MarkDraft> Kind = new(
        new MapShape("mark", "Отметка о выполнении мероприятия", Date, For, Document, Note, Reported),
        Read);

    private static MarkDraft Read(MapFields fields) => new(fields)
    {
        Date = fields.Value(Date),
        For = fields.Value(For),
        Document = fields.Value(Document),
        Note = fields.Value(Note),
        Reported = fields.Value(Reported),
    };
}
