using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Example;
using RoadmapSite.Tests.Validate;

namespace RoadmapSite.Tests.Load;

public sealed class CodesOfContentTests
{
    // Findings beyond form are no errors; their tests stand in Validate/Findings.
    private static readonly string[] BeyondForm = ["RM25", "RM26"];

    // Warnings have tests of their own.
    private static readonly string[] TestedElsewhere = [Codes.StrayFile.Id, Codes.HashCutsText.Id, Codes.TypographicQuotes.Id, Codes.SameName.Id];

    public static TheoryData<string> Ids => [.. Codes.All.Select(code => code.Id).Where(id => id.StartsWith("RM1", StringComparison.Ordinal) || id.StartsWith("RM2", StringComparison.Ordinal))];

    public static TheoryData<string> OfForm => [.. Codes.All.Select(code => code.Id).Where(id => (id.StartsWith("RM1", StringComparison.Ordinal) || id.StartsWith("RM2", StringComparison.Ordinal)) && !BeyondForm.Any(beyond => id.StartsWith(beyond, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(OfForm))]
    public void Every_code_has_a_breakage(string id) =>
        LoadBreakages.All.Concat(ValidateBreakages.All).Concat(SampleSchoolBreakages.All).Select(breakage => breakage.Code).Concat(TestedElsewhere).ShouldContain(id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_code_has_a_paragraph_with_an_example_of_wrong_and_right(string id)
    {
        var file = id.StartsWith("RM1", StringComparison.Ordinal) ? "load.md" : "validate.md";
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics", file));
        var sections = text.Split("\n## ").Where(section => section.StartsWith(id + " ", StringComparison.Ordinal)).ToList();
        sections.ShouldHaveSingleItem().ShouldContain("Неверно:");
        sections[0].ShouldContain("Верно:");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_are_sentences_without_exclamation_marks(string id)
    {
        var code = Codes.All.Single(candidate => candidate.Id == id);
        object?[] arguments = [.. Enumerable.Repeat<object?>("x", 5)];
        foreach (var language in new[] { "ru", "en" })
        {
            var message = code.Message(language, arguments);
            message.Replace("«!»", "", StringComparison.Ordinal).Replace("“!”", "", StringComparison.Ordinal).ShouldNotContain("!");
            message.ShouldMatch("[.?x]$");
            code.Advice(language, arguments).ShouldMatch("[.x]$");
        }
    }

    [Fact]
    public void Breakages_have_names_of_their_own()
    {
        var names = LoadBreakages.All.Concat(ValidateBreakages.All).Concat(SampleSchoolBreakages.All).Select(breakage => breakage.Name).ToList();
        names.Count.ShouldBeGreaterThan(150);
        names.ShouldBeUnique();
    }
}
