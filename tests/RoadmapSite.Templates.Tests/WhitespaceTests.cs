namespace RoadmapSite.Templates.Tests;

public sealed class WhitespaceTests
{
    [Theory]
    [InlineData("a \r\n {{- 1 -}} \r\n b", "a1b")]
    [InlineData("a\u00A0{{- 1 -}}\u00A0b", "a1b")]
    [InlineData("a \r\n {{~ 1 ~}} \r\n b", "a \r\n1 b")]
    [InlineData("a {{~ 1 ~}}  b", "a1b")]
    [InlineData("a\r {{~ 1 }}", "a\r1")]
    [InlineData(" \n{{~ 1 ~}}\n \n", " \n1 \n")]
    [InlineData("{{ 1 -}} {{- 2 }}", "12")]
    [InlineData("{{ 1 ~}}  \n  {{~ 2 }}", "12")]
    [InlineData("{{ 1 ~}}  \n  {{ 2 }}", "1  2")]
    [InlineData("{{- 1 }}", "1")]
    [InlineData("{{--1}}", "-1")]
    [InlineData("{{ 1 -}}", "1")]
    [InlineData("a {{-}} b", "a b")]
    [InlineData("{{ }}{{}}{{;}}", "")]
    [InlineData("  {{~ # примечание ~}}\n  b", "  b")]
    public void Marks_take_away_what_Scriban_takes_away(string template, string expected) => Page.Render(template).ShouldBe(expected);

    [Fact]
    public void A_byte_order_mark_is_not_printed() => Page.Render("\uFEFFa").ShouldBe("a");
}
