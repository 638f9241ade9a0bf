using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Blanks at the hyphen of a compound. «Теле- и радио…» is no slip.</summary>
internal sealed partial class HyphenSpaced : IFindingRule
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("-–");

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.HyphenSpaced, Signs, Pattern());

    [GeneratedRegex(@"(?<=[а-яё]{2})-[ \u00A0](?!(и|или|,)\b)(?=[а-яё])|\d-[ \u00A0](?=\d)|(?<=[а-яё]{3}о|онлайн|интернет|документ)[ \u00A0][-–][ \u00A0](?=[а-яё]+(ой|ый|ий|ая|ое|ые|ого|ому|ых|ыми|ую)\b)|\b(онлайн|интернет|документ)[ \u00A0][-–][ \u00A0](?=[а-яё])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
