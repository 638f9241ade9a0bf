using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Detached signatures without the data of the signature as text (Rosobrnadzor's explanation of 11.11.2024; REGULATION.md G4).</summary>
internal sealed class SignatureNotShown : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document is { SignatureFile: not null, Signature: null })
            {
                scope.Report(Codes.SignatureNotShown, document.Span, place: null, document.Id, document.Title.Value);
            }
        }
    }
}
