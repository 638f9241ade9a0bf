using System.Text.Json;

namespace RoadmapSite.Templates.Tests;

/// <summary>One example of SPEC.md: fenced blocks up to an <c>output</c> or <c>error</c> block.</summary>
public sealed class SpecExample
{
    private readonly Dictionary<string, string> theme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    public required int Line { get; init; }

    public string Model { get; private set; } = "";

    /// <summary>The template that is rendered.</summary>
    public string Main => theme["page"];

    /// <summary>The text of the block that ends the example.</summary>
    public string Expected { get; private set; } = "";

    public bool ExpectsError { get; private set; }

    public static IReadOnlyList<SpecExample> Read(string markdown)
    {
        var examples = new List<SpecExample>();
        SpecExample? current = null;
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i + 1);
            var text = string.Join('\n', lines[(i + 1)..end]);
            current ??= new SpecExample { Line = i + 1 };
            if (current.Take(lines[i][3..].Split(' '), text))
            {
                examples.Add(current);
                current = null;
            }

            i = end;
        }

        return examples;
    }

    /// <summary>Runs the example.</summary>
    /// <returns>What came out, in the form of the expected text.</returns>
    public string Run()
    {
        var library = TemplateLibrary.Parse(theme);
        if (library.Errors.Count > 0)
        {
            return Describe(library.Errors);
        }

        using var output = new TemplateOutput();
        var options = new TemplateOptions { Words = words.GetValueOrDefault, WordKeys = words.Keys };
        var error = library.Render("page", Page.Model(Model), options, output);
        return error is null ? output.ToString() : Describe([error]);
    }

    private string Describe(IReadOnlyList<TemplateError> errors)
    {
        var heads = string.Join('\n', errors.Select(error => FormattableString.Invariant($"{error.Kind} ({error.Place.Line},{error.Place.Column})")));
        var showsText = Expected.Split('\n').Length > errors.Count;
        return showsText ? heads + "\n" + string.Join('\n', errors.Select(error => error.ToText("ru"))) : heads;
    }

    private bool Take(string[] info, string text)
    {
        switch (info[0])
        {
            case "template":
                theme.Add(info.Length > 1 ? info[1] : "page", text);
                return false;
            case "model":
                Model = text;
                return false;
            case "words":
                foreach (var word in JsonDocument.Parse(text).RootElement.EnumerateObject())
                {
                    words.Add(word.Name, word.Value.GetString()!);
                }

                return false;
            default:
                ExpectsError = info[0] is "error";
                Expected = text;
                return true;
        }
    }
}
