using System.Globalization;

namespace RoadmapSite.Templates;

/// <summary>What an error says, in one language. Both texts are composite formats over the arguments of the error.</summary>
/// <param name="Message">What is wrong; ends with a full stop.</param>
/// <param name="Advice">What to do; ends with a full stop.</param>
public sealed record TemplateErrorText(string Message, string Advice);

/// <summary>One kind of error. A host may declare kinds of its own for the functions it adds.</summary>
/// <param name="Id">A stable name in kebab-case, such as <c>unknown-name</c>.</param>
/// <param name="Russian">The Russian text.</param>
/// <param name="English">The English text.</param>
public sealed record TemplateErrorKind(string Id, TemplateErrorText Russian, TemplateErrorText English)
{
    /// <summary>What is wrong, with the arguments in place.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    /// <param name="arguments">The arguments of the error.</param>
    public string Message(string language, params ReadOnlySpan<object?> arguments) =>
        Format(Text(language).Message, language, arguments);

    /// <summary>What to do, with the arguments in place.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    /// <param name="arguments">The arguments of the error.</param>
    public string Advice(string language, params ReadOnlySpan<object?> arguments) =>
        Format(Text(language).Advice, language, arguments);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static string Format(string text, string language, ReadOnlySpan<object?> arguments)
    {
        var words = arguments.ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i] is TemplateKind kind ? NameOf(kind, language) : words[i];
        }

        return string.Format(CultureInfo.InvariantCulture, text, words);
    }

    private static string NameOf(TemplateKind kind, string language) => (kind, IsEnglish(language)) switch
    {
        (TemplateKind.Null, false) => "пустое значение (null)",
        (TemplateKind.Bool, false) => "да/нет (true, false)",
        (TemplateKind.Number, false) => "число",
        (TemplateKind.Text, false) => "текст",
        (TemplateKind.List, false) => "список",
        (TemplateKind.Object, false) => "объект",
        (TemplateKind.Null, true) => "no value (null)",
        (TemplateKind.Bool, true) => "true or false",
        (TemplateKind.Number, true) => "a number",
        (TemplateKind.Text, true) => "a text",
        (TemplateKind.List, true) => "a list",
        _ => "an object",
    };

    private static bool IsEnglish(string language) => string.Equals(language, "en", StringComparison.Ordinal);

    private TemplateErrorText Text(string language) => IsEnglish(language) ? English : Russian;
}
