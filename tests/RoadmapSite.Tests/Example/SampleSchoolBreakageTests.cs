using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

public sealed class SampleSchoolBreakageTests
{
    public static TheoryData<string> Names => [.. SampleSchoolBreakages.All.Select(breakage => breakage.Name)];

    [Fact]
    public void The_sample_school_by_itself_gives_nothing_to_look_at() => SampleSchool.Check(SampleSchool.Site().Files).Select(LoadedSite.Short).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_is_one_finding_at_its_place(string name)
    {
        var breakage = SampleSchoolBreakages.All.Single(candidate => candidate.Name == name);
        var site = SampleSchool.Site();
        var place = breakage.Break(site);

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBe([$"{breakage.Code} input/{place}"]);
    }
}
