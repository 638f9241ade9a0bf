namespace RoadmapSite.Templates.Tests;

/// <summary>Every kind of error arises where it should and nowhere else.</summary>
public sealed class ErrorTests
{
    private const string Deep = "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1";

    private static readonly TemplateObject Model = TemplateObject.Of(
        ("name", "Школа"),
        ("rows", new TemplateValue[] { 1, 2, 3 }),
        ("page", TemplateObject.Of(("title", "Обзор"), ("parent", TemplateValue.Null))),
        ("count", 5),
        ("none", TemplateValue.Null));

    /// <summary>Kind, template, line, column, length of the place.</summary>
    public static TheoryData<string, string, int, int, int> Cases => new()
    {
        { "unclosed-code", "a\n {{ if x", 2, 2, 2 },
        { "unclosed-code", "{{ a {{ 1 }}", 1, 1, 2 },
        { "unclosed-text", "{{ 'abc }}", 1, 4, 5 },
        { "unclosed-text", "{{ \"abc\n\" }}", 1, 4, 4 },
        { "bad-escape", "{{ 'a\\q' }}", 1, 6, 2 },
        { "bad-escape", "{{ '\\u12' }}", 1, 5, 2 },
        { "bad-escape", "{{ '\\uD800' }}", 1, 5, 2 },
        { "bad-number", "{{ 10px }}", 1, 4, 4 },
        { "bad-number", "{{ 1. }}", 1, 4, 1 },
        { "bad-number", "{{ 0x1F }}", 1, 4, 4 },
        { "bad-number", "{{ 1.5m }}", 1, 4, 4 },
        { "bad-number", "{{ 99999999999999999999999999999999 }}", 1, 4, 32 },
        { "escape-block", "x {%{ y }%}", 1, 3, 3 },
        { "escape-block", "{%%{ y }%%}", 1, 1, 4 },
        { "forbidden-character", "ab\0c", 1, 3, 1 },
        { "letter-in-name", "{{ имя }}", 1, 4, 3 },
        { "letter-in-name", "{{ $имя = 1 }}", 1, 4, 4 },
        { "foreign-sign", "{{ count ? 1 : 2 }}", 1, 10, 1 },
        { "foreign-sign", "{{ count // 2 }}", 1, 10, 2 },
        { "foreign-sign", "{{ $a += 1 }}", 1, 7, 2 },
        { "foreign-sign", "{{ count ?! 2 }}", 1, 10, 2 },
        { "foreign-sign", "{{ count and name }}", 1, 10, 3 },
        { "foreign-sign", "{{ `a` }}", 1, 4, 1 },
        { "foreign-sign", "{{ @count }}", 1, 4, 1 },
        { "foreign-sign", "{{ { a: 1 } }}", 1, 4, 1 },
        { "foreign-sign", "{{ rows |> count_of }}", 1, 9, 2 },
        { "foreign-sign", "{{ for i in 1..3 }}{{ end }}", 1, 14, 2 },
        { "foreign-sign", "{{ $$ }}", 1, 4, 2 },
        { "too-deep", "{{ " + Deep + " }}", 1, 36, 1 },
        { "too-long", "{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 200)) + " }}", 1, 4, 601 },
        { "expected-value", "{{ 1 + }}", 1, 8, 1 },
        { "expected-value", "{{ if }}{{ end }}", 1, 7, 1 },
        { "expected-value", "{{ [1, 2] }}", 1, 4, 1 },
        { "expected-value", "{{ +count }}", 1, 4, 1 },
        { "line-break-inside", "{{ 1 +\n 2 }}", 1, 7, 1 },
        { "line-break-inside", "{{ (1\n + 2) }}", 1, 6, 1 },
        { "expected-end", "{{ page.title name }}", 1, 15, 4 },
        { "expected-end", "{{ 1 2 }}", 1, 6, 1 },
        { "expected-end", "{{ if count == 5 }}{{ end 1 }}", 1, 27, 1 },
        { "expected-end", "{{ 'a'[0] }}", 1, 7, 1 },
        { "expected-end", "{{ rows | first_of[0] }}", 1, 19, 1 },
        { "expected-closing", "{{ (1 + 2 }}", 1, 11, 1 },
        { "expected-closing", "{{ rows[0 }}", 1, 11, 1 },
        { "expected-closing", "{{ rows[0 + 1] }}", 1, 11, 1 },
        { "missing-end", "a{{ for x in rows }}\n{{ if true }}{{ end }}", 1, 5, 3 },
        { "missing-end", "{{ capture $a }}", 1, 4, 7 },
        { "unexpected-end", "a {{ end }}", 1, 6, 3 },
        { "unexpected-else", "a {{ else }}", 1, 6, 4 },
        { "unexpected-else", "{{ if true }}{{ else }}{{ else }}{{ end }}", 1, 27, 4 },
        { "unexpected-else", "{{ for x in rows }}{{ else if true }}{{ end }}", 1, 23, 4 },
        { "foreign-statement", "{{ while true }}a{{ end }}", 1, 4, 5 },
        { "foreign-statement", "{{ break }}", 1, 4, 5 },
        { "for-needs-variable", "{{ for 1 in rows }}{{ end }}", 1, 8, 1 },
        { "for-needs-in", "{{ for x of rows }}{{ end }}", 1, 10, 2 },
        { "capture-needs-local", "{{ capture text }}{{ end }}", 1, 12, 4 },
        { "assigns-global", "{{ name = 1 }}", 1, 4, 4 },
        { "assigns-inside", "{{ if count = 5 }}{{ end }}", 1, 13, 1 },
        { "assigns-inside", "{{ page.title = 5 }}", 1, 15, 1 },
        { "assigns-loop-variable", "{{ for $x in rows }}{{ $x = 1 }}{{ end }}", 1, 24, 2 },
        { "assigns-loop-variable", "{{ for $x in rows }}{{ capture $x }}{{ end }}{{ end }}", 1, 32, 2 },
        { "reserved-name", "{{ empty }}", 1, 4, 5 },
        { "reserved-name", "{{ for end in rows }}{{ end }}", 1, 8, 3 },
        { "positional-argument", "{{ $0 }}", 1, 4, 2 },
        { "bare-arguments", "{{ $ }}", 1, 4, 1 },
        { "bare-arguments", "{{ $[0] }}", 1, 4, 1 },
        { "local-unknown", "{{ $title }}{{ $titel = 1 }}", 1, 4, 6 },
        { "local-not-yet-assigned", "{{ if none }}{{ $a = 1 }}{{ end }}{{ $a }}", 1, 38, 2 },
        { "loop-fact-outside", "{{ for.index }}", 1, 4, 9 },
        { "loop-fact-outside", "{{ for x in rows }}{{ for y in rows }}{{ else }}{{ for.index }}{{ end }}{{ end }}", 1, 52, 9 },
        { "loop-fact-unknown", "{{ for x in rows }}{{ for.length }}{{ end }}", 1, 23, 10 },
        { "loop-name-is-function", "{{ for lines in rows }}{{ end }}", 1, 8, 5 },
        { "loop-name-taken", "{{ for page in rows }}{{ end }}", 1, 8, 4 },
        { "space-before-bracket", "{{ rows [0] }}", 1, 9, 1 },
        { "space-before-bracket", "{{ count_of rows [0] }}", 1, 18, 1 },
        { "no-space-before-parenthesis", "{{ number_ru(1) }}", 1, 13, 1 },
        { "not-a-member", "{{ page.null }}", 1, 9, 4 },
        { "unknown-function", "{{ name | upercase }}", 1, 11, 8 },
        { "unknown-function", "{{ upercase name }}", 1, 4, 8 },
        { "unknown-function", "{{ for x in rows limit: 2 }}{{ end }}", 1, 13, 4 },
        { "argument-count", "{{ replace_text name 'a' }}", 1, 4, 12 },
        { "argument-count", "{{ name | count_of 1 }}", 1, 11, 8 },
        { "call-inside", "{{ 1 + count_of rows }}", 1, 8, 8 },
        { "call-inside", "{{ if !is_empty rows }}{{ end }}", 1, 8, 8 },
        { "call-inside", "{{ for x in lines name }}{{ end }}", 1, 13, 5 },
        { "call-inside", "{{ name | default_to lines }}", 1, 22, 5 },
        { "operator-after-call", "{{ count_of rows > 1 }}", 1, 18, 1 },
        { "operator-after-call", "{{ rows | count_of + 1 }}", 1, 20, 1 },
        { "operator-after-call", "{{ number_ru -1 }}", 1, 14, 1 },
        { "argument-needs-parentheses", "{{ choose count !none }}", 1, 17, 1 },
        { "argument-needs-parentheses", "{{ rows[-1] }}", 1, 9, 1 },
        { "named-argument", "{{ number_ru count decimals: 2 }}", 1, 28, 1 },
        { "raw-not-last", "{{ (name | raw) + name }}", 1, 12, 3 },
        { "include-needs-file", "{{ include name }}", 1, 4, 7 },
        { "include-inside", "{{ $x = include 'page' }}", 1, 9, 7 },
        { "include-inside", "{{ include 'page' | count_of }}", 1, 19, 1 },
        { "include-inside", "{{ 'page' | include }}", 1, 13, 7 },
        { "include-positional", "{{ include 'page' name }}", 1, 19, 4 },
        { "include-twice", "{{ include 'page' a: 1 a: 2 }}{{ $.a }}", 1, 24, 1 },
        { "include-size", "{{ include 'page' size: 1 }}", 1, 19, 4 },
        { "include-size", "{{ $.size }}", 1, 6, 4 },
        { "unknown-file", "{{ include 'pages' }}", 1, 12, 7 },
        { "unknown-argument", "{{ include 'page' b: 1 }}", 1, 19, 1 },
        { "missing-argument", "{{ include 'page' }}{{ $.a }}", 1, 12, 6 },
        { "argument-absent", "{{ $.title }}", 1, 4, 7 },
        { "unknown-name", "{{ nam }}", 1, 4, 3 },
        { "unknown-member", "{{ page.titl }}", 1, 9, 4 },
        { "unknown-member", "{{ page['titl'] }}", 1, 9, 6 },
        { "unknown-member", "{{ page?.titl }}", 1, 10, 4 },
        { "member-of-null", "{{ none.title }}", 1, 9, 5 },
        { "member-of-null", "{{ page.parent.title }}", 1, 16, 5 },
        { "member-of-null", "{{ (page.parent?.title).x }}", 1, 25, 1 },
        { "not-an-object", "{{ rows.size }}", 1, 9, 4 },
        { "not-an-object", "{{ name?.size }}", 1, 10, 4 },
        { "not-indexable", "{{ name[0] }}", 1, 4, 4 },
        { "not-indexable", "{{ none[0] }}", 1, 4, 4 },
        { "list-index-kind", "{{ rows['a'] }}", 1, 9, 3 },
        { "object-index-kind", "{{ page[0] }}", 1, 9, 1 },
        { "index-out-of-range", "{{ rows[3] }}", 1, 9, 1 },
        { "index-out-of-range", "{{ rows[0.5] }}", 1, 9, 3 },
        { "index-out-of-range", "{{ rows[(-1)] }}", 1, 9, 4 },
        { "not-a-condition", "{{ if name }}{{ end }}", 1, 7, 4 },
        { "not-a-condition", "{{ if none }}{{ else if count }}{{ end }}", 1, 25, 5 },
        { "not-a-condition", "{{ true && rows }}", 1, 12, 4 },
        { "not-a-condition", "{{ !count }}", 1, 5, 5 },
        { "not-a-condition", "{{ choose name 1 2 }}", 1, 11, 4 },
        { "not-a-list", "{{ for x in name }}{{ end }}", 1, 13, 4 },
        { "not-a-list", "{{ for x in none }}{{ end }}", 1, 13, 4 },
        { "cannot-print", "{{ rows }}", 1, 4, 4 },
        { "cannot-print", "{{ page | raw }}", 1, 4, 4 },
        { "cannot-compare", "{{ name == count }}", 1, 4, 13 },
        { "cannot-compare", "{{ rows == rows }}", 1, 4, 12 },
        { "cannot-order", "{{ name < 'я' }}", 1, 4, 10 },
        { "cannot-order", "{{ none < 1 }}", 1, 4, 8 },
        { "cannot-calculate", "{{ name * 2 }}", 1, 4, 8 },
        { "cannot-calculate", "{{ name + rows }}", 1, 4, 11 },
        { "cannot-calculate", "{{ true + 1 }}", 1, 4, 8 },
        { "cannot-negate", "{{ -name }}", 1, 5, 4 },
        { "division-by-zero", "{{ count / 0 }}", 1, 12, 1 },
        { "division-by-zero", "{{ count % 0 }}", 1, 12, 1 },
        { "number-too-large", "{{ 79228162514264337593543950335 * 2 }}", 1, 4, 33 },
        { "argument-kind", "{{ name | number_ru }}", 1, 4, 4 },
        { "argument-kind", "{{ count | upper_first }}", 1, 4, 5 },
        { "argument-kind", "{{ replace_text name '' 'x' }}", 1, 22, 2 },
        { "bad-date", "{{ '01.09.2026' | date_ru }}", 1, 4, 12 },
        { "bad-decimals", "{{ number_ru count 11 }}", 1, 20, 2 },
        { "plural-forms", "{{ plural_ru count 'школа' 'школы' }}", 1, 4, 9 },
        { "plural-forms", "{{ t_plural 'two_forms' count }}", 1, 13, 11 },
        { "unknown-word", "{{ t 'mor' }}", 1, 6, 5 },
        { "word-placeholder", "{{ t 'of' 1 }}", 1, 4, 1 },
        { "too-deep-includes", "{{ include 'page' }}", 1, 12, 6 },
        { "too-many-turns", "{{ for x in rows }}{{ for y in rows }}{{ end }}{{ end }}", 1, 4, 3 },
        { "output-too-long", "{{ for x in rows }}0123456789{{ end }}", 1, 20, 10 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_error_is_reported_once_at_its_place(string kind, string template, int line, int column, int length)
    {
        var options = Page.Options with { Limits = new TemplateLimits { IncludeDepth = 3, LoopTurns = 8, OutputLength = 25 } };
        var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["page"] = template });
        using var output = new TemplateOutput();
        var errors = library.Errors.Count > 0 ? library.Errors : [library.Render("page", Model, options, output).ShouldNotBeNull()];

        errors.Select(error => error.Kind.Id).ShouldBe([kind]);
        errors[0].Place.ShouldBe(new TemplatePlace("page", line, column, length));
    }

    [Fact]
    public void Every_kind_of_error_has_a_case() =>
        TemplateErrors.All.Select(kind => kind.Id).Except(Cases.Select(row => (string)row[0])).ShouldBe(["unknown-template"]);

    [Fact]
    public void An_unknown_template_is_an_error_with_the_nearest_name()
    {
        var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["pages/overview"] = "" });
        using var output = new TemplateOutput();
        var error = library.Render("pages/overwiew", Model, Page.Options, output).ShouldNotBeNull();
        (error.Kind, error.Nearest).ShouldBe((TemplateErrors.UnknownTemplate, "pages/overview"));
    }

    [Fact]
    public void Every_text_of_every_kind_can_be_printed_in_both_languages()
    {
        object?[] arguments = ["а", TemplateKind.List, TemplateKind.Text, "г"];
        foreach (var kind in TemplateErrors.All)
        {
            foreach (var text in new[] { kind.Message("ru", arguments), kind.Advice("ru", arguments), kind.Message("en", arguments), kind.Advice("en", arguments) })
            {
                text.ShouldEndWith(".");
                text.ShouldNotContain("!.");
            }
        }
    }

    [Fact]
    public void All_errors_of_all_templates_are_found_at_once()
    {
        var library = TemplateLibrary.Parse(new Dictionary<string, string>
        {
            ["b"] = "{{ 1 + }}\n{{ if x }}{{ ) }}{{ end }}\n{{ include 'c' }}",
            ["a"] = "{{ $x }}",
        });
        library.Errors.Select(error => error.ToString()).ShouldBe(
            ["a(1,4): local-unknown", "b(1,8): expected-value", "b(2,14): expected-value", "b(3,12): unknown-file"]);
    }

    [Fact]
    public void A_template_full_of_errors_reports_the_first_twenty()
    {
        var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["a"] = string.Concat(Enumerable.Repeat("{{ ) }}\n", 50)) });
        library.Errors.Count.ShouldBe(20);
    }

    [Fact]
    public void The_mark_stays_under_its_word_behind_tabs_and_within_the_line()
    {
        Page.Error("\t\t{{ nam }}", Model).Excerpt().ShouldBe("1 |   {{ nam }}\n  |      ^~~");
        Page.Error("{{ 'abc\n", Model).Excerpt().ShouldBe("1 | {{ 'abc\n  |    ^~~~");
    }

    [Fact]
    public void An_error_is_printed_in_English_when_asked() =>
        Page.Error("{{ nam }}", Model).ToText("en").ShouldBe("""
            page(1,4): There is no name “nam” on this page.
            1 | {{ nam }}
              |    ^~~
            Did you mean “name”? The command model shows the names there are.
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Line_numbers_are_right_in_files_with_windows_line_ends() =>
        Page.Error("a\r\nb\r\n  {{ nam }}\r\n", Model).Place.ShouldBe(new TemplatePlace("page", 3, 6, 3));

    [Fact]
    public void A_model_with_the_name_of_a_function_is_our_own_mistake()
    {
        var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["page"] = "" });
        using var output = new TemplateOutput();
        Should.Throw<ArgumentException>(() => library.Render("page", TemplateObject.Of(("lines", 1)), Page.Options, output));
    }
}
