using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class LoadBreakageTests
{
    public static TheoryData<string> Names => [.. LoadBreakages.All.Select(breakage => breakage.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_broken_thing_gives_exactly_one_error_at_its_place(string name) => BreakageCheck.Holds(LoadBreakages.All, name);
}
