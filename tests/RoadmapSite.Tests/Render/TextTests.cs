using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Tests.Render;

public sealed class TextTests
{
    [Theory]
    [InlineData("Приказы:\n- о рабочей группе;\n- о сроках", "Приказы")]
    [InlineData("Приказ\nо рабочей группе:", "Приказ о рабочей группе:")]
    [InlineData("- о рабочей группе\n- о сроках", "- о рабочей группе - о сроках")]
    public void A_text_that_opens_a_list_is_led_by_the_words_before_it(string text, string lead) => PlainText.Lead(text).ShouldBe(lead);

    [Theory]
    [InlineData("85.714285", false, "85.7")]
    [InlineData("99.96", false, "99.9")]
    [InlineData("100", true, "100")]
    [InlineData("99.96", true, "100.0")]
    [InlineData("0.04", false, "0.1")]
    [InlineData("-0.04", false, "-0.1")]
    [InlineData("0", false, "0")]
    [InlineData("0.25", false, "0.3")]
    [InlineData("-14.285", false, "-14.3")]
    [InlineData("114.35", true, "114.4")]
    public void A_percentage_never_reads_rounder_than_it_is(string exact, bool met, string shown)
    {
        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        DisplayPercent.Of(Number(exact), met).ShouldBe(Number(shown));
    }

    [Theory]
    [InlineData("66.66666", "66.6667", '≈')]
    [InlineData("-0.88885", "-0.8889", '≈')]
    [InlineData("99.99999", "99.9999", '≈')]
    [InlineData("100.00001", "100.0001", '≈')]
    [InlineData("-0.00001", "-0.0001", '≈')]
    [InlineData("100", "100", '=')]
    [InlineData("0.825", "0.825", '=')]
    public void What_is_not_whole_never_reads_as_whole_in_a_computation(string exact, string shown, char sign)
    {
        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        WorkingNumber.Of(Number(exact)).ShouldBe(Number(shown));
        WorkingNumber.Sign(Number(exact)).ShouldBe(sign);
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(319_488, 312, false)]
    [InlineData(1_048_064, 1.0, true)]
    [InlineData(1_887_437, 1.8, true)]
    public void A_size_is_told_in_kilobytes_and_from_one_megabyte_with_a_decimal(long bytes, double amount, bool megabytes) =>
        FileSize.Of(bytes).ShouldBe(new FileSize((decimal)amount, megabytes));

    [Fact]
    public void Lines_that_begin_with_a_dash_are_a_list_and_keep_their_mark()
    {
        var html = TitleCell("Приказы:\n- первый;\n–второй\n· третий\nи прочее");
        html.ShouldContain("Приказы:<ul class=\"dash\"><li>- первый;</li><li>–второй</li><li>· третий</li></ul>и прочее");
    }

    [Fact]
    public void A_negative_number_is_no_list() => TitleCell("от\n-5\nдо 5").ShouldContain("от<br>-5<br>до 5");

    [Fact]
    public void Names_of_the_dictionary_in_another_language_are_marked()
    {
        Dictionaries dictionaries = Dictionaries.Empty with { Terms = [new("Smart school", "умная школа", "en"), new("Smart", "умный", "en"), new("ОГЭ", "экзамен", null)] };
        var html = TitleCell("Конкурс «Smart school» и ОГЭ", dictionaries);
        html.ShouldContain("Конкурс «<span lang=\"en\">Smart school</span>» и ОГЭ");
        TitleCell("Smarter школа", dictionaries).ShouldContain("Smarter школа");
    }

    [Fact]
    public void Long_words_get_soft_hyphens_in_text_and_none_in_the_title_of_the_page()
    {
        var direction = Sample.Direction("d1", "Общеобразовательная подготовка");
        var html = new SampleSite().Page(Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", default, direction))), "plan/d1.html");
        html.ShouldContain("<h1>Направ\u00ADле\u00ADние 1. Обще\u00ADоб\u00AD");
        html.ShouldContain("<title>Направление 1. Общеобразовательная подготовка —");
    }

    [Theory]
    [InlineData(1, "1 направление,")]
    [InlineData(2, "2 направления,")]
    [InlineData(5, "5 направлений,")]
    [InlineData(21, "21 направление,")]
    public void Counted_words_agree_with_their_number(int count, string expected)
    {
        var directions = Enumerable.Range(1, count).Select(number => Sample.Direction($"d{number}", $"Часть {number}") with { Measures = [Sample.Measure($"m{number}", $"Дело {number}")] });
        var facts = Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", default, [.. directions])));
        Html.Text(new SampleSite().Page(facts, "index.html")).ShouldContain("Что обещано " + expected);
    }

    private static string TitleCell(string title, Dictionaries? dictionaries = null)
    {
        var direction = Sample.Direction("d1", "Кадры") with { Measures = [Sample.Measure("m1", title)] };
        var site = new SampleSite { Settings = new() { Title = "Карты", Dictionaries = dictionaries ?? Dictionaries.Empty } };
        return site.Page(Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", default, direction))), "plan/d1.html");
    }
}
