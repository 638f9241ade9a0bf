using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Text;

namespace RoadmapSite.Core.Load.Pages;

/// <summary>A Markdown file: keys between two lines of <c>---</c>, then the text.</summary>
internal static class PageReader
{
    private const string Fence = "---";

    /// <summary>Reads a file.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">An existing file.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Loaded<PageDraft> Read(IContentFiles files, string path, DiagnosticBag bag)
    {
        var source = SourceFileReader.Read(files, path, bag);
        if (source.Value is not { } file)
        {
            return source.Failure!;
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            return bag.Report(Codes.EmptyFile, SourceSpan.WholeFile(file.Name));
        }

        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            return new PageDraft(file.Stem, SourceSpan.WholeFile(file.Name), Head: null, Body(file, lines, 0));
        }

        var close = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (close < 0)
        {
            return bag.Report(Codes.FrontMatterNotClosed, file.Span(1, 1, Fence.Length));
        }

        if (close == 1 || Array.TrueForAll(lines[1..close], string.IsNullOrWhiteSpace))
        {
            return new PageDraft(file.Stem, SourceSpan.WholeFile(file.Name), Head: null, Body(file, lines, close + 1));
        }

        // The first line stays, empty, so that places are those of the file.
        var keys = file with { Text = "\n" + string.Join('\n', lines[1..close]) + "\n" };
        var head = YamlFile.Read(keys, PageHeadReader.Kind, bag);
        return head.Value is null
            ? head.Failure!
            : new PageDraft(file.Stem, SourceSpan.WholeFile(file.Name), head.Value, Body(file, lines, close + 1));
    }

    private static Sourced<string> Body(SourceFile file, string[] lines, int first)
    {
        while (first < lines.Length - 1 && string.IsNullOrWhiteSpace(lines[first]))
        {
            first++;
        }

        return new Sourced<string>(string.Join('\n', lines[Math.Min(first, lines.Length)..]), file.Span(first + 1, 1));
    }
}
