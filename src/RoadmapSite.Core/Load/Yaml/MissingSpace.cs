using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A key whose colon lacks the blank after it: <c>title:Аудит</c>, or has a no-break one, which looks the same.</summary>
internal static partial class MissingSpace
{
    /// <summary>Finds the line, if reading stopped at it or below it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line where reading stopped.</param>
    public static LineRepair? Find(RepairedText text, int line)
    {
        for (var near = line; near >= Math.Max(1, line - 1); near--)
        {
            if (KeyAndValue().Match(text.Lines[near - 1]) is { Success: true } match)
            {
                var key = match.Groups["key"];
                var mended = $"{key.Value}: {match.Groups["value"].Value.TrimEnd()}";
                var colon = text.OriginalColumn(near, key.Length + 1);
                var shift = new ColumnShift(key.Length + 2, text.Lines[near - 1].TrimEnd().Length - mended.Length);
                return new LineRepair(Codes.MissingSpace, text.File.Span(near, colon), [mended.Trim()], [new RepairedLine(near, mended, [shift])]);
            }
        }

        return null;
    }

    /// <summary>The line as it is meant, when a text is such a key and value; null when it is not.</summary>
    /// <param name="text">The text.</param>
    public static string? Mend(string text) =>
        KeyAndValue().Match(text) is { Success: true } match ? $"{match.Groups["key"].Value}: {match.Groups["value"].Value.TrimEnd()}" : null;

    // Latin small letters only, and no slash: «https://…» and «12:30» are texts.
    [GeneratedRegex(@"^(?<key>\s*(- )*[a-z][a-z_0-9]*):(?<blank>[\u00a0\u2000-\u200a\u202f\u3000]+ *)?(?<value>[^\s/].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyAndValue();
}
