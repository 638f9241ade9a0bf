using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Roadmaps;

namespace RoadmapSite.Tests.Validate;

public sealed class ShareOfCountsTests
{
    [Theory]
    [InlineData("60 из 75", "%", true)]
    [InlineData("1:15", "ед.", false)]
    public void A_count_of_a_whole_under_percent_is_a_share(string cell, string unit, bool isShare)
    {
        var value = ValueRules.Of(unit, isInherited: false, "Доля семей", [], new UnitDictionary([])).Read(new Sourced<string>(cell, default)).Value;
        if (isShare)
        {
            value.ShouldBe(new PercentValue(80));
        }
        else
        {
            value.ShouldBeOfType<RatioValue>();
        }
    }
}
