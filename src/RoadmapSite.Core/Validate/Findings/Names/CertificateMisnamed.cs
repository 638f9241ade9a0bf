using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Slips;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>«Свидетельство о повышении квалификации»: by law it is an «удостоверение» (273-ФЗ, article 60, part 10).</summary>
internal sealed partial class CertificateMisnamed : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.CertificateMisnamed, (text, slips) =>
    {
        if (text.Value.Contains("видетельств", StringComparison.Ordinal))
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    });

    [GeneratedRegex(@"\b[Сс]видетельств\p{L}* (о (повышении квалификации|КПК|прохождении курсов повышения)|курсов повышения)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
