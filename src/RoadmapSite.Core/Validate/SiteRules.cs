using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Sites;

namespace RoadmapSite.Core.Validate;

/// <summary>site.yml and dictionary/ → the site.</summary>
internal static class SiteRules
{
    /// <summary>Makes the site.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Null when it has no title to go by.</returns>
    public static Site? Validate(SiteDraft draft, DiagnosticBag bag)
    {
        ReportSameIds(draft, bag);
        var card = draft.Card;
        var usual = new Site { Title = card.Title?.Value ?? "" };
        var made = usual with
        {
            Language = card.Language?.Value ?? usual.Language,
            BaseUrl = card.BaseUrl?.Value.TrimEnd('/'),
            SectionName = card.Section?.Name?.Value ?? usual.SectionName,
            SectionPath = card.Section?.Path?.Value,
            TimeZone = card.TimeZone?.Value ?? usual.TimeZone,
            AsOf = card.AsOf?.Value,
            SchoolYearEnd = card.PeriodEnds?.SchoolYear?.Value ?? usual.SchoolYearEnd,
            CalendarYearEnd = card.PeriodEnds?.CalendarYear?.Value ?? usual.CalendarYearEnd,
            ReportGraceDays = card.ReportGraceDays?.Value ?? usual.ReportGraceDays,
            IndicatorPages = card.IndicatorPages?.Value ?? usual.IndicatorPages,
            MeasureLists = card.MeasureLists?.Value ?? usual.MeasureLists,
            Remarks = card.Remarks?.Value ?? usual.Remarks,
            Search = card.Search?.Value ?? usual.Search,
            Files = card.Files is { } files ? files.Select(format => format.Value).ToHashSet() : usual.Files,
            Blocks = card.Blocks.Count > 0 ? [.. card.Blocks.Select(block => block.Value).Distinct(StringComparer.Ordinal)] : SiteWords.BlockNames,
            BlockNames = BlockNames(card.BlockNames),
            HostLinks = LinkRules.Make(card.HostLinks),
            HostMenu = LinkRules.Make(card.HostMenu),
            SvedenMenu = SvedenMenu(card.SvedenMenu),
            Accessibility = Accessibility(card.Accessibility),
            Severities = Severities(card, bag),
            AllowedContacts = [.. card.AllowedContacts.Select(contact => contact.Value)],
            Dictionaries = DictionaryRules.Make(draft, bag),
        };
        return card.Title is null ? null : made;
    }

    // Pages of schools and districts stand side by side in output/.
    private static void ReportSameIds(SiteDraft draft, DiagnosticBag bag)
    {
        var ids = new IdSet();
        foreach (var organisation in draft.Organisations)
        {
            ids.Declare(new Sourced<string>(organisation.Id, organisation.Span), row: null, bag);
        }
    }

    private static Dictionary<string, string> BlockNames(BlockNamesDraft? draft)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < (draft?.Names.Count ?? 0); i++)
        {
            if (draft!.Names[i] is { } name)
            {
                names[SiteWords.BlockNames[i]] = name.Value;
            }
        }

        return names;
    }

    private static IReadOnlyList<TextLink> SvedenMenu(SvedenMenuDraft? draft)
    {
        if (draft is null)
        {
            return [];
        }

        var start = (draft.Base?.Value ?? "/sveden/").TrimEnd('/') + "/";
        return [.. SvedenSubsection.All.Select((subsection, i) => new TextLink(subsection.Name, draft.Addresses[i]?.Value ?? start + subsection.Slug))];
    }

    private static AccessibilityContact? Accessibility(AccessibilityDraft? draft) => draft is null
        ? null
        : new AccessibilityContact(draft.Responsible?.Value, draft.Email?.Value, draft.Phone?.Value, draft.Address?.Value, draft.Note?.Value);

    private static Dictionary<string, Severity> Severities(SiteCardDraft card, DiagnosticBag bag)
    {
        var levels = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (id, level) in card.Severity)
        {
            if (CodeRules.Find(id, bag) is { } code)
            {
                levels[code.Id] = level.Value;
            }
        }

        return levels;
    }
}
