using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>States with what they mean, each once, in the order of their kind.</summary>
internal static class StateLegend
{
    /// <summary>States of indicators.</summary>
    /// <param name="states">Those to explain.</param>
    /// <param name="words">Words of the theme.</param>
    public static TemplateValue Of(IEnumerable<IndicatorState> states, Words words) => TemplateValue.ListOf(states.Distinct().Order(), state => TemplateObject.Of(
        ("state", StateModel.Of(state, state == IndicatorState.Excluded ? words["method_reason"] : words["method_days"])),
        ("about_key", RequiredWords.MethodOf(state))));

    /// <summary>States of measures.</summary>
    /// <param name="states">Those to explain.</param>
    /// <param name="words">Words of the theme.</param>
    public static TemplateValue Of(IEnumerable<MeasureState> states, Words words) => TemplateValue.ListOf(states.Distinct().Order(), state => TemplateObject.Of(
        ("state", StateModel.Of(state, words["method_days"])),
        ("about_key", RequiredWords.MethodOf(state))));

    /// <summary>The limits that the explanations name.</summary>
    /// <param name="site">The site.</param>
    public static TemplateObject Rules(SitePagesContext site) => TemplateObject.Of(
        ("far_behind_below", ProgressRules.FarBehindBelow),
        ("coverage_needed", ProgressRules.CoverageNeeded * 100),
        ("official_high", ProgressRules.OfficialHigh * 100),
        ("official_middle", ProgressRules.OfficialMiddle * 100),
        ("official_satisfactory", ProgressRules.OfficialSatisfactory * 100),
        ("ahead_days", ProgressRules.SaidAheadDays),
        ("grace_days", site.Site.ReportGraceDays));
}
