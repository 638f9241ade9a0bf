using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a roadmap file.</summary>
internal static class RoadmapReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя дорожной карты; совпадает с именем файла");

    /// <summary>Columns of indicator tables.</summary>
    public static readonly Field<PeriodsDraft> Periods = Field.Optional("periods", PeriodsReader.Kind, "Периоды: столбцы таблиц показателей");

    /// <summary>Directions.</summary>
    public static readonly Field<IReadOnlyList<DirectionDraft>> Directions = Field.Optional("directions", new ListKind<DirectionDraft>(DirectionReader.Kind), "Направления: части документа со своими таблицами");

    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Название, как в документе");
    private static readonly Field<Sourced<string>> Plain = Field.Optional("plain", TextKind.Plain, "То же простыми словами, для родителей");
    private static readonly Field<TermDraft> Term = Field.Required("term", TermReader.Kind, "Срок действия");
    private static readonly Field<Sourced<DateOnly>> BaselineDate = Field.Optional("baseline_date", DateKind.Instance, "День, на который указаны исходные значения");
    private static readonly Field<Sourced<Reporting>> Reporting = Field.Optional("reporting", Choices.Reporting, "Ожидаются ли отчёты на этом сайте; если не указано, ожидаются с первого отчёта");
    private static readonly Field<ParentDraft> Parent = Field.Optional("parent", ParentReader.Kind, "Дорожная карта уровнем выше");
    private static readonly Field<ProjectDraft> Project = Field.Optional("project", ProjectReader.Kind, "Проект, в рамках которого принята");
    private static readonly Field<IReadOnlyList<ApprovalDraft>> Approvals = Field.Optional("approvals", new ListKind<ApprovalDraft>(ApprovalReader.Kind), "Кем и чем утверждена");
    private static readonly Field<Sourced<string>> Order = Field.Optional("order", TextKind.Plain, "Имя файла .md рядом с дорожной картой: пункты приказа");
    private static readonly Field<IReadOnlyList<PassportRowDraft>> Passport = Field.Optional("passport", new ListKind<PassportRowDraft>(PassportRowReader.Kind), "Паспорт программы");
    private static readonly Field<ColumnsDraft> Columns = Field.Optional("columns", ColumnsReader.Kind, "Заголовки столбцов, как в документе");
    private static readonly Field<IReadOnlyList<BlockDraft>> Blocks = Field.Optional("blocks", new ListKind<BlockDraft>(BlockReader.Kind), "Части документа вне таблиц");

    /// <summary>Footnotes.</summary>
    public static readonly Field<IReadOnlyList<FootnoteDraft>> Footnotes = Field.Optional("footnotes", FootnoteReader.List, "Сноски");

    private static readonly Field<IReadOnlyList<RevisionDraft>> Revisions = Field.Optional("revisions", new ListKind<RevisionDraft>(RevisionReader.Kind), "Изменения плана новыми приказами");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Formerly = Field.Optional("formerly", Choices.Ids, "Прежние id");

    /// <summary>A roadmap.</summary>
    public static readonly MapKind<RoadmapDraft> Kind = new(
        new MapShape("roadmap", "Файл roadmaps/<id>.yml: утверждённый план", Id, Title, Plain, Term, Periods, BaselineDate, Reporting, Parent, Project, Approvals, Order, Passport, Columns, Directions, Blocks, Footnotes, Revisions, Formerly),
        Read);

    private static RoadmapDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Plain = fields.Value(Plain),
        Term = fields.Item(Term),
        Periods = fields.Item(Periods),
        BaselineDate = fields.Value(BaselineDate),
        Reporting = fields.Value(Reporting),
        Parent = fields.Item(Parent),
        Project = fields.Item(Project),
        Approvals = fields.List(Approvals),
        Order = fields.Value(Order),
        Passport = fields.List(Passport),
        Columns = fields.Item(Columns),
        Directions = fields.List(Directions),
        Blocks = fields.List(Blocks),
        Footnotes = fields.List(Footnotes),
        Revisions = fields.List(Revisions),
        Formerly = fields.List(Formerly),
    };
}
