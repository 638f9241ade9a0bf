using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Text;

/// <summary>The text of a content file: without BOM, line breaks as <c>\n</c>.</summary>
/// <param name="Path">Path within the content folder, such as <c>schools/sosh-1/school.yml</c>.</param>
/// <param name="Name">Path as shown in diagnostics, such as <c>input/schools/sosh-1/school.yml</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record SourceFile(string Path, string Name, string Text)
{
    /// <summary>A place in this file.</summary>
    /// <param name="line">Line from 1.</param>
    /// <param name="column">Column from 1.</param>
    /// <param name="length">Length of the place.</param>
    public SourceSpan Span(int line, int column, int length = 1) => new(Name, line, column, Math.Max(1, length));

    /// <summary>File name without folder and extension: the id of what the file holds.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
