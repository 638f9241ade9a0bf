using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core;

/// <summary>Warnings about a row that has an error: what could not be read is missing from the row, and so the warning may only follow from that. It is held back and counted; if it stands for itself, it is printed once the error is mended.</summary>
internal static class RowConsequences
{
    /// <summary>Marks them in a bag.</summary>
    /// <param name="bag">Findings of an organisation.</param>
    public static void Mark(DiagnosticBag bag)
    {
        if (!bag.HasErrors)
        {
            return;
        }

        var errors = bag.Items.Where(finding => finding is { Severity: Severity.Error, Subject: not null }).ToLookup(finding => finding.Subject!, StringComparer.Ordinal);
        bag.Revise(finding => finding is { Severity: < Severity.Error, FollowsFrom: null, Subject: { } subject } && errors[subject].FirstOrDefault() is { } error
            ? finding with { FollowsFrom = error }
            : finding);
    }

    /// <summary>Marks what is said of the address of a page whose file name is already called unfit for one.</summary>
    /// <param name="bag">Findings of an organisation, those about its finished pages included.</param>
    public static void MarkAddresses(DiagnosticBag bag)
    {
        var names = bag.Items.Where(finding => finding.Code == Codes.FileNameIsNotId).ToLookup(finding => finding.Span.File, StringComparer.Ordinal);
        if (names.Count > 0)
        {
            bag.Revise(finding => finding is { FollowsFrom: null, Related: { } source } && finding.Code == Codes.NonLatinFileName && names[source.File].FirstOrDefault() is { } name
                ? finding with { FollowsFrom = name }
                : finding);
        }
    }
}
