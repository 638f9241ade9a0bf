using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate;

public sealed class ValidateBreakageTests
{
    public static TheoryData<string> Names => [.. ValidateBreakages.All.Select(breakage => breakage.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_broken_thing_gives_exactly_one_error_at_its_place(string name) => BreakageCheck.Holds(ValidateBreakages.All, name);
}
