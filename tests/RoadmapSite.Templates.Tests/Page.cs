using System.Text.Json;

namespace RoadmapSite.Templates.Tests;

/// <summary>Renders small themes written in a test.</summary>
internal static class Page
{
    public static readonly TemplateOptions Options = new()
    {
        Words = key => key switch
        {
            "more" => "Подробнее",
            "of" => "{0} из {1}",
            "schools" => "{0} школа|{0} школы|{0} школ",
            "two_forms" => "a|b",
            _ => null,
        },
        WordKeys = ["more", "of", "schools", "two_forms"],
    };

    /// <summary>Renders one template; errors become their text.</summary>
    public static string Render(string template, TemplateObject? model = null, TemplateOptions? options = null) =>
        Render(new Dictionary<string, string> { ["page"] = template }, model, options);

    public static string Render(Dictionary<string, string> theme, TemplateObject? model = null, TemplateOptions? options = null)
    {
        var library = TemplateLibrary.Parse(theme);
        if (library.Errors.Count > 0)
        {
            return string.Join('\n', library.Errors);
        }

        using var output = new TemplateOutput();
        var error = library.Render("page", model ?? TemplateObject.Of(), options ?? Options, output);
        return error?.ToString() ?? output.ToString();
    }

    public static TemplateError Error(string template, TemplateObject? model = null, TemplateOptions? options = null)
    {
        var library = TemplateLibrary.Parse(new Dictionary<string, string> { ["page"] = template });
        if (library.Errors.Count > 0)
        {
            return library.Errors[0];
        }

        using var output = new TemplateOutput();
        return library.Render("page", model ?? TemplateObject.Of(), options ?? Options, output).ShouldNotBeNull();
    }

    public static TemplateObject Model(string json) => json.Length == 0 ? TemplateObject.Of() : ValueOf(JsonDocument.Parse(json).RootElement).Object!;

    private static TemplateValue ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => TemplateObject.Of([.. json.EnumerateObject().Select(member => (member.Name, ValueOf(member.Value)))]),
        JsonValueKind.Array => TemplateValue.ListOf(json.EnumerateArray(), ValueOf),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => TemplateValue.Null,
    };
}
