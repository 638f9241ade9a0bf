using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

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
