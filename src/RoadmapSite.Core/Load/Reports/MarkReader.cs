using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

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
