using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Files of documents/ that documents.yml does not name: nothing leads to them.</summary>
internal static class UnlistedDocuments
{
    private static readonly string[] SignatureEndings = [".sig", ".sgn", ".p7s"];

    /// <summary>Reports that the list itself is not there.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder documents/ of the organisation.</param>
    /// <param name="listName">Name of the list.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when there is nothing to be listed either.</returns>
    public static Diagnostic? ReportListMissing(IContentFiles files, string folder, string listName, DiagnosticBag bag)
    {
        var names = files.Files(folder).Where(name => !StrayFiles.IsIgnored(name)).ToList();
        if (names.Count == 0)
        {
            return null;
        }

        var first = names.Find(name => !IsSignature(name)) ?? names[0];
        return bag.Report(Codes.DocumentListMissing, SourceSpan.WholeFile(StrayFiles.Place(files, folder, listName)), names.Count, Line(first));
    }

    /// <summary>Reports the files that the list does not name.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder documents/ of the organisation.</param>
    /// <param name="known">Names that stand in the list.</param>
    /// <param name="notFound">The finding that a listed file is not there: the unlisted one may be meant by it.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Report(IContentFiles files, string folder, IReadOnlyList<string> known, Diagnostic? notFound, DiagnosticBag bag)
    {
        foreach (var name in files.Files(folder).Except(known, StringComparer.Ordinal).Where(name => !StrayFiles.IsIgnored(name)))
        {
            var place = SourceSpan.WholeFile(StrayFiles.Place(files, folder, name));
            if (IsSignature(name))
            {
                bag.ReportFollowing(notFound, Codes.UnlistedDocument, place, name, new Words(" к его документу", " under its document"), $"signature_file: {name}");
            }
            else
            {
                bag.ReportFollowing(notFound, Codes.UnlistedDocument, place, name, Words.None, Line(name));
            }
        }

        foreach (var name in files.Folders(folder))
        {
            StrayFiles.Report(files, folder, name, bag);
        }
    }

    private static bool IsSignature(string name) => Array.Exists(SignatureEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string Line(string name)
    {
        var id = Path.GetFileNameWithoutExtension(name).ToLowerInvariant();
        var file = name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.') ? name : $"\"{name}\"";
        return $"- {{ id: {(IdKind.IsId(id) ? id : "…")}, kind: …, title: …, file: {file} }}";
    }
}
