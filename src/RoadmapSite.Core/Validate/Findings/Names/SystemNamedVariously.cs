using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Information systems named in several ways in the rows of a plan: the full name comes after one that is its beginning or its initials («ЭШ» and later «Электронная школа»). The full name first and the brief one later is good usage, and blocks of text may stand before the rows.</summary>
internal sealed partial class SystemNamedVariously : IFindingRule
{
    private sealed record Mention(string Name, PlacedText Text, int Index, int Length);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var mentions = new Dictionary<string, Mention>(StringComparer.Ordinal);
        foreach (var text in scope.Texts)
        {
            if (!text.Value.Contains("АИС", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in Systems().Matches(text.Value))
            {
                var name = match.Groups["name"].Value.TrimEnd('.', ' ');
                mentions.TryAdd(name, new Mention(name, text, match.Index, match.Length));
            }
        }

        var all = mentions.Values.ToList();
        for (var i = 1; i < all.Count; i++)
        {
            if (all.Take(i).FirstOrDefault(other => IsSame(all[i], other)) is { } first)
            {
                scope.Report(
                    Codes.SystemNamedVariously, all[i].Text.At(all[i].Index, all[i].Length), all[i].Text.Place, $"{all[i].Text.Field}/{all[i].Name}", first.Text.At(first.Index, first.Length),
                    $"АИС «{first.Name}»", $"АИС «{all[i].Name}»");
            }
        }
    }

    private static bool IsSame(Mention one, Mention earlier)
    {
        var (brief, full) = (earlier.Name, one.Name);
        if (full.Length < brief.Length || one.Text.Genre == TextGenre.Prose || earlier.Text.Genre == TextGenre.Prose)
        {
            return false;
        }

        return full.StartsWith(brief + ".", StringComparison.Ordinal) || full.StartsWith(brief + " ", StringComparison.Ordinal) || Initials(full) == brief;
    }

    private static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])));

    [GeneratedRegex(@"\bАИС ?(«(?<name>[^«»\n]+)»|(?<name>[А-ЯЁ][^«»\n(),;:]+(?=[),;:])))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Systems();
}
