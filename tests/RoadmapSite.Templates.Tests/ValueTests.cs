using System.Globalization;

namespace RoadmapSite.Templates.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_value_knows_its_kind()
    {
        KindOf(null as string).ShouldBe(TemplateKind.Null);
        KindOf("").ShouldBe(TemplateKind.Text);
        KindOf(0).ShouldBe(TemplateKind.Number);
        KindOf(null as int?).ShouldBe(TemplateKind.Null);
        KindOf(0.5m).ShouldBe(TemplateKind.Number);
        KindOf(null as decimal?).ShouldBe(TemplateKind.Null);
        KindOf(false).ShouldBe(TemplateKind.Bool);
        KindOf(new DateOnly(2026, 9, 1)).ShouldBe(TemplateKind.Text);
        KindOf(null as DateOnly?).ShouldBe(TemplateKind.Null);
        KindOf(TemplateObject.Of()).ShouldBe(TemplateKind.Object);
        KindOf(null as TemplateObject).ShouldBe(TemplateKind.Null);
        KindOf(new[] { "a" }).ShouldBe(TemplateKind.List);
        KindOf(new List<string>()).ShouldBe(TemplateKind.List);
        KindOf(new[] { TemplateObject.Of() }).ShouldBe(TemplateKind.List);
        KindOf(new List<TemplateObject>()).ShouldBe(TemplateKind.List);
        KindOf(new List<TemplateValue>()).ShouldBe(TemplateKind.List);
        KindOf(TemplateValue.ListOf(Enumerable.Range(1, 3), n => n)).ShouldBe(TemplateKind.List);
    }

    [Fact]
    public void A_date_becomes_its_ISO_text_whatever_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            TemplateValue date = new DateOnly(2026, 9, 1);
            date.Text.ShouldBe("2026-09-01");
            Page.Render("{{ 1234.5 }} {{ 12345.5 | number_ru 2 }} {{ '2026-09-01' | date_short_ru }}").ShouldBe("1234.5 12\u00A0345,50 01.09.2026");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_model_is_printed_as_JSON_in_its_own_order()
    {
        var model = TemplateObject.Of(
            ("title", "Школа «№ 18» & <b>"),
            ("rows", new TemplateValue[] { 1.50m, true, TemplateValue.Null, TemplateObject.Of(("a", "б")) }),
            ("empty", Array.Empty<string>()));
        model.ToJson().ReplaceLineEndings("\n").ShouldBe("""
            {
              "title": "Школа «№ 18» \u0026 \u003Cb\u003E",
              "rows": [
                1.50,
                true,
                null,
                {
                  "a": "б"
                }
              ],
              "empty": []
            }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void More_members_take_the_place_of_old_ones()
    {
        var model = TemplateObject.Of(("a", 1), ("b", 2)).With(("b", 3), ("c", 4));
        model.Names.ShouldBe(["a", "b", "c"]);
        (model["b"].Number, model["a"].Number, model["x"].IsNull).ShouldBe((3, 1, true));
    }

    [Fact]
    public void Objects_that_list_their_members_in_different_orders_are_read_rightly()
    {
        var rows = new[] { TemplateObject.Of(("a", 1), ("b", 2)), TemplateObject.Of(("b", 3), ("a", 4)), TemplateObject.Of((new string('b', 1), 5)) };
        Page.Render("{{ for r in rows; r.b; end }}", TemplateObject.Of(("rows", rows))).ShouldBe("235");
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    [InlineData("100.00", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_number_is_printed_without_needless_zeros(string number, string expected) =>
        Page.Render("{{ x }}|{{ '' + x }}", TemplateObject.Of(("x", decimal.Parse(number, CultureInfo.InvariantCulture)))).ShouldBe($"{expected}|{expected}");

    private static TemplateKind KindOf(TemplateValue value) => value.Kind;
}
