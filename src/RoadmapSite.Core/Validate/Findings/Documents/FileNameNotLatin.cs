using System.Buffers;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Names of files with other characters than Latin letters, digits, hyphen, dot and underscore (REGULATION.md G3).</summary>
internal sealed class FileNameNotLatin : IFindingRule
{
    private static readonly SearchValues<char> Usual =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document.File is { } file && file.Name.AsSpan().ContainsAnyExcept(Usual))
            {
                scope.Report(Codes.FileNameNotLatin, document.Span, place: null, document.Id, file.Name);
            }
        }
    }
}
