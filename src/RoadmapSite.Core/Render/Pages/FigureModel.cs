using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Stated figures as templates take them.</summary>
internal static class FigureModel
{
    public static TemplateValue Of(IReadOnlyList<Figure> figures, PageText text) => TemplateValue.ListOf(figures, figure => TemplateObject.Of(
        ("title", text.Plain(figure.Title)),
        ("value", text.Plain(figure.Value)),
        ("unit", figure.Value is { } value ? ValueInWords.UnitAfter(PlainText.Line(value.Value), figure.Unit?.Value) : null),
        ("date", figure.Date),
        ("note", figure.Note)));
}
