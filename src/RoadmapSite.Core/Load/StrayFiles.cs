using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load;

/// <summary>Files and folders that no rule names: a typing slip in a name would otherwise silently drop a roadmap.</summary>
internal static class StrayFiles
{
    /// <summary>Whether a name is nobody's business: <c>README.md</c>, <c>.git</c>, <c>.gitkeep</c>.</summary>
    /// <param name="name">File or folder name.</param>
    public static bool IsIgnored(string name) => name.StartsWith('.') || name == "README.md";

    /// <summary>Reports a file or folder, with the nearest known name.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder it stands in.</param>
    /// <param name="name">Its name.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="known">Names that the folder may have.</param>
    public static void Report(IContentFiles files, string folder, string name, DiagnosticBag bag, params IReadOnlyList<string> known)
    {
        if (IsIgnored(name))
        {
            return;
        }

        if (MisnamedFiles.ShouldBe(name) is not null)
        {
            MisnamedFiles.Report(files, folder, name, bag);
            return;
        }

        bag.Report(Codes.StrayFile, SourceSpan.WholeFile(Place(files, folder, name)), name, NearestHint.For(name, known));
    }

    /// <summary>Reports everything in a folder that is not expected there.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="knownFiles">Files expected there.</param>
    /// <param name="knownFolders">Folders expected there.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void ReportAll(
        IContentFiles files,
        string folder,
        IReadOnlyList<string> knownFiles,
        IReadOnlyList<string> knownFolders,
        DiagnosticBag bag)
    {
        foreach (var name in files.Files(folder).Except(knownFiles, StringComparer.Ordinal))
        {
            Report(files, folder, name, bag, knownFiles);
        }

        foreach (var name in files.Folders(folder).Except(knownFolders, StringComparer.Ordinal))
        {
            Report(files, folder, name, bag, knownFolders);
        }
    }

    /// <summary>How a file or folder is shown in diagnostics.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder it stands in.</param>
    /// <param name="name">Its name.</param>
    public static string Place(IContentFiles files, string folder, string name) =>
        folder.Length == 0 ? $"{files.Root}/{name}" : $"{files.Root}/{folder}/{name}";
}
