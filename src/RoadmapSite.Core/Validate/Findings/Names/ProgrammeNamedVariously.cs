using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>A programme that its passport and its title page call by two names that differ in a word or two.</summary>
internal sealed partial class ProgrammeNamedVariously : IFindingRule
{
    private const int FewestWords = 6;
    private const int MostDifferences = 2;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            var titles = scope.Texts.Where(text => text.Genre == TextGenre.Title).ToList();
            foreach (var item in roadmap.Passport)
            {
                foreach (Match match in Quoted().Matches(item.Text.Value))
                {
                    var name = match.Groups["name"].Value;
                    if (titles.Find(title => IsOther(name, title.Value)) is { } title)
                    {
                        var (first, second) = Difference(title.Value, name);
                        scope.Report(Codes.ProgrammeNamedVariously, item.Text.Span, PlacedRows.Of(roadmap), "passport/name", title.Text.Span, first, second);
                    }
                }
            }
        }
    }

    private static bool IsOther(string name, string title)
    {
        var (first, second) = (Words(name), Words(title));
        return first.Length >= FewestWords
            && first.Length == second.Length
            && first.Zip(second).Count(pair => !pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)) is > 0 and <= MostDifferences;
    }

    private static (string First, string Second) Difference(string title, string name)
    {
        var (first, second) = (Words(title), Words(name));
        var apart = Enumerable.Range(0, first.Length).Where(index => !first[index].Equals(second[index], StringComparison.OrdinalIgnoreCase)).ToList();
        var shown = Math.Max(0, apart[0] - 1)..(apart[^1] + 1);
        return (string.Join(' ', first[shown]).TrimEnd(','), string.Join(' ', second[shown]).TrimEnd(','));
    }

    private static string[] Words(string text) => text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("«(?<name>[^«»]{20,})»", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
