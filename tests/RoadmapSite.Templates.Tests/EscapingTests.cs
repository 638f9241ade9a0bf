namespace RoadmapSite.Templates.Tests;

public sealed class EscapingTests
{
    [Fact]
    public void Every_special_character_of_a_printed_text_is_escaped() =>
        Page.Render("<b>{{ x }}</b>", TemplateObject.Of(("x", "a&b<c>\"d'e"))).ShouldBe("<b>a&amp;b&lt;c&gt;&quot;d&#39;e</b>");

    [Fact]
    public void Raw_prints_a_text_as_it_is() =>
        Page.Render("{{ x | raw }}", TemplateObject.Of(("x", "<i>"))).ShouldBe("<i>");

    [Fact]
    public void Results_of_functions_and_of_joining_are_escaped() =>
        Page.Render("{{ x | upper_first }}{{ x + x }}{{ x | default_to 'y' }}", TemplateObject.Of(("x", "<"))).ShouldBe("&lt;&lt;&lt;&lt;");

    [Fact]
    public void A_captured_text_is_escaped_once_more_unless_raw() =>
        Page.Render("{{ capture $t }}<{{ x }}>{{ end }}{{ $t }} {{ $t | raw }}", TemplateObject.Of(("x", "&"))).ShouldBe("&lt;&amp;amp;&gt; <&amp;>");

    [Theory]
    [InlineData("{{ x | raw | upper_first }}")]
    [InlineData("{{ (x | raw) }}")]
    [InlineData("{{ $y = x | raw }}")]
    [InlineData("{{ if x | raw }}{{ end }}")]
    public void Raw_stands_nowhere_but_at_the_end_of_an_output(string template) =>
        Page.Error(template).Kind.ShouldBe(TemplateErrors.RawNotLast);

    [Fact]
    public void A_long_text_without_special_characters_is_kept_whole()
    {
        var text = new string('я', 300_000);
        Page.Render("{{ x }}", TemplateObject.Of(("x", text))).ShouldBe(text);
    }
}
