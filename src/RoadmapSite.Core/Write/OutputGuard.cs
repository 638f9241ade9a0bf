using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Write;

/// <summary>Refuses folders that are plainly not meant to be written, before anything is touched.</summary>
internal static class OutputGuard
{
    private static readonly string[] ProjectMarks = ["site.yml", "theme.yml", "input", ".git", ".hg", ".svn", "school.yml", "district.yml"];
    private static readonly string[] SourcePatterns = ["*.csproj", "*.sln", "*.cs", "*.sbn-html"];

    private static StringComparison PathComparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Whether a finding says that the wrong folder was named, rather than that a right one cannot be written.</summary>
    /// <param name="code">Its code.</param>
    public static bool IsWrongFolder(DiagnosticCode code) =>
        code == Codes.OutputHoldsSources || code == Codes.OutputInsideSources || code == Codes.OutputIsRootOrHome || code == Codes.OutputIsFile || code == Codes.OutputLooksLikeProject;

    /// <summary>Checks where the folder lies.</summary>
    /// <param name="root">The output folder without symbolic links.</param>
    /// <param name="options">The folders it must not be.</param>
    /// <param name="bag">Takes the findings.</param>
    public static bool MayBeOutput(string root, OutputOptions options, DiagnosticBag bag)
    {
        var span = SourceSpan.WholeFile(options.ShownAs);
        if (Path.GetDirectoryName(root) is null || options.HomeFolders.Any(home => home.Length > 0 && Holds(root, RealPath.Of(home))))
        {
            bag.Report(Codes.OutputIsRootOrHome, span, options.ShownAs);
            return false;
        }

        if (File.Exists(root))
        {
            bag.Report(Codes.OutputIsFile, span, options.ShownAs);
            return false;
        }

        foreach (var folder in options.SourceFolders)
        {
            var source = RealPath.Of(folder);
            if (Holds(root, source))
            {
                bag.Report(Codes.OutputHoldsSources, span, options.ShownAs, folder);
                return false;
            }

            if (Holds(source, root))
            {
                bag.Report(Codes.OutputInsideSources, span, options.ShownAs, folder);
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks whether the folder as a whole can change places with another.</summary>
    /// <param name="folder">The output folder as the author named it, full path.</param>
    /// <param name="root">The same without symbolic links.</param>
    /// <param name="options">How it is shown.</param>
    /// <param name="bag">Takes the findings.</param>
    public static bool MayBeExchanged(string folder, string root, OutputOptions options, DiagnosticBag bag)
    {
        var span = SourceSpan.WholeFile(options.ShownAs);
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            bag.Report(Codes.OutputIsSymbolicLink, span, options.ShownAs, root);
            return false;
        }

        if (IsMountPoint(root))
        {
            bag.Report(Codes.OutputIsMountPoint, span, options.ShownAs);
            return false;
        }

        return true;
    }

    /// <summary>Whether a folder without a manifest of ours looks like somebody's project rather than a place for a site.</summary>
    /// <param name="root">The output folder.</param>
    /// <returns>The file or folder that makes it look so; null when nothing does.</returns>
    public static string? ProjectMark(string root)
    {
        if (Array.Find(ProjectMarks, mark => Path.Exists(Path.Combine(root, mark))) is { } mark)
        {
            return mark;
        }

        // Sources of a program, one folder deep as in src/: a site would be strewn among them.
        return !Directory.Exists(root)
            ? null
            : new DirectoryInfo(root).EnumerateDirectories().Prepend(new DirectoryInfo(root))
                .SelectMany(folder => SourcePatterns.SelectMany(folder.EnumerateFiles))
                .Select(file => Path.GetRelativePath(root, file.FullName).Replace('\\', '/'))
                .FirstOrDefault();
    }

    // A separator is added before comparing: /a/bc does not lie in /a/b.
    private static bool Holds(string outer, string inner) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(
            Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, PathComparison);

    private static bool IsMountPoint(string root) =>
        DriveInfo.GetDrives().Any(drive => string.Equals(Path.TrimEndingDirectorySeparator(drive.RootDirectory.FullName), root, PathComparison));
}
