using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>
/// Names short enough for the menu and the way to a page, where the title of an act would fill a phone's screen
/// before the content begins. The full title is the heading of the page they lead to.
/// </summary>
internal static class ShortNames
{
    /// <summary>The longest title, in characters, that stands in the way as it is: about two lines at 320 px.</summary>
    private const int Longest = 60;

    /// <summary>A roadmap: «Дорожная карта», with its years where the organisation has several, and its title where the years do not tell them apart.</summary>
    public static string Of(OrganisationScope scope, RoadmapFacts roadmap)
    {
        var name = scope.NameOf("roadmaps", "menu_roadmap");
        if (scope.Facts.Roadmaps.Count == 1)
        {
            return name;
        }

        var years = Years(roadmap);
        return scope.Facts.Roadmaps.Count(other => Years(other) == years) == 1
            ? scope.Words.Format("roadmap_of_years", name, years)
            : RoadmapModel.Line(scope, roadmap);
    }

    /// <summary>A direction: its title, or «Направление 2» where that is long and the act has label and number.</summary>
    public static string Of(Direction direction, int index, Words words)
    {
        var title = RowTitles.Of(direction, index, words);
        return title.Length > Longest && direction.Label is { } label && direction.Number?.Value.Trim().TrimEnd('.', ':') is { Length: > 0 } number
            ? words.Format("direction_label", label, number)
            : title;
    }

    /// <summary>An indicator by its title and number: its title, or «Показатель 5» where that is long and there is a number.</summary>
    public static string OfIndicator(string title, string? number, Words words) =>
        title.Length > Longest && number?.TrimEnd('.') is { Length: > 0 } given ? words.Format("numbered_indicator", given) : title;

    /// <summary>The first words of a text that fills several lines; the whole stands where the link leads.</summary>
    public static string Beginning(string text)
    {
        return Within(text, 3 * Longest);
    }

    /// <summary>As many words of a text as fit, with a sign where others follow; of a first word that does not fit, its beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Characters that fit, the sign apart.</param>
    public static string Within(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var words = text[..Math.Max(0, text.LastIndexOf(' ', most))].TrimEnd(' ', ',', ';', ':', '-', '–', '—', '(');
        return words.Length > 0 ? words + " …" : text[..most] + "…";
    }

    private static string Years(RoadmapFacts roadmap)
    {
        var term = roadmap.Roadmap.Term.Value;
        return term.From.Year == term.To.Year
            ? term.To.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{term.From.Year}–{term.To.Year}");
    }
}
