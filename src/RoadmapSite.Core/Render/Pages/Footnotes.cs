using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Footnotes of a page: those of the direction, then those of the roadmap.</summary>
internal static class Footnotes
{
    /// <summary>The notes themselves, with their ids.</summary>
    public static TemplateValue Of(PageText text, IReadOnlyList<Footnote> first, IReadOnlyList<Footnote> then)
    {
        var above = text.NotesAbove;
        var notes = new List<TemplateObject>();
        foreach (var note in first.Concat(then))
        {
            notes.Add(TemplateObject.Of(("id", Anchors.Footnote(above + notes.Count + 1)), ("mark", note.Mark), ("text", text.Plain(note.Text))));
        }

        return notes;
    }

    /// <summary>The link from a row to its note, or null.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="direction">The direction of the row.</param>
    /// <param name="roadmap">The roadmap of the row.</param>
    /// <param name="page">Address of the page with the notes when it is another; else empty.</param>
    /// <param name="above">How many notes stand above those of the direction on that page.</param>
    public static TemplateValue Mark(string? mark, Direction direction, Roadmap roadmap, string page = "", int above = 0)
    {
        if (mark is null)
        {
            return default;
        }

        var number = above;
        foreach (var note in direction.Footnotes.Concat(roadmap.Footnotes))
        {
            number++;
            if (note.Mark == mark)
            {
                return TemplateObject.Of(("mark", mark), ("page", page), ("id", Anchors.Footnote(number)));
            }
        }

        return TemplateObject.Of(("mark", mark), ("page", page), ("id", default));
    }
}
