using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>How a state is computed, line by line, as templates take it: the key of the words and their values <c>v0</c> to <c>v5</c>.</summary>
internal static class ExplanationModel
{
    private const int Values = 6;

    public static TemplateValue Of(OrganisationScope scope, IReadOnlyList<ExplanationLine> lines) => TemplateValue.ListOf(
        lines, line => Of(scope.Site, line, SourcePlace.Of(line.Source), DocumentModel.Link(scope, line.DocumentId)));

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
            ("heading", ExplanationKeys.Headings.Contains(line.Key)),
            ("v0", values[0]),
            ("v1", values[1]),
            ("v2", values[2]),
            ("v3", values[3]),
            ("v4", values[4]),
            ("v5", values[5]),
            ("source", source),
            ("document", document));
    }

    /// <summary>What comes out of a formula, with the sign before it: «= 74», «≈ 66,6667».</summary>
    /// <param name="exact">The exact number.</param>
    /// <param name="culture">How numbers are written.</param>
    public static string Outcome(decimal exact, TemplateCulture culture) =>
        $"{WorkingNumber.Sign(exact)}\u00A0{culture.NumberText(WorkingNumber.Of(exact))}";

    /// <summary>A number that goes into a formula: «33», «≈ 24,0303».</summary>
    /// <param name="exact">The exact number.</param>
    /// <param name="culture">How numbers are written.</param>
    public static string Input(decimal exact, TemplateCulture culture) =>
        WorkingNumber.Of(exact) == exact ? culture.NumberText(exact) : Outcome(exact, culture);

    private static TemplateValue Value(SitePagesContext site, object argument) => argument switch
    {
        decimal number when WorkingNumber.Of(number) == number => number,
        decimal number => Outcome(number, site.Theme.Culture),
        Outcome outcome => Outcome(outcome.Value, site.Theme.Culture),
        int number => number,
        bool answer => site.Theme.Words[answer ? "yes" : "no"],
        DateOnly date => string.Format(CultureInfo.InvariantCulture, site.Theme.Culture.ShortDate, date.Day, date.Month, date.Year),
        Period period => PeriodTitles.Of(period, site.Theme.Words),
        _ => argument.ToString(),
    };
}
