using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Example;

/// <summary>A reader with a pocket calculator can redo every number of «как посчитано» from its page, and every input says where it stands.</summary>
public sealed partial class ExampleArithmeticTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const decimal HalfOfLastDigit = 0.00005m;

    [Fact]
    public void Every_formula_of_a_page_gives_the_number_beside_it()
    {
        var redone = 0;
        var wrong = new List<string>();
        foreach (var (path, line) in Lines())
        {
            var formulas = Formula().Matches(line);
            foreach (Match formula in formulas)
            {
                redone++;
                if (!IsTrue(formula))
                {
                    wrong.Add($"{path}: {line}");
                }
            }

            if (formulas.Count < Division().Count(line))
            {
                wrong.Add($"{path}: no result: {line}");
            }
        }

        wrong.ShouldBeEmpty();
        redone.ShouldBeGreaterThan(180);
    }

    [Fact]
    public void What_is_summed_adds_up_to_the_total_beside_it()
    {
        var tables = 0;
        foreach (var (path, page) in Pages())
        {
            foreach (var table in page.QuerySelectorAll(".explained table"))
            {
                tables++;
                var rows = table.QuerySelectorAll("tbody tr").Select(Numbers).ToList();
                var total = Numbers(table.QuerySelector("tfoot tr")!);
                for (var column = 0; column < total.Count; column++)
                {
                    var sum = rows.Sum(row => row[column].Number);
                    Math.Abs(sum - total[column].Number).ShouldBeLessThanOrEqualTo(rows.Count(row => row[column].Rounded) * HalfOfLastDigit + HalfOfLastDigit, $"{path}, {column}");
                }
            }
        }

        tables.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Every_baseline_target_and_value_of_an_indicator_says_where_it_stands()
    {
        var inputs = 0;
        foreach (var (path, heading) in Pages().SelectMany(item => item.Page.QuerySelectorAll("[id^=how_]"), (item, heading) => (item.Path, heading)))
        {
            var section = heading.ParentElement!;
            var lines = section.QuerySelectorAll("ol > li").Select(line => Plain(line.TextContent)).ToList();
            var places = section.QuerySelectorAll(".sources li").Select(place => Plain(place.TextContent)).ToList();
            for (var i = 0; i < lines.Count; i++)
            {
                if (Input().IsMatch(lines[i]))
                {
                    inputs++;
                    places.ShouldContain(place => Regex.IsMatch(place, $@"^Строка расчёта {i + 1}: input/.+\.yml\(\d+,\d+\)$", RegexOptions.None, TimeSpan.FromSeconds(1)), path);
                }
            }
        }

        inputs.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void Every_part_of_an_indicator_says_how_it_is_computed()
    {
        var parts = 0;
        foreach (var (path, page) in Pages().Where(item => item.Path.Contains("/indicators/", StringComparison.Ordinal)))
        {
            foreach (var part in page.QuerySelectorAll("section[aria-labelledby^=i_]"))
            {
                parts++;
                var state = Plain(part.QuerySelector(".tag")!.TextContent).TrimStart('✓', '…', '!', '?', '–', ' ');
                var lines = part.QuerySelectorAll("details > ol > li").Select(line => Plain(line.TextContent)).ToList();
                lines.ShouldNotBeEmpty(path);
                lines.ShouldContain(line => line.StartsWith(state.Split(' ')[0], StringComparison.Ordinal), $"{path}: {state}");
            }
        }

        parts.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void The_json_explains_parts_as_it_explains_wholes()
    {
        using var data = JsonDocument.Parse(example.Files["primer-1/files/primer-1-data.json"]);
        var parts = Objects(data.RootElement).Where(item => item.TryGetProperty("parts", out var of) && of.ValueKind == JsonValueKind.Array)
            .SelectMany(item => item.GetProperty("parts").EnumerateArray()).ToList();

        parts.Count.ShouldBeGreaterThan(3);
        parts.ShouldAllBe(part => part.GetProperty("explanation").GetArrayLength() > 0);
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    // «=» where the digits end, «≈» where they do not; only what is made of rounded numbers may be off in the last digit.
    private static bool IsTrue(Match formula)
    {
        var rounded = formula.Groups["formula"].Value.Contains('≈', StringComparison.Ordinal);
        if (PocketCalculator.Value(formula.Groups["formula"].Value.Replace(" ", "", StringComparison.Ordinal).Replace("≈", "", StringComparison.Ordinal)) is not { } value)
        {
            return false;
        }

        var difference = Math.Abs(value - Number(formula.Groups["result"].Value));
        return formula.Groups["sign"].Value == "=" && !rounded ? difference == 0 : (rounded || difference > 0) && difference <= (rounded ? 4 : 1) * HalfOfLastDigit;
    }

    private static List<(decimal Number, bool Rounded)> Numbers(IElement row) =>
    [
        .. row.QuerySelectorAll("td").Select(cell => CellNumber().Match(Plain(cell.TextContent))).Select(match =>
            (match.Success ? Number(match.Groups["number"].Value) : 0, match.Groups["sign"].Success)),
    ];

    private static decimal Number(string text) => decimal.Parse(text.Replace('−', '-').Replace(',', '.'), CultureInfo.InvariantCulture);

    private IEnumerable<(string Path, string Line)> Lines() =>
        from page in Pages()
        from item in page.Page.QuerySelectorAll("details li, section li, details.explained p")
        select (page.Path, Plain(item.TextContent));

    private IEnumerable<(string Path, IDocument Page)> Pages()
    {
        var parser = new HtmlParser();
        return
            from file in example.Files
            where file.Key.EndsWith(".html", StringComparison.Ordinal)
            select (file.Key, (IDocument)parser.ParseDocument(Encoding.UTF8.GetString(file.Value)));
    }

    private static string Plain(string text) =>
        string.Join(' ', Sign().Replace(text, "$& ").Replace("\u00A0", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"(?<formula>[(≈−\d][\d,×÷()+−≈ ]*(×|÷| − )[\d,×÷()+−≈ ]*[\d)]) (?<sign>[=≈]) (?<result>−?\d+(,\d+)?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Formula();

    // Where a number is divided by a number, the result stands beside it.
    [GeneratedRegex(@"\d\)? ÷ [(−≈ ]*\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Division();

    [GeneratedRegex("[=≈]", RegexOptions.None, 1000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<sign>≈ )?(?<number>−?\d+(,\d+)?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CellNumber();

    [GeneratedRegex(@"^(Базовое значение .*— |План на .*, срок |Итоговый план на |Факт за |Самый новый факт|Последний известный факт)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Input();
}
