using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>The folder documents/: documents.yml and the files that it names.</summary>
/// <param name="Draft">What documents.yml holds; neither value nor failure when there is no such file.</param>
/// <param name="Sizes">Size in bytes of every named file that is there.</param>
internal sealed record DocumentsFolder(Loaded<DocumentsDraft> Draft, IReadOnlyDictionary<string, long> Sizes);

/// <summary>Reads documents/.</summary>
internal static class DocumentsLoader
{
    private const string ListName = "documents.yml";

    /// <summary>Reads the documents of an organisation. Their files are not opened here.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder documents/ of the organisation.</param>
    /// <param name="bag">Takes the findings.</param>
    public static DocumentsFolder Load(IContentFiles files, string folder, DiagnosticBag bag)
    {
        var list = YamlFile.ReadIfThere(files, $"{folder}/{ListName}", DocumentsReader.Kind, bag);
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        var known = new List<string> { ListName };
        foreach (var document in list.Value?.Documents ?? [])
        {
            Measure(files, folder, document.File, sizes, known, bag);
            Measure(files, folder, document.SignatureFile, sizes, known, bag);
        }

        // Without its list every file would be called a stray.
        if (list.Failure is null)
        {
            StrayFiles.ReportAll(files, folder, known, knownFolders: [], bag);
        }

        return new DocumentsFolder(list, sizes);
    }

    private static void Measure(
        IContentFiles files,
        string folder,
        Sourced<string>? name,
        Dictionary<string, long> sizes,
        List<string> known,
        DiagnosticBag bag)
    {
        if (name is not { } written)
        {
            return;
        }

        known.Add(written.Value);
        if (FileNames.Check(files, folder, written, bag) is null)
        {
            sizes[written.Value] = files.Length($"{folder}/{written.Value}");
        }
        else
        {
            known.AddRange(files.Files(folder).Where(other => string.Equals(other, written.Value, StringComparison.OrdinalIgnoreCase)));
        }
    }
}
