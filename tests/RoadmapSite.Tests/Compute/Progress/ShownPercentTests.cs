using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class ShownPercentTests
{
    [Theory]
    [InlineData("85.714", false, "85.7")]
    [InlineData("0.05", null, "0.1")]
    [InlineData("0.25", null, "0.3")]
    [InlineData("-0.25", null, "-0.3")]
    [InlineData("99.96", false, "99.9")]
    [InlineData("99.96", true, "100.0")]
    [InlineData("99.96", null, "100.0")]
    [InlineData("100", true, "100")]
    [InlineData("114.2857", true, "114.3")]
    [InlineData("0.01", false, "0.1")]
    [InlineData("-0.01", false, "-0.1")]
    [InlineData("0", false, "0")]
    public void A_percentage_has_one_decimal_and_never_flatters(string exact, bool? met, string shown) =>
        ShownPercent.Round(decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture), met)
            .ShouldBe(decimal.Parse(shown, System.Globalization.CultureInfo.InvariantCulture));
}
