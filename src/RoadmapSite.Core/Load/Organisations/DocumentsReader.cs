using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Documents, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class DocumentsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Documents.</summary>
    public required IReadOnlyList<DocumentDraft> Documents { get; init; }
}

/// <summary>Keys of documents.yml.</summary>
internal static class DocumentsReader
{
    /// <summary>Documents.</summary>
    public static readonly Field<IReadOnlyList<DocumentDraft>> Documents = Field.Required("documents", new ListKind<DocumentDraft>(DocumentReader.Kind), "Документы");

    /// <summary>Documents.</summary>
    public static readonly MapKind<DocumentsDraft> Kind = new(
        new MapShape("documents", "Файл documents/documents.yml: документы", Documents),
        Read);

    private static DocumentsDraft Read(MapFields fields) => new(fields)
    {
        Documents = fields.List(Documents),
    };
}

/// <summary>A document, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class DocumentDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>File name in documents/.</summary>
    public Sourced<string>? File { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<string>? Kind { get; init; }

    /// <summary>Registration number.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Date of the document.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>Title as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Who issued it.</summary>
    public Sourced<string>? By { get; init; }

    /// <summary>Stamp of approval.</summary>
    public Sourced<string>? Approval { get; init; }

    /// <summary>Data of the signature.</summary>
    public Sourced<string>? Signature { get; init; }

    /// <summary>Detached signature.</summary>
    public Sourced<string>? SignatureFile { get; init; }

    /// <summary>Day it came into being.</summary>
    public Sourced<DateOnly>? Created { get; init; }

    /// <summary>Day it was published.</summary>
    public Sourced<DateOnly>? Published { get; init; }

    /// <summary>Page with the same text.</summary>
    public Sourced<string>? Page { get; init; }

    /// <summary>Whether a PDF is tagged.</summary>
    public Sourced<bool>? Tagged { get; init; }

    /// <summary>Whether people shown in it have agreed.</summary>
    public Sourced<bool>? Consent { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}

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
