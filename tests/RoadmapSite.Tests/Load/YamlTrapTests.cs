using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Text;
using RoadmapSite.Core.Load.Yaml;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

/// <summary>What YAML libraries and YAML itself do behind an author's back (seen with YamlDotNet 16.3).</summary>
public sealed class YamlTrapTests
{
    [Theory]
    [InlineData("01.09.2026", 2026, 9, 1)]
    [InlineData("1.9.2026", 2026, 9, 1)]
    [InlineData("2026-09-01", 2026, 9, 1)]
    [InlineData("\"\u00a001.09.2026 \"", 2026, 9, 1)]
    public void Day_and_month_are_never_swapped(string text, int year, int month, int day) =>
        Site("as_of", text).Site!.AsOf.ShouldBe(new DateOnly(year, month, day));

    [Theory]
    [InlineData("010", 10)]
    [InlineData("\"1\u00a00\"", 10)]
    [InlineData("+10", 10)]
    public void A_leading_zero_is_no_octal(string text, int days) => Site("report_grace_days", text).Site!.ReportGraceDays.ShouldBe(days);

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("# потом")]
    public void Nothing_after_a_colon_is_no_value(string text) => Site("report_grace_days", text).Site!.ReportGraceDays.ShouldBe(30);

    [Theory]
    [InlineData("да", true)]
    [InlineData("Да", true)]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("нет", false)]
    [InlineData("false", false)]
    public void Yes_and_no_are_read_in_both_languages(string text, bool value) => Site("remarks", text).Site!.Remarks.ShouldBe(value);

    [Theory]
    [InlineData("no")]
    [InlineData("yes")]
    [InlineData("off")]
    [InlineData("010")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("1.10")]
    [InlineData("12:30")]
    [InlineData("-5")]
    [InlineData("– прочерк")]
    [InlineData("2024-09-01")]
    [InlineData("17/10%")]
    [InlineData("100 %\u00a0# не примечание")]
    public void A_text_keeps_its_wording_whatever_it_looks_like(string text)
    {
        var loaded = MiniSite.Good().Replace("site.yml", "title: Дорожные карты вымышленного района", $"title: {text}").Load();
        loaded.Diagnostics.ShouldBeEmpty();
        loaded.Site!.Title.ShouldBe(text);
    }

    [Fact]
    public void A_decimal_comma_is_a_number() =>
        MiniSite.Good().Replace("schools/shkola/roadmaps/plan-2024.yml", "weight: 2", "weight: 1\u00a0000,5").Load()
            .Organisation("shkola").Roadmaps[0].Directions[0].Indicators.OfType<Core.Model.Indicator>().Single(row => row.Id == "noise").Weight.ShouldBe(1000.5m);

    [Fact]
    public void Line_breaks_of_a_block_are_kept_and_the_last_one_is_dropped() =>
        MiniSite.Good().Replace("site.yml", "title: Дорожные карты вымышленного района", "title: |\n  Первая\n    вторая\n\n  третья\n").Load()
            .Site!.Title.ShouldBe("Первая\n  вторая\n\nтретья");

    [Fact]
    public void An_alias_bomb_is_refused_and_never_expanded()
    {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (var name = 'b'; name <= 'i'; name++)
        {
            text += $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat("*" + (char)(name - 1), 9))}]\n";
        }

        var bag = new DiagnosticBag();
        YamlTree.Read(new SourceFile("x.yml", "input/x.yml", text), bag);
        bag.Items.ShouldAllBe(finding => finding.Code == Codes.AnchorAliasOrTag);
        bag.Items.Count.ShouldBe(9 + (8 * 9));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("[[[[{")]
    public void A_million_open_brackets_are_refused_at_once(string open)
    {
        var bag = new DiagnosticBag();
        var text = "a:\n" + string.Concat(Enumerable.Repeat(open, 1_000_000 / open.Length));
        var started = System.Diagnostics.Stopwatch.StartNew();
        YamlTree.Read(new SourceFile("x.yml", "input/x.yml", text), bag).Failure.ShouldNotBeNull();
        bag.Items.ShouldHaveSingleItem().Code.ShouldBeOneOf(Codes.NestingTooDeep, Codes.YamlSyntax);
        started.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static LoadedSite Site(string key, string value)
    {
        var site = MiniSite.Good();
        var lines = site.Text("site.yml").Split('\n').Select(line => line.StartsWith(key + ":", StringComparison.Ordinal) ? $"{key}: {value}" : line);
        var loaded = site.Set("site.yml", string.Join('\n', lines)).Load();
        loaded.Diagnostics.ShouldBeEmpty();
        return loaded;
    }
}
