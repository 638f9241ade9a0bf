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
    /// <param name="misplaced">Files beside the card of the organisation that belong elsewhere: the list may be among them.</param>
    /// <param name="bag">Takes the findings.</param>
    public static DocumentsFolder Load(IContentFiles files, string folder, IReadOnlyList<MisplacedFile> misplaced, DiagnosticBag bag)
    {
        var list = YamlFile.ReadIfThere(files, $"{folder}/{ListName}", DocumentsReader.Kind, bag);
        if (list is { Value: null, Failure: null })
        {
            list = new Loaded<DocumentsDraft>(null, misplaced.FirstOrDefault(file => file.Name == ListName)?.Finding ?? UnlistedDocuments.ReportListMissing(files, folder, ListName, bag));
        }

        var found = new Dictionary<string, DocumentFile>(StringComparer.Ordinal);
        var known = new List<string> { ListName };
        Diagnostic? notFound = null;
        foreach (var document in list.Value?.Documents ?? [])
        {
            var row = new RowPlace(Parent: null, RowWord.Item, document.Id?.Value, Number: null, document.Title?.Value);
            var wrong = Measure(files, folder, document.File, row, found, known, bag);
            var wrongSignature = Measure(files, folder, document.SignatureFile, row, found, known, bag);
            notFound ??= wrong ?? wrongSignature;
        }

        // Without its list every file would be called unlisted.
        if (list.Failure is null)
        {
            UnlistedDocuments.Report(files, folder, known, notFound, bag);
        }

        return new DocumentsFolder(list, found);
    }

    // What is wrong with the name, if anything.
    private static Diagnostic? Measure(
        IContentFiles files,
        string folder,
        Sourced<string>? name,
        RowPlace row,
        Dictionary<string, DocumentFile> found,
        List<string> known,
        DiagnosticBag bag)
    {
        if (name is not { } written)
        {
            return null;
        }

        known.Add(written.Value);
        var wrong = FileNames.Check(files, folder, written, bag, row);
        if (wrong is null)
        {
            var path = $"{folder}/{written.Value}";
            found[written.Value] = new DocumentFile(written.Value, files.Length(path), PictureSize.Of(files, path));
        }
        else
        {
            known.AddRange(files.Files(folder).Where(other => string.Equals(other, written.Value, StringComparison.OrdinalIgnoreCase)));
        }

        return wrong;
    }
}
