using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of an act or stamp of approval.</summary>
internal static class ApprovalReader
{
    /// <summary>Id of the document.</summary>
    public static readonly Field<Sourced<string>> Document = Field.Optional("document", IdKind.Instance, "Id документа из documents.yml");

    private static readonly Field<Sourced<string>> KindOf = Field.Optional("kind", TextKind.Plain, "Вид документа, например «приказ»");
    private static readonly Field<Sourced<string>> Number = Field.Optional("number", TextKind.Plain, "Номер документа");
    private static readonly Field<Sourced<DateOnly>> Date = Field.Optional("date", DateKind.Instance, "Дата документа");
    private static readonly Field<Sourced<string>> By = Field.Optional("by", TextKind.Plain, "Кто утвердил, как в документе");
    private static readonly Field<Sourced<string>> Post = Field.Optional("post", TextKind.Plain, "Должность утвердившего");
    private static readonly Field<Sourced<string>> Organisation = Field.Optional("organisation", TextKind.Plain, "Организация утвердившего");
    private static readonly Field<Sourced<string>> Stamp = Field.Optional("stamp", TextKind.Plain, "Гриф: «УТВЕРЖДАЮ», «СОГЛАСОВАНО»");
    private static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Заголовок документа");
    private static readonly Field<Sourced<string>> Place = Field.Optional("place", TextKind.Plain, "Место подписания");

    /// <summary>An act or stamp of approval.</summary>
    public static readonly MapKind<ApprovalDraft> Kind = new(
        new MapShape("approval", "Утверждение: приказ, постановление или гриф", KindOf, Number, Date, By, Post, Organisation, Stamp, Title, Place, Document),
        Read);

    private static ApprovalDraft Read(MapFields fields) => new(fields)
    {
        Kind = fields.Value(KindOf),
        Number = fields.Value(Number),
        Date = fields.Value(Date),
        By = fields.Value(By),
        Post = fields.Value(Post),
        Organisation = fields.Value(Organisation),
        Stamp = fields.Value(Stamp),
        Title = fields.Value(Title),
        Place = fields.Value(Place),
        Document = fields.Value(Document),
    };
}
