using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Text;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load;

/// <summary>A YAML file of the content → its draft.</summary>
internal static class YamlFile
{
    /// <summary>Reads a file.</summary>
    /// <typeparam name="T">The draft.</typeparam>
    /// <param name="files">The content folder.</param>
    /// <param name="path">An existing file.</param>
    /// <param name="kind">The keys it may have.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="place">What the whole file stands for in findings, such as a roadmap.</param>
    public static Loaded<T> Read<T>(IContentFiles files, string path, MapKind<T> kind, DiagnosticBag bag, RowPlace? place = null)
        where T : Draft
    {
        var source = SourceFileReader.Read(files, path, bag);
        return source.Value is null ? source.Failure! : Read(source.Value, kind, bag, place);
    }

    /// <summary>Reads the keys of a file, whatever it holds.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">An existing file.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Loaded<MapNode> ReadRoot(IContentFiles files, string path, DiagnosticBag bag)
    {
        var source = SourceFileReader.Read(files, path, bag);
        return source.Value is null ? source.Failure! : YamlTree.Read(source.Value, bag);
    }

    /// <summary>Reads a file if it is there.</summary>
    /// <typeparam name="T">The draft.</typeparam>
    /// <param name="files">The content folder.</param>
    /// <param name="path">The file.</param>
    /// <param name="kind">The keys it may have.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Neither value nor failure when there is no such file; a failure when it is there under a name that is not read.</returns>
    public static Loaded<T> ReadIfThere<T>(IContentFiles files, string path, MapKind<T> kind, DiagnosticBag bag)
        where T : Draft => files.Exists(path) ? Read(files, path, kind, bag) : new Loaded<T>(null, MisnamedFiles.ReportInPlaceOf(files, path, bag));

    /// <summary>Reads a text.</summary>
    /// <typeparam name="T">The draft.</typeparam>
    /// <param name="source">The text.</param>
    /// <param name="kind">The keys it may have.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="place">What the whole file stands for in findings.</param>
    public static Loaded<T> Read<T>(SourceFile source, MapKind<T> kind, DiagnosticBag bag, RowPlace? place = null)
        where T : Draft
    {
        var root = YamlTree.Read(source, bag);
        return root.Value is null ? root.Failure! : Read(root.Value, kind, bag, place);
    }

    /// <summary>Reads the keys of a file.</summary>
    /// <typeparam name="T">The draft.</typeparam>
    /// <param name="root">The keys.</param>
    /// <param name="kind">The keys it may have.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="place">What the whole file stands for in findings.</param>
    public static Loaded<T> Read<T>(MapNode root, MapKind<T> kind, DiagnosticBag bag, RowPlace? place = null)
        where T : Draft
    {
        var reading = kind.Read(root, new ReadContext(bag, place));
        return reading.HasValue ? reading.Value : reading.Finding!;
    }
}
