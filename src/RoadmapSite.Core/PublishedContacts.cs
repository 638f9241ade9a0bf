using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core;

/// <summary>A personal contact on finished pages or in files beside them is said where its author wrote it, and once: the page is a file that nobody has written.</summary>
internal static class PublishedContacts
{
    /// <summary>Brings together what Validate and Verify say of one contact.</summary>
    /// <param name="bag">Findings of an organisation.</param>
    public static void Trace(DiagnosticBag bag)
    {
        var published = bag.Items.Where(IsPublished).ToLookup(KeyOf, StringComparer.Ordinal);
        if (published.Count == 0)
        {
            return;
        }

        var written = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
        bag.Revise(finding =>
        {
            if (finding.Code != Codes.PrivateContact || published[KeyOf(finding)].FirstOrDefault() is not { } found)
            {
                return finding;
            }

            var blocking = finding with { Code = Codes.PersonalContact, Severity = found.Severity, FollowsFrom = null, AcceptedBecause = null };
            written.TryAdd(KeyOf(finding), blocking);
            return blocking;
        });
        bag.Revise(finding => IsPublished(finding) && published[KeyOf(finding)].Contains(finding) && written.GetValueOrDefault(KeyOf(finding)) is { } source
            ? finding with { FollowsFrom = source }
            : finding);
    }

    private static bool IsPublished(Diagnostic finding) => finding.Code == Codes.PersonalContact || finding.Code == Codes.PersonalDataInFile;

    private static string KeyOf(Diagnostic finding) => OfficialContacts.KeyOf(finding.Arguments[0] as string ?? "");
}
