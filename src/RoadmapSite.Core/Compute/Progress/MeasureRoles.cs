using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Which roles of dictionary/roles.yml answer for a measure: those that the author names, else those whose title or other spelling is what the act says.</summary>
public sealed class MeasureRoles
{
    private static readonly char[] Separators = [',', ';', '\n'];

    private readonly Dictionaries dictionaries;
    private readonly Dictionary<string, RoleEntry> bySpelling = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the spellings of a dictionary.</summary>
    /// <param name="dictionaries">The dictionaries of the site.</param>
    public MeasureRoles(Dictionaries dictionaries)
    {
        ArgumentNullException.ThrowIfNull(dictionaries);
        this.dictionaries = dictionaries;
        foreach (var role in dictionaries.Roles.Values)
        {
            bySpelling.TryAdd(role.Title, role);
            foreach (var also in role.Also)
            {
                bySpelling.TryAdd(also, role);
            }
        }
    }

    /// <summary>The roles of a measure, each once, in the order named; none where the act names someone else or nobody.</summary>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<RoleEntry> Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Roles.Count > 0
            ? [.. measure.Roles.Select(role => dictionaries.Roles.GetValueOrDefault(role.Value)).OfType<RoleEntry>().Distinct()]
            : measure.Responsible is { } printed ? OfPrinted(printed.Value) : [];
    }

    /// <summary>The role that goes by some words; null for none.</summary>
    /// <param name="words">A title or another spelling, in any case of letters.</param>
    public RoleEntry? Named(string words) => bySpelling.GetValueOrDefault(words);

    // The act's words as a whole first, for a title may itself have a comma. A part that is nobody of the dictionary leaves the others standing.
    private IReadOnlyList<RoleEntry> OfPrinted(string printed) =>
        bySpelling.TryGetValue(printed.Trim().TrimEnd('.'), out var whole)
            ? [whole]
            : [.. printed.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => bySpelling.GetValueOrDefault(part.TrimEnd('.')))
                .OfType<RoleEntry>()
                .Distinct()];
}
