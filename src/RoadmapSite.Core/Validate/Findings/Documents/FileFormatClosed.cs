using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Files that need paid or special software (Decree № 1802, item 20 «а»; order № 1493, item 25 «а»; REGULATION.md G1).</summary>
internal sealed class FileFormatClosed : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document.File is { } file && !LawData.OpenFormats.Contains(file.Extension))
            {
                scope.Report(Codes.FileFormatClosed, document.Span, place: null, document.Id, file.Name);
            }
        }
    }
}
