using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A common slip at the place where reading stopped, what to tell the author, and the lines as they are meant.</summary>
/// <param name="Code">The slip.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="Arguments">Arguments of the finding; the first is the line ready to be copied.</param>
/// <param name="Lines">The mended lines.</param>
internal sealed record LineRepair(
    DiagnosticCode Code,
    SourceSpan Span,
    IReadOnlyList<object?> Arguments,
    IReadOnlyList<RepairedLine> Lines)
{
    /// <summary>Finds the slip that keeps a text from being read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="failure">Where reading stopped.</param>
    /// <returns>Null when the failure is none of the common slips.</returns>
    public static LineRepair? Find(RepairedText text, SyntaxFailure failure)
    {
        var line = Math.Clamp(failure.Line, 1, text.Lines.Length);
        return TabIndentation.Find(text, line, failure.Message)
            ?? OddIndentation.Find(text, line)
            ?? LongDash.Find(text, line)
            ?? DashWithoutSpace.Find(text, line)
            ?? MissingSpace.Find(text, line)
            ?? UnclosedQuote.Find(text, line)
            ?? RowWithoutDash.Find(text, line)
            ?? UnquotedText.Find(text, line)
            ?? (line > 1 ? UnquotedText.Find(text, line - 1) : null);
    }
}
