namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Where on which page a Markdown text is shown.</summary>
/// <param name="Level">Level of its highest headings; deeper ones follow without a gap (WCAG 1.3.1).</param>
/// <param name="Caption">Names its tables.</param>
/// <param name="EmptyCell">What an empty cell of its tables says.</param>
/// <param name="Up">The way up from the page to the folder of the organisation.</param>
/// <param name="Ids">Ids of the page.</param>
/// <param name="Links">Pages and files of the section; null where there is no section, and only absolute links lead anywhere.</param>
internal sealed record MarkdownPlace(int Level, string Caption, string EmptyCell, string Up, HeadingIds Ids, SectionLinks? Links);
