namespace RoadmapSite.Templates;

/// <summary>A place in a template.</summary>
/// <param name="Template">The name of the template, such as <c>pages/overview.sbn-html</c>.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1, in UTF-16 units, as editors count.</param>
/// <param name="Length">How many characters of the line are meant; at least 1.</param>
public readonly record struct TemplatePlace(string Template, int Line, int Column, int Length)
{
    /// <summary>The form that editors make clickable: <c>name(line,column)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Template}({Line},{Column})");
}
