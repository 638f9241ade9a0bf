using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Rows of lists of measures on one page. A measure may stand in several groups, always under one title.</summary>
/// <param name="scope">The organisation.</param>
/// <param name="text">The page.</param>
internal sealed class MeasureRowModel(OrganisationScope scope, PageText text)
{
    private readonly Dictionary<string, string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Roadmap, string Measure), string> titles = [];

    /// <summary>A row.</summary>
    /// <param name="place">The measure.</param>
    public TemplateObject Of(MeasurePlace place)
    {
        var measure = place.Measure.Measure;
        var missing = scope.Words["not_given"];
        return TemplateObject.Of(
            ("title", TitleOf(place)),
            ("plain", measure.Plain),
            ("href", AddressOf(place)),
            ("due", measure.Due is null ? text.Plain(missing) : text.Plain(measure.Due)),
            ("deadline", place.Measure.Deadline),
            ("responsible", measure.Responsible is null ? text.Plain(missing) : text.Plain(measure.Responsible)),
            ("holders", scope.Holders.Of(measure.Responsible)),
            ("state", StateModel.Of(place.Measure, RoadmapModel.IsTracked(place.Roadmap))),
            ("next_due", NextTerm(place.Measure)));
    }

    /// <summary>The next term of a measure that has several; of one term its deadline says it already.</summary>
    /// <param name="facts">The measure.</param>
    public static DateOnly? NextTerm(MeasureFacts facts) => facts.Occurrences.Count > 1 || facts.Schedule?.Count > 1 ? facts.NextDue : null;

    /// <summary>Where a measure stands on the page of its direction.</summary>
    /// <param name="place">The measure.</param>
    public static string AddressOf(MeasurePlace place) =>
        Addresses.Direction(place.Roadmap.Roadmap.Id, place.Direction.Direction.Id) + "#" + Anchors.Measure(place.Measure.Measure.Id);

    /// <summary>Its title on this page. One text may not lead to two places (WCAG 2.4.9): the same words again get their roadmap or their direction, and then a number.</summary>
    /// <param name="place">The measure.</param>
    public string TitleOf(MeasurePlace place)
    {
        var key = (place.Roadmap.Roadmap.Id, place.Measure.Measure.Id);
        if (!titles.TryGetValue(key, out var title))
        {
            titles[key] = title = Unique(NameOf(scope.Words, place), place);
        }

        return title;
    }

    /// <summary>Its title; of a row that continues another, that of the first, said so; its id when there is neither.</summary>
    /// <param name="words">Words of the interface.</param>
    /// <param name="place">The measure.</param>
    public static string NameOf(Words words, MeasurePlace place)
    {
        var measure = place.Measure.Measure;
        if (RowTitles.Line(measure.Title) is { } own)
        {
            return own;
        }

        var first = measure.Continues is { } id ? MeasurePlace.Of(place.Roadmap).FirstOrDefault(other => other.Measure.Measure.Id == id) : null;
        return RowTitles.Line(first?.Measure.Measure.Title) is { } title ? words.Format("continued", title) : measure.Id;
    }

    // The row of another roadmap is told by its roadmap, one of the same by its direction.
    private string Unique(string title, MeasurePlace place)
    {
        var roadmap = place.Roadmap.Roadmap.Id;
        if (used.TryAdd(title, roadmap))
        {
            return title;
        }

        var context = used[title] == roadmap ? RowTitles.Of(scope, place.Roadmap, place.Direction) : RoadmapModel.Line(scope, place.Roadmap);
        var placed = scope.Words.Format("measure_place", title, context);
        var unique = placed;
        for (var number = 2; !used.TryAdd(unique, roadmap); number++)
        {
            unique = scope.Words.Format("title_repeated", placed, number);
        }

        return unique;
    }
}
