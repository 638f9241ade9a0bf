using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What a revision replaced, in words: the first plan, and whether the new one asks more or less.</summary>
internal static class RevisedPlan
{
    /// <summary>The first target, to be read after «было»; null where no revision changed it.</summary>
    /// <param name="facts">The period.</param>
    /// <param name="words">Words of the theme.</param>
    public static string? Was(PeriodFacts? facts, Words words)
    {
        if (facts?.OriginalTarget is not { } first || string.IsNullOrWhiteSpace(first.Text.Value))
        {
            return null;
        }

        var value = PlainText.Line(first.Text.Value);
        return facts.Ambition is { } ambition ? words.Format(RequiredWords.KeyOf(ambition), value) : value;
    }
}
