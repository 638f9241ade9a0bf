using System.Text.RegularExpressions;

namespace RoadmapSite.Templates.Tests;

/// <summary>Runs the examples of SPEC.md and holds it complete.</summary>
public sealed partial class SpecTests
{
    private static readonly string Spec = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SPEC.md"));
    private static readonly IReadOnlyList<SpecExample> Examples = SpecExample.Read(Spec);

    public static TheoryData<int> Lines => [.. Examples.Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_of_the_specification_comes_out_as_written(int line)
    {
        var example = Examples.Single(candidate => candidate.Line == line);
        example.Run().ShouldBe(example.Expected);
    }

    [Fact]
    public void The_specification_has_examples_of_success_and_of_failure()
    {
        Examples.Count(example => example.ExpectsError).ShouldBeGreaterThan(30);
        Examples.Count(example => !example.ExpectsError).ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Every_function_is_described_and_used_in_an_example()
    {
        var templates = string.Concat(Fences().Matches(Spec).Select(match => match.Value));
        foreach (var function in StandardFunctions.All)
        {
            Spec.ShouldContain($"`{function.Name}");
            templates.ShouldContain(function.Name);
        }
    }

    [GeneratedRegex("^```template.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fences();
}
