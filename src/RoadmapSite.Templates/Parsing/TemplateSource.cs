namespace RoadmapSite.Templates.Parsing;

/// <summary>The text of one template, which can tell the line and column of any index.</summary>
internal sealed class TemplateSource
{
    private readonly List<int> lineStarts = [0];

    public TemplateSource(string name, string text)
    {
        Name = name;
        Text = text;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            lineStarts.Add(i + 1);
        }
    }

    public string Name { get; }

    public string Text { get; }

    public TemplatePlace PlaceOf(TextSpan span)
    {
        var line = LineOf(span.Start);
        return new TemplatePlace(Name, line + 1, span.Start - lineStarts[line] + 1, Math.Max(1, span.Length));
    }

    public TemplateError Error(TemplateErrorKind kind, TextSpan span, params ReadOnlySpan<object?> arguments) =>
        new(kind, PlaceOf(span), LineAt(span.Start)) { Arguments = arguments.ToArray() };

    private int LineOf(int index)
    {
        var found = lineStarts.BinarySearch(index);
        return found >= 0 ? found : ~found - 1;
    }

    private string LineAt(int index)
    {
        var start = lineStarts[LineOf(index)];
        var end = Text.IndexOf('\n', start);
        return (end < 0 ? Text[start..] : Text[start..end]).TrimEnd('\r');
    }
}
