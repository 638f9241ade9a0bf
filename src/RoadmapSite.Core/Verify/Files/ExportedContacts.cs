using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Verify.Html;
using RoadmapSite.Core.Verify.Rules;

namespace RoadmapSite.Core.Verify.Files;

/// <summary>Files beside the pages hold a private contact, a date of birth, a home address or a passport (decree № 1802, item 19; 152-ФЗ; REGULATION.md 6, F3). Workbooks have the same texts as the CSV files.</summary>
internal static class ExportedContacts
{
    private static readonly string[] TextFiles = [".csv", ".json", ".ics", ".xml"];

    /// <summary>Looks through a file; files of other kinds pass.</summary>
    /// <param name="path">Its path in the output folder.</param>
    /// <param name="content">Its bytes, UTF-8.</param>
    /// <param name="options">What is official on the whole site.</param>
    /// <param name="official">What is official of the organisation.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Verify(string path, ReadOnlyMemory<byte> content, VerifyOptions options, OfficialContacts official, DiagnosticBag bag)
    {
        if (!Array.Exists(TextFiles, path.EndsWith))
        {
            return;
        }

        var text = Encoding.UTF8.GetString(content.Span);
        if ((SuspectText.Of(text) & (Suspicion.Contact | Suspicion.Personal)) == Suspicion.None)
        {
            return;
        }

        // A long line of a calendar goes on after a line end and a space (RFC 5545, 3.1).
        var lines = path.EndsWith(".ics", StringComparison.Ordinal) ? text.Replace("\r\n ", "", StringComparison.Ordinal) : text;
        var number = 0;
        foreach (var range in lines.AsSpan().Split('\n'))
        {
            number++;
            var line = lines.AsMemory(range);
            foreach (var (at, found) in PersonalContact.In(line).Where(contact => !options.Official.Has(contact.Words) && !official.Has(contact.Words)).Concat(PersonalDetails.In(line)))
            {
                bag.Report(Codes.PersonalDataInFile, new SourceSpan($"{options.ShownAs}/{path}", number, at + 1, found.Length), found);
            }
        }
    }
}
