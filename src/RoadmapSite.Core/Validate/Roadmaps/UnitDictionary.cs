using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>dictionary/units.yml as cells are read through it.</summary>
internal sealed class UnitDictionary
{
    private const string YesNo = "да/нет";
    private const string PeoplePercent = "человек/%";

    private readonly Dictionary<string, string> meant = new(StringComparer.Ordinal);

    /// <summary>Builds it.</summary>
    /// <param name="entries">Entries of the dictionary.</param>
    public UnitDictionary(IReadOnlyList<UnitEntry> entries)
    {
        var spellings = new List<UnitSpelling>();
        foreach (var entry in entries)
        {
            if (entry.Kind is "yes_no" or "people_percent")
            {
                var pair = entry.Kind == "yes_no" ? YesNo : PeoplePercent;
                AddWhole(entry, UnitReader.Read(entry.Unit, UnitTable.Default)?.Kind is UnitKind.YesNo or UnitKind.OneOfTwo ? entry.Unit : pair);
            }
            else
            {
                var unit = Unit(entry);
                spellings.Add(new UnitSpelling(entry.Unit, unit));
                spellings.AddRange(entry.Also.Select(also => new UnitSpelling(also, unit)));
            }
        }

        Table = spellings.Count == 0 ? UnitTable.Default : new UnitTable(spellings);
    }

    /// <summary>Spellings of single units.</summary>
    public UnitTable Table { get; }

    /// <summary>How a unit is to be read: as printed, unless the dictionary says that the whole of it means another.</summary>
    /// <param name="printed">As printed.</param>
    public string? Meant(string? printed) =>
        printed is not null && meant.Count > 0 && meant.TryGetValue(Key(printed), out var other) ? other : printed;

    private static Unit Unit(UnitEntry entry) => entry.Kind switch
    {
        "percent" => BuiltInUnits.Percent,
        "people" => BuiltInUnits.People,
        _ => UnitReader.Read(entry.Unit, UnitTable.Default) is { Known: true, Unit: { } known } ? known : new Unit(entry.Unit, UnitKind.Count),
    };

    private static string Key(string unit) => string.Concat(unit.Where(letter => !char.IsWhiteSpace(letter) && letter != '.')).ToLowerInvariant();

    private void AddWhole(UnitEntry entry, string unit)
    {
        meant[Key(entry.Unit)] = unit;
        foreach (var also in entry.Also)
        {
            meant[Key(also)] = unit;
        }
    }
}
