using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Footnotes of a page: those of the direction, then those of the roadmap. A mark and its note lead to each other.</summary>
internal static class Footnotes
{
    /// <summary>The notes themselves, with their ids and the ways back to the rows that have their marks.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="text">Texts of the page.</param>
    /// <param name="direction">The direction whose rows stand on the page; null for the notes of a roadmap without its tables.</param>
    /// <param name="roadmap">The roadmap.</param>
    public static TemplateValue Of(OrganisationScope scope, PageText text, Direction? direction, Roadmap roadmap)
    {
        var notes = new List<TemplateObject>();
        foreach (var note in (direction?.Footnotes ?? []).Concat(roadmap.Footnotes))
        {
            notes.Add(Note(note, notes.Count + 1, scope.Words, text, direction is null ? [] : Marked(direction, note.Mark)));
        }

        return notes;
    }

    /// <summary>The notes that an indicator and its parts have the marks of, for the page of the indicator; ids are those of the page of its direction.</summary>
    /// <param name="text">Texts of the page.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="direction">Its direction.</param>
    /// <param name="roadmap">Its roadmap.</param>
    /// <param name="words">Words of the theme.</param>
    public static TemplateValue Of(PageText text, Indicator indicator, Direction direction, Roadmap roadmap, Words words)
    {
        var notes = new List<TemplateObject>();
        var place = 0;
        foreach (var note in direction.Footnotes.Concat(roadmap.Footnotes))
        {
            place++;
            var rows = Marked([indicator], note.Mark).ToList();
            if (rows.Count > 0)
            {
                notes.Add(Note(note, place, words, text, rows));
            }
        }

        return notes;
    }

    /// <summary>The link from a row to its note, or null.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="direction">The direction of the row.</param>
    /// <param name="roadmap">The roadmap of the row.</param>
    /// <param name="words">Words of the theme.</param>
    /// <param name="page">Address of the page with the notes when it is another; else empty.</param>
    /// <param name="above">How many notes stand above those of the direction on that page.</param>
    public static TemplateValue Mark(string? mark, Direction direction, Roadmap roadmap, Words words, string page = "", int above = 0)
    {
        if (mark is null)
        {
            return default;
        }

        var place = 0;
        foreach (var note in direction.Footnotes.Concat(roadmap.Footnotes))
        {
            place++;
            if (note.Mark == mark)
            {
                return TemplateObject.Of(("mark", mark), ("name", Name(mark, place, words)), ("page", page), ("id", Anchors.Footnote(above + place)));
            }
        }

        return TemplateObject.Of(("mark", mark), ("name", default), ("page", page), ("id", default));
    }

    // A star says nothing when read aloud: such a note is called by its place in the list.
    private static string Name(string mark, int place, Words words) => mark.Any(char.IsLetterOrDigit)
        ? words.Format("footnote", mark)
        : words.Format("footnote", place);

    private static TemplateObject Note(Footnote note, int place, Words words, PageText text, IEnumerable<Row> marked) => TemplateObject.Of(
        ("id", Anchors.Footnote(text.NotesAbove + place)),
        ("mark", note.Mark),
        ("name", Name(note.Mark, place, words)),
        ("text", text.Plain(note.Text)),
        ("back", TemplateValue.ListOf(marked, row => Back(row, words, text))));

    private static TemplateObject Back(Row row, Words words, PageText text)
    {
        var name = words.Format("footnote_back", row.Name);
        var href = "#" + row.Anchor;
        return TemplateObject.Of(("href", href), ("text", name), ("apart", text.Apart(name, href, row.Number)));
    }

    private static IEnumerable<Row> Marked(IEnumerable<Indicator> indicators, string mark) =>
        from indicator in indicators.SelectMany(row => row.Parts.Prepend(row))
        where indicator.FootnoteMark == mark
        select new Row(Anchors.Indicator(indicator.Id), RowTitles.Line(indicator.Number), RowTitles.Line(indicator.Title) ?? indicator.Id);

    private static IEnumerable<Row> Marked(Direction direction, string mark)
    {
        foreach (var row in Marked(direction.Indicators.OfType<Indicator>(), mark))
        {
            yield return row;
        }

        foreach (var measure in All(direction.Results).Concat(All(direction.Measures)).Where(row => row.FootnoteMark == mark))
        {
            yield return new Row(Anchors.Measure(measure.Id), RowTitles.Line(measure.Number), RowTitles.Line(measure.Title) ?? measure.Id);
        }
    }

    private static IEnumerable<Measure> All(IReadOnlyList<MeasureRow> rows) => rows.OfType<Measure>().SelectMany(row => All(row.Measures).Prepend(row));

    private sealed record Row(string Anchor, string? Number, string Title)
    {
        public string Name => ShortNames.Beginning(Title);
    }
}
