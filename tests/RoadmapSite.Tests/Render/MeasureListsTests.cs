using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

public sealed class MeasureListsTests
{
    [Fact]
    public void A_key_of_the_settings_leaves_only_the_list_by_state()
    {
        var all = Measures(new() { Title = "Карты" });
        var one = Measures(new() { Title = "Карты", MeasureLists = false });

        all.Count.ShouldBe(4);
        all.Values.ShouldAllBe(page => page.Contains("class=\"views\"", StringComparison.Ordinal));
        one.ShouldHaveSingleItem().Value.ShouldNotContain("class=\"views\"");
    }

    private static Dictionary<string, string> Measures(Site site) => new SampleSite { Settings = site }.Pages(FictionalSchool.Facts())
        .Where(page => page.Key.Contains("/measures", StringComparison.Ordinal) || page.Key.StartsWith("measures", StringComparison.Ordinal))
        .ToDictionary();
}
