using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of a document.</summary>
internal static class DocumentReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя документа латиницей");

    /// <summary>File name in documents/.</summary>
    public static readonly Field<Sourced<string>> File = Field.Optional("file", TextKind.Plain, "Имя файла в этой же папке");

    /// <summary>Detached signature.</summary>
    public static readonly Field<Sourced<string>> SignatureFile = Field.Optional("signature_file", TextKind.Plain, "Имя файла подписи в этой же папке");

    private static readonly Field<Sourced<string>> KindOf = Field.Required("kind", TextKind.Plain, "Вид, например «приказ»");
    private static readonly Field<Sourced<string>> Number = Field.Optional("number", TextKind.Plain, "Номер");
    private static readonly Field<Sourced<DateOnly>> Date = Field.Optional("date", DateKind.Instance, "Дата документа");
    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Название, как в документе");
    private static readonly Field<Sourced<string>> By = Field.Optional("by", TextKind.Plain, "Кто издал");
    private static readonly Field<Sourced<string>> Approval = Field.Optional("approval", TextKind.Plain, "Гриф утверждения текстом");
    private static readonly Field<Sourced<string>> Signature = Field.Optional("signature", TextKind.Plain, "Данные электронной подписи текстом");
    private static readonly Field<Sourced<DateOnly>> Created = Field.Optional("created", DateKind.Instance, "День создания");
    private static readonly Field<Sourced<DateOnly>> Published = Field.Optional("published", DateKind.Instance, "День публикации");
    private static readonly Field<Sourced<string>> Page = Field.Optional("page", TextKind.Plain, "Страница раздела с тем же текстом");
    private static readonly Field<Sourced<bool>> Tagged = Field.Optional("tagged", FlagKind.Instance, "true: PDF размечен для чтения вслух");
    private static readonly Field<Sourced<bool>> Consent = Field.Optional("consent", FlagKind.Instance, "true: есть согласие людей, которые в нём показаны");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");

    /// <summary>A document.</summary>
    public static readonly MapKind<DocumentDraft> Kind = new(
        new MapShape("document", "Документ", Id, File, KindOf, Number, Date, Title, By, Approval, Signature, SignatureFile, Created, Published, Page, Tagged, Consent, Note),
        Read)
    {
        Row = RowWord.Item,
    };

    private static DocumentDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        File = fields.Value(File),
        Kind = fields.Value(KindOf),
        Number = fields.Value(Number),
        Date = fields.Value(Date),
        Title = fields.Value(Title),
        By = fields.Value(By),
        Approval = fields.Value(Approval),
        Signature = fields.Value(Signature),
        SignatureFile = fields.Value(SignatureFile),
        Created = fields.Value(Created),
        Published = fields.Value(Published),
        Page = fields.Value(Page),
        Tagged = fields.Value(Tagged),
        Consent = fields.Value(Consent),
        Note = fields.Value(Note),
    };
}
