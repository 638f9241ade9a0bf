namespace RoadmapSite.Templates.Parsing;

/// <summary>The errors found while one template is parsed, up to a cap.</summary>
internal sealed class ErrorList(TemplateSource source)
{
    /// <summary>More errors of one template than this are not kept: they mostly follow from the first ones.</summary>
    private const int Cap = 20;

    private readonly List<TemplateError> items = [];

    public IEnumerable<TemplateError> InOrder => items.OrderBy(error => error.Place.Line).ThenBy(error => error.Place.Column);

    public void Add(TemplateErrorKind kind, TextSpan span, params ReadOnlySpan<object?> arguments)
    {
        if (items.Count < Cap)
        {
            items.Add(source.Error(kind, span, arguments));
        }
    }

    public void Add(TemplateError error)
    {
        if (items.Count < Cap)
        {
            items.Add(error);
        }
    }
}
