using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>How a state is computed, line by line, as templates take it: the key of the words and their values <c>v0</c> to <c>v5</c>.</summary>
internal static class ExplanationModel
{
    private const int Values = 6;
    private const decimal Cut = 10_000;

    public static TemplateValue Of(OrganisationScope scope, IReadOnlyList<ExplanationLine> lines) => TemplateValue.ListOf(
        lines, line => Of(scope.Site, line, line.Source is { } place && place.File.Length > 0 ? place.ToString() : null, DocumentModel.Link(scope, line.DocumentId)));

    /// <summary>Lines of an example, which has no files to name.</summary>
    public static TemplateValue Of(SitePagesContext site, IReadOnlyList<ExplanationLine> lines) =>
        TemplateValue.ListOf(lines, line => Of(site, line, source: null, document: default));

    private static TemplateObject Of(SitePagesContext site, ExplanationLine line, string? source, TemplateValue document)
    {
        var values = new TemplateValue[Values];
        for (var i = 0; i < line.Arguments.Count && i < Values; i++)
        {
            values[i] = Value(site, line.Arguments[i]);
        }

        return TemplateObject.Of(
            ("key", line.Key),
            ("v0", values[0]),
            ("v1", values[1]),
            ("v2", values[2]),
            ("v3", values[3]),
            ("v4", values[4]),
            ("v5", values[5]),
            ("source", source),
            ("document", document));
    }

    /// <summary>A number with as many digits as a reader needs to redo what is made of it. Cut, not rounded: what is less than 100 must not read as 100.</summary>
    public static decimal Shown(decimal number) =>
        Math.Abs(number) < decimal.MaxValue / Cut ? decimal.Truncate(number * Cut) / Cut : number;

    private static TemplateValue Value(SitePagesContext site, object argument) => argument switch
    {
        decimal number => Shown(number),
        int number => number,
        DateOnly date => string.Format(CultureInfo.InvariantCulture, site.Theme.Culture.ShortDate, date.Day, date.Month, date.Year),
        Period period => PeriodTitles.Of(period, site.Theme.Words),
        _ => argument.ToString(),
    };
}
