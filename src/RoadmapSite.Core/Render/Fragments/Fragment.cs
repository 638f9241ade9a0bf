using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Fragments;

/// <summary>A piece of HTML for a page of another site. It comes in two forms, with inline styles and without any, for some content management systems strip styles.</summary>
/// <param name="Id">Its place below fragments/, such as <c>cos-2024-2028/indicators</c>.</param>
/// <param name="Kind">Piece of an ordinary or of an official page.</param>
/// <param name="Template">Name of its template.</param>
/// <param name="Name">Words that it is listed by.</param>
/// <param name="Source">The file of input/ it is made from.</param>
/// <param name="Model">What its template is given, but for the form.</param>
internal sealed record Fragment(string Id, RenderedKind Kind, string Template, string Name, string Source, Func<TemplateObject> Model)
{
    /// <summary>Address of one of its forms within the folder of the organisation.</summary>
    /// <param name="styled">Whether with inline styles.</param>
    public string Address(bool styled) => $"fragments/{Id}{(styled ? "-styled" : "")}.html";
}
