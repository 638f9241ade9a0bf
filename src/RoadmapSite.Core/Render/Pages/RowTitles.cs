using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>How directions, indicators and measures are called on one line, whatever the act leaves out.</summary>
internal static class RowTitles
{
    /// <summary>The direction with its label and number, such as «Направление 2. Title».</summary>
    public static string Of(Direction direction, int index, Words words)
    {
        var asPrinted = direction.Number?.Value.Trim() ?? "";
        var named = asPrinted.EndsWith(':') ? "direction_name_colon" : "direction_name";
        var number = asPrinted.TrimEnd('.', ':') is { Length: > 0 } printed
            ? printed
            : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var label = direction.Label is { } name ? words.Format("direction_label", name, number) : null;
        var title = direction.Title is { } given ? PlainText.Line(given.Value) : null;
        return (label, title) switch
        {
            (null, null) => asPrinted.Length > 0 ? words.Format("direction_untitled", number) : ByContent(direction, index, words),
            (null, _) => direction.Number is null ? title : words.Format(named, number, title),
            (_, null) => label,
            _ => words.Format(named, label, title),
        };
    }

    // Where the act has neither heading nor number, none is made up: the table says what it is.
    private static string ByContent(Direction direction, int index, Words words)
    {
        var name = words[direction.Results.Count > 0 ? "table_results" : direction.Measures.Count > 0 ? "table_measures" : "table_indicators"];
        return index == 0 ? name : words.Format("title_repeated", name, index + 1);
    }

    /// <summary>The direction with its label and number.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="direction">Its direction.</param>
    public static string Of(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction) =>
        Of(direction.Direction, roadmap.Directions.ToList().IndexOf(direction), scope.Words);

    /// <summary>The title of an indicator; of a row that continues another, the title of that one.</summary>
    public static string Of(Indicator indicator, DirectionFacts direction, Words words) =>
        Line(indicator.Title) ?? (indicator.Continues is { } first ? FirstOf(first, direction, words) : indicator.Id);

    /// <summary>A title as a heading: without words such as ", including:", which open the rows below it in the table of the act and nothing on a page of its own.</summary>
    /// <param name="title">The title on one line.</param>
    /// <param name="words">The words of the theme, with those that open rows.</param>
    public static string Heading(string title, Words words)
    {
        var end = title.TrimEnd(' ', ':');
        foreach (var key in new[] { "heading_opens_including", "heading_opens_of_them" })
        {
            var opening = " " + words[key];
            if (end.EndsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return end[..^opening.Length].TrimEnd(' ', ',', ';');
            }
        }

        return end;
    }

    /// <summary>The title of a measure, or null for one that continues another.</summary>
    public static string? Line(Sourced<string>? title) => title is { } given && !string.IsNullOrWhiteSpace(given.Value) ? PlainText.Line(given.Value) : null;

    /// <summary>The name of a row that goes on another, by the beginning of that one, which stands above in full: rows shown one below the other have no merged cells to tell what they belong to.</summary>
    /// <param name="title">The title of that other row; null when it has none.</param>
    /// <param name="words">Words of the theme.</param>
    public static string Continued(Sourced<string>? title, Words words) => Line(title) is { } known ? words.Format("continued", ShortNames.Beginning(known)) : words["continues"];

    private static string FirstOf(string id, DirectionFacts direction, Words words)
    {
        foreach (var facts in direction.Indicators)
        {
            if (facts.Indicator.Id == id && Line(facts.Indicator.Title) is { } title)
            {
                return words.Format("continued", title);
            }
        }

        return id;
    }
}
