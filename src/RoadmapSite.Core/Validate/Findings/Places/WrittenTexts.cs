using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings.Places;

/// <summary>Collects the texts of an organisation. Letterheads and names in other languages are left out: they are spelled by other rules.</summary>
internal sealed class WrittenTexts
{
    private readonly List<PlacedText> texts = [];

    private WrittenTexts()
    {
    }

    /// <summary>The texts in the order of reading.</summary>
    /// <param name="scope">The organisation.</param>
    public static IReadOnlyList<PlacedText> Of(FindingScope scope)
    {
        var collected = new WrittenTexts();
        var organisation = scope.Organisation;
        collected.Add(organisation.Name, place: null, "name", TextGenre.Title);
        collected.AddFigures(organisation.Numbers, new RowPlace(Parent: null, RowWord.Block, "numbers", Number: null, "Сведения об организации"));
        collected.AddPage(organisation.About, "about");
        foreach (var roadmap in organisation.Roadmaps)
        {
            collected.AddRoadmap(roadmap, scope);
        }

        collected.AddTables(organisation.Tables);
        collected.AddPeople(organisation.People);
        foreach (var document in organisation.Documents)
        {
            collected.Add(document.Title, new RowPlace(Parent: null, RowWord.Item, document.Id, Number: null, document.Title.Value), "title", TextGenre.Title);
        }

        foreach (var page in organisation.Pages.Concat(organisation.News))
        {
            collected.AddPage(page, page.Id);
        }

        return collected.texts;
    }

    private void AddRoadmap(Roadmap roadmap, FindingScope scope)
    {
        var place = PlacedRows.Of(roadmap);
        Add(roadmap.Title, place, "title", TextGenre.Title);
        foreach (var printed in roadmap.Approvals.SelectMany(approval => approval.Printed))
        {
            Add(printed, place, "approvals", TextGenre.Title);
        }

        AddHeadings(roadmap.Columns, above: ColumnHeadings.None, place);
        Add(roadmap.Order, place with { Word = RowWord.Page, Instead = "текст акта" }, "order", TextGenre.Prose);
        for (var i = 0; i < roadmap.Passport.Count; i++)
        {
            Add(roadmap.Passport[i].Text, new RowPlace(place, RowWord.Block, "passport", Number: null, roadmap.Passport[i].Name?.Value ?? $"Паспорт, строка {i + 1}"), $"{i + 1}", TextGenre.Prose);
        }

        foreach (var direction in scope.Directions.Where(direction => ReferenceEquals(direction.Roadmap, roadmap)))
        {
            AddDirection(direction);
            AddHeadings(direction.Direction.Columns, roadmap.Columns, direction.Place);
        }

        AddRows(scope, roadmap);
        foreach (var block in roadmap.Blocks)
        {
            AddBlock(block, new RowPlace(place, RowWord.Block, block.Id, Number: null, block.Title?.Value));
        }
    }

    private void AddDirection(PlacedDirection direction)
    {
        Add(direction.Direction.Title, direction.Place, "title", TextGenre.Title);
        Add(direction.Direction.Note, direction.Place, "note", TextGenre.Prose);
        foreach (var row in direction.Direction.Indicators.OfType<IndicatorHeading>())
        {
            Add(row.Title, direction.Place, $"heading:{row.Title.Value}", TextGenre.Title);
        }

        foreach (var row in direction.Direction.Measures.Concat(direction.Direction.Results).OfType<MeasureHeading>())
        {
            Add(row.Title, direction.Place, $"heading:{row.Title.Value}", TextGenre.Title);
        }
    }

    // A direction has the headings of its roadmap but for those of its own.
    private void AddHeadings(ColumnHeadings columns, ColumnHeadings above, RowPlace place)
    {
        foreach (var (key, heading) in columns.Headings.Except(above.Headings))
        {
            Add(heading, place, $"columns/{key}", TextGenre.Title);
        }

        foreach (var (_, heading) in columns.Periods.Except(above.Periods))
        {
            Add(heading, place, "columns/periods", TextGenre.Title);
        }
    }

    private void AddRows(FindingScope scope, Roadmap roadmap)
    {
        foreach (var (direction, indicator, _, place) in scope.Indicators)
        {
            if (ReferenceEquals(direction.Roadmap, roadmap))
            {
                Add(indicator.Title, place, "title", TextGenre.Title);
                Add(indicator.UnitInherited ? null : indicator.Unit, place, "unit", TextGenre.Cell);
                Add(indicator.Responsible, place, "responsible", TextGenre.Cell);
                Add(indicator.Due, place, "due", TextGenre.Cell);
                Add(indicator.Note, place, "note", TextGenre.Prose);
            }
        }

        foreach (var (direction, measure, place) in scope.Measures)
        {
            if (ReferenceEquals(direction.Roadmap, roadmap))
            {
                Add(measure.Title, place, "title", TextGenre.Title);
                Add(measure.Due, place, "due", TextGenre.Cell);
                Add(measure.Responsible, place, "responsible", TextGenre.Cell);
                Add(measure.Target, place, "target", TextGenre.Cell);
                Add(measure.Result, place, "result", TextGenre.Cell);
                Add(measure.Evidence, place, "evidence", TextGenre.Cell);
                Add(measure.Control, place, "control", TextGenre.Cell);
                Add(measure.Note, place, "note", TextGenre.Prose);
            }
        }
    }

    private void AddBlock(Block block, RowPlace place)
    {
        Add(block.Title, place, "title", TextGenre.Title);
        switch (block)
        {
            case TextBlock text:
                Add(text.Text, place, "text", TextGenre.Prose);
                break;
            case SwotBlock swot:
                foreach (var quarter in swot.Quarters)
                {
                    Add(quarter.Text, place, quarter.Key, TextGenre.Prose);
                }

                break;
            case ListBlock list:
                for (var i = 0; i < list.Entries.Count; i++)
                {
                    Add(list.Entries[i], place, $"{i + 1}", TextGenre.Prose);
                }

                break;
            case StatisticsBlock statistics:
                AddFigures(statistics.Items, place);
                break;
        }
    }

    private void AddFigures(IReadOnlyList<Figure> figures, RowPlace place)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            Add(figures[i].Title, place, $"{i + 1}", TextGenre.Title);
        }
    }

    private void AddTables(IReadOnlyList<DataTable> tables)
    {
        foreach (var table in tables)
        {
            var place = new RowPlace(Parent: null, RowWord.Table, table.Id, Number: null, table.Title.Value);
            Add(table.Title, place, "title", TextGenre.Title);
            Add(table.Note, place, "note", TextGenre.Prose);
            foreach (var (column, before) in table.Columns.Zip(table.Columns.Prepend(null)))
            {
                if (column.Group?.Value != before?.Group?.Value)
                {
                    Add(column.Group, place, $"{column.Id}/group", TextGenre.Title);
                }

                Add(column.Title, place, column.Id, TextGenre.Title);
            }

            for (var row = 0; row < table.Rows.Count; row++)
            {
                AddCells(table, row, TableRow(table, row, place));
            }
        }
    }

    /// <summary>A row of a typed table as a place.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">Index of the row.</param>
    /// <param name="above">The table as a place.</param>
    public static RowPlace TableRow(DataTable table, int row, RowPlace above) =>
        new(above, RowWord.TableRow, $"{row + 1}", $"{row + 1}", table.Rows[row][table.RowHeader].Text.Value);

    private void AddCells(DataTable table, int row, RowPlace place)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Type is ColumnType.Text or ColumnType.List)
            {
                Add(table.Rows[row][i].Text, place, table.Columns[i].Id, TextGenre.TableCell);
            }
        }
    }

    private void AddPeople(IReadOnlyList<PeopleGroup> groups)
    {
        foreach (var group in groups)
        {
            var place = new RowPlace(Parent: null, RowWord.Block, group.Id, Number: null, group.Title.Value);
            Add(group.Title, place, "title", TextGenre.Title);
            for (var i = 0; i < group.Members.Count; i++)
            {
                Add(group.Members[i].Post, place, $"post/{i + 1}", TextGenre.Cell);
                Add(group.Members[i].Name, place, $"name/{i + 1}", TextGenre.Name);
            }
        }
    }

    private void AddPage(TextPage? page, string id)
    {
        if (page is not null)
        {
            var place = new RowPlace(Parent: null, RowWord.Page, id, Number: null, page.Title.Value);
            Add(page.Title, place, "title", TextGenre.Title);
            Add(page.Markdown, place, "text", TextGenre.Prose);
        }
    }

    private void Add(Sourced<string>? text, RowPlace? place, string field, TextGenre genre)
    {
        if (text is { } written && !string.IsNullOrWhiteSpace(written.Value))
        {
            texts.Add(new PlacedText(written, place, field, genre));
        }
    }
}
