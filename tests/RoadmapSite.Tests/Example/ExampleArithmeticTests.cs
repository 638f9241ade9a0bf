using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Example;

/// <summary>A reader with a pocket calculator can redo every number of «как посчитано» from its page, and every input says where it stands.</summary>
public sealed partial class ExampleArithmeticTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    // Numbers are cut to four digits, those that go into a formula as well as what comes out of it.
    private const decimal Tolerance = 0.0003m;

    [Fact]
    public void Every_formula_of_a_page_gives_the_number_beside_it()
    {
        var redone = 0;
        var wrong = new List<string>();
        foreach (var (path, line) in Lines())
        {
            var parts = line.Replace("\u00A0", "", StringComparison.Ordinal).Split('=');
            for (var i = 1; i < parts.Length; i++)
            {
                var formula = Formula().Match(parts[i - 1]).Value.Replace(" ", "", StringComparison.Ordinal);
                if (!formula.AsSpan().ContainsAny('×', '÷') || PocketCalculator.Value(formula) is not { } value || Printed(parts[i]) is not { } printed)
                {
                    continue;
                }

                var isRatio = line.Contains("не больше 100", StringComparison.Ordinal);
                var expected = isRatio ? Math.Min(100, value * 100) : value;
                redone++;
                if (Math.Abs(expected - printed) > Tolerance)
                {
                    wrong.Add($"{path}: {line} → {expected}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        redone.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void Every_baseline_target_and_value_of_an_indicator_says_where_it_stands()
    {
        var inputs = 0;
        foreach (var (path, line) in Lines().Where(item => item.Path.Contains("/indicators/", StringComparison.Ordinal)))
        {
            if (Input().IsMatch(line))
            {
                inputs++;
                line.ShouldMatch(@"Источник: input/.+\.yml\(\d+,\d+\)", path);
            }
        }

        inputs.ShouldBeGreaterThan(80);
    }

    private IEnumerable<(string Path, string Line)> Lines()
    {
        var parser = new HtmlParser();
        foreach (var (path, bytes) in example.Files.Where(file => file.Key.StartsWith("primer-", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var item in parser.ParseDocument(Encoding.UTF8.GetString(bytes)).QuerySelectorAll("details li, section li"))
            {
                yield return (path, string.Join(' ', item.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }
        }
    }

    private static decimal? Printed(string text) =>
        Number().Match(text) is { Success: true } match ? PocketCalculator.Value(match.Groups["number"].Value) : null;

    [GeneratedRegex(@"[\d,×÷()+− ]*$", RegexOptions.None, 1000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^\s*(?<number>−?\d+(,\d+)?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(Базовое значение .*— |План на .*, срок |Итоговый план на |Факт за |Самый новый факт|Последний известный факт)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Input();
}
