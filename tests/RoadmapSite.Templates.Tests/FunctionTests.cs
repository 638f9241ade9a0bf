namespace RoadmapSite.Templates.Tests;

public sealed class FunctionTests
{
    private static readonly TemplateOptions English = Page.Options with { Culture = TemplateCulture.English };

    [Theory]
    [InlineData("9999 | number_ru", "9999")]
    [InlineData("10000 | number_ru", "10\u00A0000")]
    [InlineData("(-1234567.891) | number_ru", "−1\u00A0234\u00A0567,891")]
    [InlineData("0.5 | number_ru 0", "1")]
    [InlineData("(-0.4) | number_ru 0", "0")]
    [InlineData("9999.96 | number_ru 1", "10\u00A0000,0")]
    [InlineData("79228162514264337593543950335 | number_ru 10", "79\u00A0228\u00A0162\u00A0514\u00A0264\u00A0337\u00A0593\u00A0543\u00A0950\u00A0335,0000000000")]
    [InlineData("2.50 | number_ru", "2,5")]
    [InlineData("33.333 | percent_ru 1", "33,3\u00A0%")]
    [InlineData("null | percent_ru", "")]
    public void A_number_is_written_for_Russian_readers(string expression, string expected) => Page.Render("{{ " + expression + " }}").ShouldBe(expected);

    [Theory]
    [InlineData("12345.5 | number_ru 1", "12,345.5")]
    [InlineData("12.5 | percent_ru", "12.5%")]
    [InlineData("'2026-09-01' | date_ru", "1 September 2026")]
    [InlineData("'2026-09-01' | date_short_ru", "01/09/2026")]
    [InlineData("'2026-09' | month_ru", "September 2026")]
    [InlineData("2 | plural_ru 'school' 'schools'", "schools")]
    public void The_same_functions_follow_another_culture(string expression, string expected) =>
        Page.Render("{{ " + expression + " }}", options: English).ShouldBe(expected);

    [Theory]
    [InlineData(0, "школ")]
    [InlineData(1, "школа")]
    [InlineData(2, "школы")]
    [InlineData(5, "школ")]
    [InlineData(11, "школ")]
    [InlineData(14, "школ")]
    [InlineData(21, "школа")]
    [InlineData(111, "школ")]
    [InlineData(-3, "школы")]
    public void A_counted_word_takes_its_form(int count, string expected) =>
        Page.Render("{{ n | plural_ru 'школа' 'школы' 'школ' }}", TemplateObject.Of(("n", count))).ShouldBe(expected);

    [Theory]
    [InlineData("общеобразовательных", "обще·об·ра·зо·ва·тель·ных")]
    [InlineData("совершенствование", "совер·шен·ство·ва·ние")]
    [InlineData("Ответственность", "Ответ·ствен·ность")]
    [InlineData("государственными", "госу·дар·ствен·ными")]
    [InlineData("осуществлением", "осу·ще·ствле·нием")]
    [InlineData("БЛАГОУСТРОЙСТВО", "БЛА·ГО·УС·ТРОЙ·СТВО")]
    [InlineData("видеоустройств", "видео·ус·тройств")]
    [InlineData("короткое слово", "короткое слово")]
    [InlineData("school-organisation", "school-organisation")]
    [InlineData("Профессионально-педагогического", "Про·фес·си·онально-педа·го·ги·чес·кого")]
    public void Long_Russian_words_are_given_soft_hyphens(string word, string expected)
    {
        var result = Page.Render("{{ x | soft_hyphens }}", TemplateObject.Of(("x", word))).Replace('\u00AD', '·');
        result.Replace("·", "", StringComparison.Ordinal).ShouldBe(word);
        result.ShouldBe(expected);
    }

    [Theory]
    [InlineData("rows | sort_by 'n' | first_of", "не число")]
    [InlineData("mixed | sort_by", "cannot-compare")]
    [InlineData("rows | where_is 'm' 1", "unknown-member")]
    [InlineData("names | sort_by 'n'", "argument-kind")]
    [InlineData("rows | join_ru", "cannot-print")]
    [InlineData("name | join_ru", "argument-kind")]
    [InlineData("names | slice_of (-1)", "argument-kind")]
    [InlineData("null | has_items | choose 1 2", "2")]
    [InlineData("null | count_of", "0")]
    [InlineData("null | lines | count_of", "0")]
    [InlineData("names | slice_of 5 | count_of", "0")]
    [InlineData("names | slice_of 1 1 | join_ru", "а")]
    [InlineData("names | sort_by | join_with ','", "А,а,Б,")]
    [InlineData("'' | join_with", "argument-count")]
    [InlineData("nobody | first_of", "")]
    [InlineData("nobody | join_ru", "")]
    public void Lists_are_handled_or_refused(string expression, string expected)
    {
        var model = TemplateObject.Of(
            ("rows", new[] { TemplateObject.Of(("n", 2)), TemplateObject.Of(("n", 1)) }),
            ("mixed", new TemplateValue[] { 1, "a" }),
            ("names", new TemplateValue[] { "Б", "а", "А", TemplateValue.Null }),
            ("nobody", Array.Empty<string>()),
            ("name", "x"));
        if (expression.StartsWith("rows | sort_by", StringComparison.Ordinal))
        {
            Page.Render("{{ (" + expression + ").n }}", model).ShouldBe("1");
            return;
        }

        var result = Page.Render("{{ " + expression + " }}", model);
        (result.Contains(": ", StringComparison.Ordinal) ? result.Split(": ")[1] : result).ShouldBe(expected);
    }

    [Fact]
    public void Sorting_keeps_the_order_of_equals_and_puts_nulls_last()
    {
        var rows = TemplateValue.ListOf(
            [("в", (int?)2), ("а", null), ("б", 1), ("г", 2)], row => TemplateObject.Of(("title", row.Item1), ("n", row.Item2)));
        Page.Render("{{ for r in (rows | sort_by 'n'); r.title; end }}", TemplateObject.Of(("rows", rows))).ShouldBe("бвга");
    }

    [Fact]
    public void A_host_can_add_functions_which_are_checked_like_the_standard_ones()
    {
        var twice = new TemplateFunction("twice", 1, 1, (arguments, call) =>
            arguments[0].IsNumber ? arguments[0].Number * 2 : call.WrongKind(0, TemplateKind.Number, arguments[0]));
        Render("{{ 2 | twice }}").ShouldBe("4");
        Render("{{ 'a' | twice }}").ShouldBe("page(1,4): argument-kind");
        Render("{{ 2 | twice 3 }}").ShouldBe("page(1,8): argument-count");
        Should.Throw<ArgumentException>(() => TemplateLibrary.Parse([], twice, twice));

        string Render(string template)
        {
            var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["page"] = template }, twice);
            using var output = new TemplateOutput();
            return library.Errors.Count > 0
                ? library.Errors[0].ToString()
                : library.Render("page", TemplateObject.Of(), Page.Options, output)?.ToString() ?? output.ToString();
        }
    }

    [Fact]
    public void Words_are_escaped_like_any_text_and_take_values_in_their_places() =>
        Page.Render("{{ t 'of' name 1000000 }}", TemplateObject.Of(("name", "<b>"))).ShouldBe("&lt;b&gt; из 1\u00A0000\u00A0000");
}
