using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Verify.Files;

/// <summary>The site gives its data only as pages: nothing that a machine reads (order № 1493, items 22 and 26; REGULATION.md 6, B12).</summary>
internal static class OpenData
{
    private static readonly string[] Formats = [".csv", ".json", ".xlsx"];

    /// <summary>Looks for files of data.</summary>
    /// <param name="paths">All files of the output folder.</param>
    /// <param name="settings">site.yml as findings name it, where the files are chosen.</param>
    /// <param name="bag">Takes the finding.</param>
    public static void Verify(IEnumerable<string> paths, string settings, DiagnosticBag bag)
    {
        if (!paths.Any(path => Array.Exists(Formats, path.EndsWith)))
        {
            bag.Report(Codes.NoOpenData, SourceSpan.WholeFile(settings));
        }
    }
}
