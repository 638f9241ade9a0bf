using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Export.Tables;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Json;

/// <summary>Facts of an organisation → published JSON. People are left out: names stand on pages only, as the law allows them there.</summary>
/// <param name="facts">What is computed about the organisation.</param>
/// <param name="site">Settings, words and as-of date.</param>
internal sealed class OrganisationJsonMaker(OrganisationFacts facts, SitePagesContext site)
{
    private readonly ExportTexts texts = new(facts.Organisation, site.Theme);

    /// <summary>The document.</summary>
    /// <param name="schema">Address of its schema, relative to it.</param>
    public OrganisationDocument Make(string schema) => new()
    {
        Schema = schema,
        AsOf = facts.AsOf,
        Updated = facts.Updated,
        Organisation = Organisation(facts.Organisation),
        IndicatorTally = TallyJsonMaker.Of(facts.IndicatorTally),
        MeasureTally = TallyJsonMaker.Of(facts.MeasureTally),
        Roadmaps = [.. facts.Roadmaps.Select(Roadmap)],
        Tables = [.. facts.Organisation.Tables.Select(Table)],
        Documents = [.. facts.Organisation.Documents.Select(Document)],
        Texts = [.. Shown().Select(Text)],
    };

    private static OrganisationJson Organisation(Organisation own) => new()
    {
        Id = own.Id,
        Kind = Names.Snake(own.Kind),
        Level = Names.Snake(own.Level),
        Name = own.Name.Value,
        ShortName = own.ShortName,
        Parent = own.ParentId,
        Founder = own.Founder,
        Fictional = own.Fictional,
    };

    private RoadmapJson Roadmap(RoadmapFacts roadmap)
    {
        var own = roadmap.Roadmap;
        return new RoadmapJson
        {
            Id = own.Id,
            Title = own.Title.Value,
            Plain = own.Plain,
            From = own.Term.Value.From,
            To = own.Term.Value.To,
            Finished = roadmap.Finished,
            Reporting = Names.Snake(own.Reporting),
            Updated = roadmap.Updated,
            Approvals = [.. own.Approvals.Select(approval => new ApprovalJson { Kind = approval.Kind, Number = approval.Number, Date = approval.Date, Title = approval.Title, Document = approval.DocumentId })],
            IndicatorTally = TallyJsonMaker.Of(roadmap.IndicatorTally),
            MeasureTally = TallyJsonMaker.Of(roadmap.MeasureTally),
            Directions = [.. roadmap.Directions.Select((direction, i) => Direction(roadmap, direction, i))],
            Source = JsonTexts.Source(own.Span),
        };
    }

    private DirectionJson Direction(RoadmapFacts roadmap, DirectionFacts direction, int index)
    {
        var indicators = new IndicatorJsonMaker(direction, texts);
        var measures = new MeasureJsonMaker(roadmap, texts);
        return new DirectionJson
        {
            Id = direction.Direction.Id,
            Number = direction.Direction.Number?.Value,
            Title = RowTitles.Of(direction.Direction, index, texts.Words),
            IndicatorTally = TallyJsonMaker.Of(direction.IndicatorTally),
            MeasureTally = TallyJsonMaker.Of(direction.MeasureTally),
            Indicators = [.. direction.Indicators.Select(indicators.Of)],
            Measures = [.. direction.Measures.Select(measures.Of)],
            Results = [.. direction.Results.Select(measures.Of)],
        };
    }

    private static TableJson Table(DataTable table) => new()
    {
        Id = table.Id,
        Title = PlainText.Line(table.Title.Value),
        Date = table.Date,
        Columns = [.. table.Columns.Select(column => new ColumnJson
        {
            Id = column.Id,
            Title = column.Title.Value,
            Group = column.Group?.Value,
            Type = Names.Snake(column.Type),
            Unit = column.Unit,
            DeclaredTotal = column.DeclaredTotal?.Value,
            ComputedTotal = column.ComputedTotal,
        })],
        Rows = [.. table.Rows.Select(IReadOnlyList<CellJson> (row) => [.. row.Select((cell, i) => new CellJson
        {
            Text = cell.Text.Value.Length == 0 ? null : cell.Text.Value,
            Number = Quantities.Plain(cell.Text.Value, cell.Value, table.Columns[i].UnitFactor),
        })])],
        Source = JsonTexts.Source(table.Span),
    };

    private static DocumentJson Document(OfficialDocument document) => new()
    {
        Id = document.Id,
        Kind = document.Kind,
        Number = document.Number,
        Date = document.Date,
        Title = document.Title.Value,
        File = document.File is { } file ? "../" + Addresses.Link(Addresses.File(file.Name)) : null,
        Size = document.File?.Length,
    };

    // What pages show: no drafts and no notes dated after the as-of date, but in a preview.
    private IEnumerable<TextPage> Shown()
    {
        var own = facts.Organisation;
        TextPage[] about = own.About is { } page ? [page] : [];
        return about.Concat(own.Pages).Concat(own.News.Where(note => site.Drafts || !(note.Date > site.AsOf))).Where(text => site.Drafts || !text.Draft);
    }

    private static TextJson Text(TextPage page) => new()
    {
        Id = page.Id,
        Title = page.Title.Value,
        Date = page.Date,
        Markdown = page.Markdown.Value,
        Source = JsonTexts.Source(page.Markdown.Span),
    };
}
