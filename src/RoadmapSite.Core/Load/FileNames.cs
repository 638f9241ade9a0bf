using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load;

/// <summary>File names that the author's files name, and file names that are ids.</summary>
internal static class FileNames
{
    /// <summary>Checks that a named file stands in the folder it must stand in.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name, as written.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="row">The row that names it, if any.</param>
    /// <returns>What is wrong, reported; null when the file is there.</returns>
    public static Diagnostic? Check(IContentFiles files, string folder, Sourced<string> name, DiagnosticBag bag, RowPlace? row = null)
    {
        // One name, no path: nothing outside the folder can be named, whatever the system's separator.
        if (name.Value.AsSpan().IndexOfAny("/\\:\0") >= 0 || name.Value.StartsWith('.'))
        {
            return bag.ReportRow(row, Codes.FileOutsideFolder, name.Span, name.Value, folder);
        }

        if (files.Exists($"{folder}/{name.Value}"))
        {
            return null;
        }

        var names = files.Files(folder);
        foreach (var other in names)
        {
            if (string.Equals(other, name.Value, StringComparison.OrdinalIgnoreCase))
            {
                return bag.ReportRow(row, Codes.FileInAnotherCase, name.Span, name.Value, other);
            }
        }

        return bag.ReportRow(row, Codes.FileNotFound, name.Span, name.Value, folder, NearestHint.For(name.Value, names));
    }

    /// <summary>Checks that a file or folder name, which becomes a part of addresses, is an id.</summary>
    /// <param name="name">The name without extension.</param>
    /// <param name="place">The file as shown in diagnostics.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsId(string name, string place, DiagnosticBag bag)
    {
        if (IdKind.IsId(name))
        {
            return true;
        }

        bag.Report(Codes.FileNameIsNotId, SourceSpan.WholeFile(place), name, IdKind.MaxLength, LetterHint.For(name));
        return false;
    }

    /// <summary>Checks that an id in a file is that of its name.</summary>
    /// <param name="id">The id, as written.</param>
    /// <param name="name">The name of the file or folder.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>The finding that it is not; null when it is.</returns>
    public static Diagnostic? CheckSame(Sourced<string>? id, string name, DiagnosticBag bag) =>
        id is { } written && written.Value != name ? bag.Report(Codes.IdIsNotFileName, written.Span, written.Value, name) : null;
}
