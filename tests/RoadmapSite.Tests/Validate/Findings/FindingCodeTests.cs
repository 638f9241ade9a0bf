using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate.Findings;

public sealed class FindingCodeTests
{
    public static TheoryData<string> Ids => [.. Codes.All.Select(code => code.Id).Where(id => id.StartsWith("RM25", StringComparison.Ordinal) || id.StartsWith("RM35", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_finding_beyond_form_is_named_in_a_test(string id) =>
        Repository.Files("tests/RoadmapSite.Tests", "*FindingTests.cs")
            .Concat(Repository.Files("tests/RoadmapSite.Tests", "UnusedAcceptanceTests.cs"))
            .Any(file => File.ReadAllText(file) is var text && (text.Contains($"\"{id}", StringComparison.Ordinal) || text.Contains($"Codes.{Name(id)}", StringComparison.Ordinal)))
            .ShouldBeTrue();

    [Fact]
    public void A_rule_is_one_file_named_after_it() =>
        FindingRules.All.Select(rule => rule.GetType().Name).Where(name => !Repository.Files("src/RoadmapSite.Core/Validate/Findings", name + ".cs").Any()).ShouldBeEmpty();

    [Fact]
    public void All_are_warnings() => Codes.All.Where(code => code.Id.StartsWith("RM25", StringComparison.Ordinal) || code.Id.StartsWith("RM26", StringComparison.Ordinal)).ShouldAllBe(code => code.Severity == Severity.Warning);

    private static string Name(string id) => typeof(Codes).GetFields().Single(field => field.GetValue(null) is DiagnosticCode code && code.Id == id).Name;
}
