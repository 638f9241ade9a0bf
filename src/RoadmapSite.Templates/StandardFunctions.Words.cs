using RoadmapSite.Templates.Formatting;

namespace RoadmapSite.Templates;

/// <summary>Interface words, numbers and dates for people.</summary>
internal static partial class StandardFunctions
{
    private static TemplateValue Word(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].Text is not { } key)
        {
            return call.WrongKind(0, TemplateKind.Text, a[0]);
        }

        return call.Options.Words(key) is { } word ? Fill(key, word, a[1..], call) : call.FailWord(key);
    }

    /// <summary>A word whose forms stand in the strings as «{0} школа|{0} школы|{0} школ».</summary>
    private static TemplateValue PluralWord(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].Text is not { } key)
        {
            return call.WrongKind(0, TemplateKind.Text, a[0]);
        }

        if (!a[1].IsNumber)
        {
            return call.WrongKind(1, TemplateKind.Number, a[1]);
        }

        if (call.Options.Words(key) is not { } word)
        {
            return call.FailWord(key);
        }

        var forms = word.Split('|');
        return forms.Length == call.Culture.PluralForms
            ? Fill(key, forms[call.Culture.PluralForm(a[1].Number)].Trim(), a[1..], call)
            : call.FailAt(0, TemplateErrors.PluralForms, call.Culture.PluralForms, forms.Length);
    }

    private static TemplateValue Fill(string key, string word, ReadOnlySpan<TemplateValue> values, TemplateCall call)
    {
        var filled = WordText.Fill(word, values, call.Culture, out var missing);
        return missing is null ? filled : call.Fail(TemplateErrors.WordPlaceholder, key, missing);
    }

    private static string Filled(string pattern, string value) => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, value);

    private static TemplateValue Number(ReadOnlySpan<TemplateValue> a, TemplateCall call, Func<string, string> finish)
    {
        if (a[0].IsNull)
        {
            return default;
        }

        if (!a[0].IsNumber)
        {
            return call.WrongKind(0, TemplateKind.Number, a[0]);
        }

        if (a.Length == 1)
        {
            return finish(NumberText.Format(a[0].Number, call.Culture));
        }

        if (!a[1].IsNumber)
        {
            return call.WrongKind(1, TemplateKind.Number, a[1]);
        }

        return WholeOf(a[1].Number, 0, NumberText.MaxDecimals) is { } decimals
            ? finish(NumberText.Format(a[0].Number, call.Culture, decimals))
            : call.FailAt(1, TemplateErrors.BadDecimals, a[1].Number);
    }

    private static int? WholeOf(decimal number, int least, int most) =>
        number >= least && number <= most && decimal.Truncate(number) == number ? (int)number : null;

    private static TemplateValue Plural(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (!a[0].IsNumber)
        {
            return call.WrongKind(0, TemplateKind.Number, a[0]);
        }

        return a.Length - 1 == call.Culture.PluralForms
            ? a[1 + call.Culture.PluralForm(a[0].Number)]
            : call.Fail(TemplateErrors.PluralForms, call.Culture.PluralForms, a.Length - 1);
    }

    private static TemplateValue Date(
        ReadOnlySpan<TemplateValue> a, TemplateCall call, Func<string, DateOnly?> read, Func<DateOnly, TemplateCulture, string> write)
    {
        if (a[0].IsNull)
        {
            return default;
        }

        if (a[0].Text is not { } text)
        {
            return call.WrongKind(0, TemplateKind.Text, a[0]);
        }

        return read(text) is { } date ? write(date, call.Culture) : call.FailAt(0, TemplateErrors.BadDate, text);
    }
}
