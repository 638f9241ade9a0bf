using System.Collections.Concurrent;

namespace RoadmapSite.Templates.Tests;

public sealed class LibraryTests
{
    private static readonly Dictionary<string, string> Theme = new()
    {
        ["layouts/page"] = "<{{ include 'parts/nav' items: rows }}{{ t 'more' }}>",
        ["parts/nav"] = "{{ for item in $.items }}{{ include 'parts/item' item: item }}{{ end }}",
        ["parts/item"] = "[{{ $.item }}{{ t 'of' 1 2 }}]",
        ["parts/old"] = "{{ include 'parts/older' }}",
        ["parts/older"] = "",
    };

    [Fact]
    public void Templates_that_nothing_renders_or_includes_are_named()
    {
        var library = TemplateLibrary.Parse(Theme);
        library.Errors.ShouldBeEmpty();
        library.Unused(["layouts/page", "layouts/absent"]).ShouldBe(["parts/old", "parts/older"]);
        library.Contains("parts/nav").ShouldBeTrue();
        library.Contains("parts/nave").ShouldBeFalse();
    }

    [Fact]
    public void Literal_keys_of_words_are_listed_with_their_places() =>
        TemplateLibrary.Parse(Theme).WordKeys().Select(word => $"{word.Key} {word.Place}").ShouldBe(["more layouts/page(1,44)", "of parts/item(1,19)"]);

    [Fact]
    public void A_tree_is_rendered_by_a_part_that_includes_itself()
    {
        var leaf = TemplateObject.Of(("title", "в"), ("children", Array.Empty<TemplateValue>()));
        var root = TemplateObject.Of(("title", "а"), ("children", new[] { TemplateObject.Of(("title", "б"), ("children", new[] { leaf })), leaf }));
        Page.Render(
            new Dictionary<string, string>
            {
                ["page"] = "{{ include 'node' node: root }}",
                ["node"] = "({{ $.node.title }}{{ for $child in $.node.children }}{{ include 'node' node: $child }}{{ end }})",
            },
            TemplateObject.Of(("root", root))).ShouldBe("(а(б(в))(в))");
    }

    [Fact]
    public void An_included_file_has_its_own_locals_and_turns_and_leaves_the_callers_alone() =>
        Page.Render(
            new Dictionary<string, string>
            {
                ["page"] = "{{ $a = 1; for x in rows; include 'part' v: x; for.index; $a; end }}",
                ["part"] = "{{ $a = $.v; for y in rows; for.index; end; $a }};",
            },
            TemplateObject.Of(("rows", new TemplateValue[] { 7, 8 }))).ShouldBe("017;01018;11");

    [Fact]
    public void A_loop_variable_of_the_caller_is_not_seen_in_an_included_file() =>
        Page.Render(
            new Dictionary<string, string> { ["page"] = "{{ for row in rows; include 'part'; end }}", ["part"] = "{{ row }}" },
            TemplateObject.Of(("rows", new TemplateValue[] { 1 }))).ShouldBe("part(1,4): unknown-name");

    [Fact]
    public void Locals_live_to_the_end_of_the_file_and_loop_variables_to_the_end_of_the_loop()
    {
        var model = TemplateObject.Of(("rows", new TemplateValue[] { 1, 2 }));
        Page.Render("{{ for x in rows; $last = x; end; $last }}", model).ShouldBe("2");
        Page.Render("{{ for x in rows; end; x }}", model).ShouldBe("page(1,24): unknown-name");
        Page.Render("{{ $x = 9; for $x in rows; $x; end; $x }}", model).ShouldBe("129");
    }

    [Fact]
    public void An_argument_of_null_is_given_and_an_absent_optional_one_is_null() =>
        Page.Render(new Dictionary<string, string>
        {
            ["page"] = "{{ include 'part' a: null }}{{ include 'part' a: 1 b: 2 }}",
            ["part"] = "[{{ $.a }}{{ $?.b }}{{ $?.b.c ?? 'x' }}]",
        }).ShouldBe("part(1,29): not-an-object");

    [Fact]
    public void The_output_is_used_again_for_the_next_page_and_holds_what_came_before_an_error()
    {
        var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["a"] = "first", ["b"] = "se{{ x }}cond" });
        using var output = new TemplateOutput();
        library.Render("a", TemplateObject.Of(), Page.Options, output).ShouldBeNull();
        output.ToString().ShouldBe("first");
        library.Render("b", TemplateObject.Of(), Page.Options, output).ShouldNotBeNull();
        output.ToString().ShouldBe("se");
        output.Length.ShouldBe(2);
    }

    [Fact]
    public void One_library_renders_on_many_threads_at_once()
    {
        var library = TemplateLibrary.Parse(Theme);
        var results = new ConcurrentBag<string>();
        Parallel.For(0, 200, i =>
        {
            using var output = new TemplateOutput();
            var rows = TemplateValue.ListOf(Enumerable.Range(0, i % 7), n => $"{i}-{n}");
            library.Render("layouts/page", TemplateObject.Of(("rows", rows)), Page.Options, output).ShouldBeNull();
            results.Add($"{i}:{output}");
        });
        results.Order(StringComparer.Ordinal).ShouldBe(
            Enumerable.Range(0, 200)
                .Select(i => $"{i}:<{string.Concat(Enumerable.Range(0, i % 7).Select(n => $"[{i}-{n}1 из 2]"))}Подробнее>")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Output_just_within_the_limit_is_allowed()
    {
        var limits = Page.Options with { Limits = new TemplateLimits { OutputLength = 5 } };
        Page.Render("{{ 'abcde' }}", options: limits).ShouldBe("abcde");
        Page.Render("{{ 'abcde' }}f", options: limits).ShouldBe("page(1,14): output-too-long");
        Page.Render("{{ capture $a }}abcdef{{ end }}", options: limits).ShouldBe("page(1,17): output-too-long");
    }
}
