using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Sites;

/// <summary>dictionary/ → dictionaries.</summary>
internal static class DictionaryRules
{
    /// <summary>Makes the dictionaries.</summary>
    /// <param name="draft">The site, as written.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Dictionaries Make(SiteDraft draft, DiagnosticBag bag) => new(
        Units(draft.Units.Value, bag),
        Roles(draft.Roles.Value, bag),
        Indicators(draft.Indicators.Value, bag),
        Terms(draft.Terms.Value, bag),
        CalendarRules.Make(draft.Calendar.Value, bag));

    private static List<UnitEntry> Units(UnitsDraft? draft, DiagnosticBag bag)
    {
        var made = new List<UnitEntry>();
        var spellings = new SpellingSet(bag);
        foreach (var unit in draft?.Units ?? [])
        {
            if (unit.Unit is { } printed)
            {
                spellings.Add(printed);
                spellings.AddAll(unit.Also);
                made.Add(new UnitEntry(printed.Value, Texts(unit.Also), unit.Kind?.Value));
            }
        }

        return made;
    }

    private static Dictionary<string, RoleEntry> Roles(RolesDraft? draft, DiagnosticBag bag)
    {
        var made = new Dictionary<string, RoleEntry>(StringComparer.Ordinal);
        var ids = new IdSet();
        var spellings = new SpellingSet(bag);
        foreach (var role in draft?.Roles ?? [])
        {
            if (ids.Declare(role.Id, role, RoleReader.Id, row: null, bag) && role.Title is { } title)
            {
                spellings.Add(title);
                spellings.AddAll(role.Also);
                made.Add(role.Id!.Value.Value, new RoleEntry(role.Id.Value.Value, title.Value, Texts(role.Also)));
            }
        }

        return made;
    }

    private static Dictionary<string, CommonIndicator> Indicators(CommonIndicatorsDraft? draft, DiagnosticBag bag)
    {
        var made = new Dictionary<string, CommonIndicator>(StringComparer.Ordinal);
        var ids = new IdSet();
        foreach (var entry in draft?.Indicators ?? [])
        {
            if (ids.Declare(entry.Id, entry, CommonIndicatorReader.Id, row: null, bag) && entry.Title is { } title)
            {
                var id = entry.Id!.Value.Value;
                made.Add(id, new CommonIndicator(
                    id,
                    title.Value,
                    entry.Plain?.Value,
                    entry.Unit?.Value,
                    entry.Kind?.Value,
                    entry.Better?.Value,
                    entry.Aggregate?.Value)
                {
                    CountedIn = UnitTable.Default.Read(entry.Unit?.Value)?.Unit is { Factor: not 1 } multiple ? multiple.Name : null,
                });
            }
        }

        return made;
    }

    private static List<TermEntry> Terms(TermsDraft? draft, DiagnosticBag bag)
    {
        var made = new List<TermEntry>();
        var spellings = new SpellingSet(bag);
        foreach (var entry in draft?.Terms ?? [])
        {
            if (entry.Term is { } term && entry.Meaning is { } meaning)
            {
                spellings.Add(term);
                made.Add(new TermEntry(term.Value, meaning.Value, entry.Lang?.Value));
            }
        }

        return made;
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<Sourced<string>> texts) => [.. texts.Select(text => text.Value)];
}
