using System.Text;

namespace RoadmapSite.Templates.Tests;

/// <summary>Whatever the input, only errors come out: no exception, no endless run, no place outside the text.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 4_000;

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "if ", "else ", "else if ", "end", "for ", " in ", "capture ", "include ", "while ", "case ", "null",
        "true", "name", "rows", "page", "none", "$x", "$", "$.", "$?.", "$.a", "$0", ".", "?.", ".title", "[", "]", "(", ")", " | ", "raw", "count_of",
        "number_ru ", "t ", "'more'", "'", "\"", "'part'", "a: 1", "1", "2.5", "-", "!", "+", "*", "/ 0", "%", "==", "!=", "<", "&&", "||", "??", "=", ";",
        "\n", "\r\n", " ", "#", "##", "\\", "текст", "<b>", "\0", "\uFEFF", "\u00A0", "\uD83D", "{", "}", ":", ",", "for.index", "sort_by ", "where_is ",
        "lines", "choose ", "default_to ", "slice_of ", "99999999999999999999999999999", "date_ru", "@", "`",
    ];

    private static readonly TemplateObject Model = TemplateObject.Of(
        ("name", "Школа <№ 18>"),
        ("rows", new TemplateValue[] { 1, "два", TemplateValue.Null, TemplateObject.Of(("title", "x")) }),
        ("page", TemplateObject.Of(("title", "Обзор"), ("rows", Array.Empty<TemplateValue>()))),
        ("none", TemplateValue.Null));

    private static readonly TemplateOptions Tight =
        Page.Options with { Limits = new TemplateLimits { IncludeDepth = 8, LoopTurns = 2_000, OutputLength = 20_000 } };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_pieces_of_the_language_give_output_or_errors(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 40); i > 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Try(text.ToString(), seed, round);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_templates_give_output_or_errors(int seed)
    {
        var random = new Random(seed);
        var whole = SpecExample.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SPEC.md"))).Select(example => example.Main).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder(whole[random.Next(whole.Length)]);
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                Damage(text, random);
            }

            Try(text.ToString(), seed, round);
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("{{ if true }}")]
    [InlineData("{{ (")]
    [InlineData("!")]
    [InlineData("-")]
    [InlineData("rows[")]
    [InlineData("rows[(")]
    [InlineData("name | ")]
    [InlineData("1 + ")]
    [InlineData("name.")]
    [InlineData("{{ for x in rows }}{{ else }}")]
    public void A_hundred_thousand_repetitions_neither_overflow_nor_take_long(string piece) =>
        Try("{{ " + string.Concat(Enumerable.Repeat(piece, 100_000)), 0, 0);

    private static void Damage(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(4))
        {
            case 0 when at < text.Length:
                text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                break;
            case 1 when at < text.Length:
                text[at] = (char)random.Next(0x20, 0x7F);
                break;
            case 2:
                var from = random.Next(text.Length + 1);
                text.Insert(at, text.ToString(from, Math.Min(random.Next(1, 30), text.Length - from)));
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    private static void Try(string template, int seed, int round)
    {
        try
        {
            var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["page"] = template, ["part"] = "[{{ $?.a }}]" });
            using var output = new TemplateOutput();
            var errors = library.Errors.Count > 0
                ? library.Errors
                : library.Render("page", Model, Tight, output) is { } error ? [error] : [];
            foreach (var found in errors)
            {
                found.ToText("ru").ShouldNotBeEmpty();
                found.Place.Column.ShouldBeInRange(1, found.SourceLine.Length + 1);
            }
        }
        catch (Exception problem) when (problem is not ShouldAssertException)
        {
            throw new InvalidOperationException($"Seed {seed}, round {round}: {template}", problem);
        }
    }
}
