using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>How progress is computed, for parents. Its numbers are those of <see cref="ProgressRules"/>, its example is made by the calculator.</summary>
internal static class MethodPage
{
    /// <summary>Keys of the choices made where the method can be read in two ways begin so; the theme says how many there are.</summary>
    private const string ChoicePrefix = "method_choice_";

    public static TemplateObject Model(SitePagesContext site, DiagnosticBag bag)
    {
        var words = site.Theme.Words;
        var title = words["page_method"];
        return SiteFrame.Of(site, SitePages.MethodAddress, title, "method", bag).With(
            ("rules", StateLegend.Rules(site)),
            ("states", StateLegend.Of(Enum.GetValues<IndicatorState>(), words)),
            ("measure_states", StateLegend.Of(Enum.GetValues<MeasureState>(), words)),
            ("example", site.MethodExample is { } example ? Example(site, example.Roadmaps[0].Directions[0]) : default(TemplateValue)),
            ("choices", words.Keys.Where(key => key.StartsWith(ChoicePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(key => (TemplateValue)key).ToArray()));
    }

    private static TemplateObject Example(SitePagesContext site, DirectionFacts direction)
    {
        var first = direction.Indicators[0];
        return TemplateObject.Of(
            ("title", RowTitles.Of(first.Indicator, direction, site.Theme.Words)),
            ("state", StateModel.Of(first)),
            ("step", first.Step is { } step ? DisplayPercent.Of(step, first.Met == true) : default(decimal?)),
            ("lines", ExplanationModel.Of(site, first.Explanation)),
            ("rows", TemplateValue.ListOf(direction.Indicators, facts => TemplateObject.Of(
                ("title", RowTitles.Of(facts.Indicator, direction, site.Theme.Words)),
                ("baseline", Text(facts.Indicator.Baseline?.Stated)),
                ("plan", Text(facts.Periods[0].Target)),
                ("actual", Text(facts.Periods[0].Actual?.Stated)),
                ("state", StateModel.Of(facts)),
                ("score", facts.Score is { } score ? WorkingNumber.Of(score) : default(decimal?))))),
            ("counts", TallyModel.Of(direction.IndicatorTally, tracked: true)),
            ("tally_lines", ExplanationModel.Of(site, TallyExplanation.Of(direction.IndicatorTally))));
    }

    private static string? Text(StatedValue? value) => value is null ? null : PlainText.Line(value.Text.Value);
}
