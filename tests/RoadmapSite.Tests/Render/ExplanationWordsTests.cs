using RoadmapSite.Core;
using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Tests.Render;

/// <summary>The theme has words for everything that the calculator explains.</summary>
public sealed class ExplanationWordsTests
{
    [Fact]
    public void Every_key_of_an_explanation_has_words() =>
        ExplanationKeys.All.Where(key => SampleTheme.Own.Words.Find(key) is null).ShouldBeEmpty();

    [Fact]
    public void The_method_page_names_every_choice_of_the_method() =>
        SampleTheme.Own.Words.Keys.Count(key => key.StartsWith("method_choice_", StringComparison.Ordinal))
            .ShouldBe(File.ReadLines(Path.Combine(Path.GetDirectoryName(SampleTheme.Folder)!, "docs", "method-choices.md")).Count(line => line.Length > 0 && char.IsAsciiDigit(line[0])));

    [Fact]
    public void The_example_of_the_method_is_behind_and_its_score_is_shown()
    {
        var direction = MethodExample.Compute().Roadmaps[0].Directions[0];

        direction.Indicators[0].State.ShouldBe(IndicatorState.Behind);
        Math.Round(direction.Indicators[0].Step!.Value, 1).ShouldBe(85.7m);
        (direction.IndicatorTally.Due, direction.IndicatorTally.Coverage, direction.IndicatorTally.ScoreShown).ShouldBe((5, 0.8m, true));
    }
}
