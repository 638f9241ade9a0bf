using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Latin and Cyrillic letters in one word, a Latin letter as the second half of a unit («МБ/c») or as a Russian preposition. «SWOT-анализ» and «IT-лидер» are two words.</summary>
internal sealed partial class MixedAlphabets : IFindingRule
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.MixedAlphabets, Signs, Pattern());

    [GeneratedRegex(@"[А-Яа-яЁё][A-Za-z]+|[A-Za-z]+[А-Яа-яЁё]|(?<=[а-яёА-ЯЁ])/[aceopxykmth]\b|(?<=[а-яё,] )[aocBKAC](?= [а-яё])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
