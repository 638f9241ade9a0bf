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

    public static TemplateValue Of(OrganisationScope scope, IReadOnlyList<ExplanationLine> lines) => TemplateValue.ListOf(lines, line => Of(scope, line));

    private static TemplateObject Of(OrganisationScope scope, ExplanationLine line)
    {
        var values = new TemplateValue[Values];
        for (var i = 0; i < line.Arguments.Count && i < Values; i++)
        {
            values[i] = Value(scope, line.Arguments[i]);
        }

        return TemplateObject.Of(
            ("key", line.Key),
            ("v0", values[0]),
            ("v1", values[1]),
            ("v2", values[2]),
            ("v3", values[3]),
            ("v4", values[4]),
            ("v5", values[5]),
            ("source", line.Source is { } source && source.File.Length > 0 ? source.ToString() : null),
            ("document", DocumentModel.Link(scope, line.DocumentId)));
    }

    // Cut, not rounded: what is less than 100 must not read as 100.
    private static decimal Shown(decimal number) =>
        Math.Abs(number) < decimal.MaxValue / Cut ? decimal.Truncate(number * Cut) / Cut : number;

    private static TemplateValue Value(OrganisationScope scope, object argument) => argument switch
    {
        decimal number => Shown(number),
        int number => number,
        DateOnly date => string.Format(CultureInfo.InvariantCulture, scope.Site.Theme.Culture.ShortDate, date.Day, date.Month, date.Year),
        Period period => PeriodTitles.Of(period, scope.Words),
        _ => argument.ToString(),
    };
}
