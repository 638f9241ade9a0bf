namespace RoadmapSite.Core.Diagnostics;

/// <summary>A place in a file of the author.</summary>
/// <param name="File">Path relative to the folder that holds <c>input/</c> and <c>theme/</c>, with forward slashes; empty when no file is to blame.</param>
/// <param name="Line">Line from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column from 1, in UTF-16 units, as editors count.</param>
/// <param name="Length">How many characters the caret underlines; at least 1.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 1) : IComparable<SourceSpan>
{
    /// <summary>No place at all, such as a mistake on the command line.</summary>
    public static SourceSpan None { get; } = new("", 0, 0);

    /// <summary>A whole file.</summary>
    /// <param name="file">Path as in <see cref="File"/>.</param>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0);

    /// <summary>Orders by file (ordinal), line, column.</summary>
    /// <param name="other">The place to compare with.</param>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>The form that editors make clickable: <c>file(line,column)</c>.</summary>
    public override string ToString() => Line == 0 ? File ?? "" : FormattableString.Invariant($"{File}({Line},{Column})");
}
