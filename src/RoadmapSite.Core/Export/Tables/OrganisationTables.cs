using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>The tables of an organisation that have rows, in the order of files and sheets.</summary>
internal static class OrganisationTables
{
    /// <summary>Makes the tables.</summary>
    /// <param name="facts">What is computed about the organisation.</param>
    /// <param name="relations">What is shown of other organisations.</param>
    /// <param name="site">Settings, words and as-of date.</param>
    public static IReadOnlyList<ExportTable> Of(OrganisationFacts facts, OrganisationRelations relations, SitePagesContext site)
    {
        var texts = new ExportTexts(facts.Organisation, site.Theme);
        var source = facts.Organisation.Name.Span.File;
        var places = PlanPlace.Of(facts, texts.Words).ToList();
        var indicators = IndicatorEntry.Of(places, texts.Words).ToList();
        var measures = MeasureEntry.Of(places, texts.Words).ToList();
        ExportTable[] tables =
        [
            IndicatorsTable.Of(indicators, source, texts),
            ValuesTable.Of(indicators, source, texts),
            MeasuresTable.Of(measures, source, texts, site.Site.Dictionaries.Roles),
            OccurrencesTable.Of(measures, source, texts),
            SchoolsTable.Of(facts.Organisation, relations.Below, source, texts),
            .. Typed(facts.Organisation, texts.Words),
        ];
        return [.. tables.Where(table => table.Rows.Count > 0)];
    }

    // Two links with one text may not lead to two files (WCAG 2.4.9).
    private static IEnumerable<ExportTable> Typed(Organisation organisation, Words words)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in organisation.Tables)
        {
            var made = TypedTable.Of(table, words);
            var title = made.Title;
            for (var number = 2; !used.Add(title); number++)
            {
                title = words.Format("title_repeated", made.Title, number);
            }

            yield return made with { Title = title };
        }
    }
}
