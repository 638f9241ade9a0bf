namespace RoadmapSite.Core.Write;

/// <summary>Follows symbolic links in every part of a path, so that two names of one folder compare equal.</summary>
internal static class RealPath
{
    /// <summary>The path without symbolic links; parts that do not exist stay as they are.</summary>
    /// <param name="path">A full path.</param>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(Of(parent), Path.GetFileName(full));
        var folder = new DirectoryInfo(here);
        return folder.LinkTarget is null ? here : Of(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
