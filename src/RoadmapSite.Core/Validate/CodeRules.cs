using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Validate;

/// <summary>Codes of findings that authors name.</summary>
internal static class CodeRules
{
    /// <summary>The code of an id; one that does not exist is reported.</summary>
    /// <param name="id">As written.</param>
    /// <param name="bag">Takes the finding.</param>
    public static DiagnosticCode? Find(Sourced<string>? id, DiagnosticBag bag)
    {
        if (id is not { } written)
        {
            return null;
        }

        foreach (var code in Codes.All)
        {
            if (code.Id == written.Value)
            {
                return code;
            }
        }

        bag.Report(Codes.UnknownFindingCode, written.Span, written.Value, NearestHint.For(written.Value, Codes.All.Select(code => code.Id)));
        return null;
    }
}
