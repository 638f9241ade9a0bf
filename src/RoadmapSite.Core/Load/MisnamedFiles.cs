using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load;

/// <summary>Files whose names end almost as they should: <c>plan.yaml</c>, <c>plan.YML</c>, <c>school.yml.txt</c>. Such a file is meant to be read, and what it reports would be missing; so it is an error, and what its absence leads to follows from it.</summary>
internal static class MisnamedFiles
{
    private const string Ending = ".yml";
    private static readonly string[] WrongEndings = [".yaml", ".yml.txt", ".yml"];

    /// <summary>The name that a misnamed file should have; null when its name is no such slip.</summary>
    /// <param name="name">The name.</param>
    public static string? ShouldBe(string name)
    {
        var wrong = name.EndsWith(Ending, StringComparison.Ordinal) ? null : Array.Find(WrongEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return wrong is null ? null : name[..^wrong.Length] + Ending;
    }

    /// <summary>Reports the file that stands, misnamed, in the place of another.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">The file that is not there.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when there is none.</returns>
    public static Diagnostic? ReportInPlaceOf(IContentFiles files, string path, DiagnosticBag bag)
    {
        var slash = path.LastIndexOf('/');
        var (folder, name) = slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
        return files.Files(folder).FirstOrDefault(other => string.Equals(ShouldBe(other), name, StringComparison.OrdinalIgnoreCase)) is { } misnamed
            ? Report(files, folder, misnamed, bag)
            : null;
    }

    /// <summary>Reports a misnamed file, once however often it is met.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder it stands in.</param>
    /// <param name="name">Its name.</param>
    /// <param name="bag">Takes the finding.</param>
    public static Diagnostic Report(IContentFiles files, string folder, string name, DiagnosticBag bag)
    {
        var place = SourceSpan.WholeFile(StrayFiles.Place(files, folder, name));
        return bag.Items.FirstOrDefault(finding => finding.Code == Codes.WrongExtension && finding.Span == place)
            ?? bag.Report(Codes.WrongExtension, place, name, ShouldBe(name));
    }
}
