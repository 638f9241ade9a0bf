using System.Runtime.CompilerServices;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Tests.Diagnostics;

/// <summary>Codes of Verify and Write: each has a paragraph in the docs and a test that speaks of it.</summary>
public sealed class FinishedSiteCodesTests
{
    public static TheoryData<string, string, string> Stages => new()
    {
        { "RM6", "verify.md", "Verify" },
        { "RM7", "write.md", "Write" },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_code_has_a_paragraph_with_wrong_and_right(string prefix, string document, string room)
    {
        _ = room;
        var paragraphs = File.ReadAllText(Path.Combine(Repository(), "docs", "diagnostics", document)).Split("\n## ")[1..]
            .ToDictionary(paragraph => paragraph[..6], StringComparer.Ordinal);

        paragraphs.Keys.ShouldBe(CodesOf(prefix).Select(code => code.Value.Id));
        paragraphs.Values.ShouldAllBe(paragraph => paragraph.Contains("\n- неверно:") && paragraph.Contains("\n- верно:"));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_code_has_a_test(string prefix, string document, string room)
    {
        _ = document;
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository(), "tests", "RoadmapSite.Tests", room), "*.cs").Select(File.ReadAllText));

        CodesOf(prefix).Where(code => !tests.Contains(code.Value.Id, StringComparison.Ordinal) && !tests.Contains("Codes." + code.Name, StringComparison.Ordinal))
            .Select(code => code.Name)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_text_is_polite_and_complete(string prefix, string document, string room)
    {
        _ = (document, room);
        foreach (var (_, code) in CodesOf(prefix))
        {
            foreach (var language in new[] { "ru", "en" })
            {
                var texts = new[] { code.Message(language, "а", "б", "в", "г"), code.Advice(language, "а", "б", "в", "г") };
                texts.ShouldAllBe(text => !text.Replace("<!DOCTYPE", "", StringComparison.Ordinal).Contains('!') && !text.Contains("{0"), code.Id);
                texts[1].ShouldEndWith(".", Case.Sensitive, code.Id);
            }
        }
    }

    private static IEnumerable<(string Name, DiagnosticCode Value)> CodesOf(string prefix) =>
        typeof(Codes).GetFields()
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (field.Name, Value: (DiagnosticCode)field.GetValue(null)!))
            .Where(code => code.Value.Id.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(code => code.Value.Id, StringComparer.Ordinal);

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
