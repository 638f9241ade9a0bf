using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A colon without its blank in braces: <c>{ 2024-2025:15 }</c> reads as one key that holds nothing. It is cut where its author meant to.</summary>
internal static partial class FlowColon
{
    /// <summary>Cuts such keys.</summary>
    /// <param name="entries">Entries of a map in braces.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Cut(List<Entry> entries, DiagnosticBag bag)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var key = entries[i].Key;
            if (key.Quoted || entries[i].Value is not ScalarNode { IsBlank: true } || KeyAndValue().Match(key.Text) is not { Success: true } match)
            {
                continue;
            }

            var (name, value) = (match.Groups["key"].Value, match.Groups["value"].Value);
            var colon = key.Span with { Column = key.Span.Column + name.Length, Length = 1 };
            bag.Report(Codes.MissingSpace, colon, $"{name}: {value}");
            entries[i] = new Entry(
                new ScalarNode(name, key.Span with { Length = name.Length }, quoted: false, comment: null),
                new ScalarNode(value, key.Span with { Column = key.Span.Column + name.Length + 1, Length = value.Length }, quoted: true, comment: null));
        }
    }

    // Keys of ours and periods; no slash after the colon: «https://…» is a text.
    [GeneratedRegex(@"^(?<key>[a-z][a-z_0-9]*|\d{4}(-(\d{4}|[QH]\d))?):(?<value>[^\s/:][^:]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyAndValue();
}
