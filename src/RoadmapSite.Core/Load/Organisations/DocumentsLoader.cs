using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>The folder documents/: documents.yml and the files that it names.</summary>
/// <param name="Draft">What documents.yml holds; neither value nor failure when there is no such file.</param>
/// <param name="Files">Every named file that is there.</param>
internal sealed record DocumentsFolder(Loaded<DocumentsDraft> Draft, IReadOnlyDictionary<string, DocumentFile> Files);

/// <summary>Reads documents/.</summary>
internal static class DocumentsLoader
{
    private const string ListName = "documents.yml";

    /// <summary>Reads the documents of an organisation. Of their files only pictures are opened here, to know their size.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder documents/ of the organisation.</param>
    /// <param name="bag">Takes the findings.</param>
    public static DocumentsFolder Load(IContentFiles files, string folder, DiagnosticBag bag)
    {
        var list = YamlFile.ReadIfThere(files, $"{folder}/{ListName}", DocumentsReader.Kind, bag);
        var found = new Dictionary<string, DocumentFile>(StringComparer.Ordinal);
        var known = new List<string> { ListName };
        foreach (var document in list.Value?.Documents ?? [])
        {
            Measure(files, folder, document.File, found, known, bag);
            Measure(files, folder, document.SignatureFile, found, known, bag);
        }

        // Without its list every file would be called a stray.
        if (list.Failure is null)
        {
            StrayFiles.ReportAll(files, folder, known, knownFolders: [], bag);
        }

        return new DocumentsFolder(list, found);
    }

    private static void Measure(
        IContentFiles files,
        string folder,
        Sourced<string>? name,
        Dictionary<string, DocumentFile> found,
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
            var path = $"{folder}/{written.Value}";
            found[written.Value] = new DocumentFile(written.Value, files.Length(path), PictureSize.Of(files, path));
        }
        else
        {
            known.AddRange(files.Files(folder).Where(other => string.Equals(other, written.Value, StringComparison.OrdinalIgnoreCase)));
        }
    }
}
