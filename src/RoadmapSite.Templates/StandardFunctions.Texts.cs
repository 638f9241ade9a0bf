namespace RoadmapSite.Templates;

/// <summary>Texts.</summary>
internal static partial class StandardFunctions
{
    private static TemplateValue Changed(ReadOnlySpan<TemplateValue> a, TemplateCall call, Func<string, string> change) => a[0] switch
    {
        { IsNull: true } => default,
        { Text: { } text } => change(text),
        var other => call.WrongKind(0, TemplateKind.Text, other),
    };

    private static TemplateValue Lines(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].IsNull)
        {
            return Array.Empty<TemplateValue>();
        }

        return a[0].Text is { } text
            ? text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : call.WrongKind(0, TemplateKind.Text, a[0]);
    }

    private static TemplateValue Replaced(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[1].Text is not { Length: > 0 } old)
        {
            return call.WrongKind(1, TemplateKind.Text, a[1]);
        }

        return a[2].Text is { } by
            ? Changed(a, call, text => text.Replace(old, by, StringComparison.Ordinal))
            : call.WrongKind(2, TemplateKind.Text, a[2]);
    }

    private static TemplateValue StartsWith(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[1].Text is not { } start)
        {
            return call.WrongKind(1, TemplateKind.Text, a[1]);
        }

        return a[0] switch
        {
            { IsNull: true } => false,
            { Text: { } text } => text.StartsWith(start, StringComparison.Ordinal),
            var other => call.WrongKind(0, TemplateKind.Text, other),
        };
    }
}
