using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Pictures that are called a coat of arms, a flag or the emblem of a ministry or project (REGULATION.md F7).</summary>
internal sealed partial class StateSymbol : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document.File is { } file && LawData.PictureFormats.Contains(file.Extension) && (Symbol().IsMatch(document.Title.Value) || Symbol().IsMatch(file.Name)))
            {
                scope.Report(Codes.StateSymbol, document.Span, place: null, document.Id, document.Title.Value);
            }
        }
    }

    [GeneratedRegex(@"(?<!\p{L})(герб\p{L}{0,3}|флаг\p{L}{0,3}|gerb|flag|эмблем\p{L}{0,2}\s+(министерств|нацпроект|национальн)\p{L}*)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbol();
}
