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
            var place = notes.Count + 1;
            notes.Add(TemplateObject.Of(
                ("id", Anchors.Footnote(text.NotesAbove + place)),
                ("mark", note.Mark),
                ("name", Name(note.Mark, place, scope.Words)),
                ("text", text.Plain(note.Text)),
                ("back", TemplateValue.ListOf(direction is null ? [] : Marked(direction, note.Mark), row => Back(row, scope.Words, text)))));
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

    private static TemplateObject Back(Row row, Words words, PageText text)
    {
        var name = words.Format("footnote_back", row.Name);
        var href = "#" + row.Anchor;
        return TemplateObject.Of(("href", href), ("text", name), ("apart", text.Apart(name, href, row.Number)));
    }

    private static IEnumerable<Row> Marked(Direction direction, string mark)
    {
        foreach (var indicator in direction.Indicators.OfType<Indicator>().SelectMany(row => row.Parts.Prepend(row)).Where(row => row.FootnoteMark == mark))
        {
            yield return new Row(Anchors.Indicator(indicator.Id), RowTitles.Line(indicator.Number), RowTitles.Line(indicator.Title) ?? indicator.Id);
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
