using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate;

namespace RoadmapSite.Core;

/// <summary>The worked example of the method page: a small made-up school that goes through the same stages as any other, so that words and numbers of the page cannot part from the calculator.</summary>
internal static class MethodExample
{
    private const string School = "primer";

    private const string Roadmap = """
        id: plan
        title: Пример
        term: { from: 2022-01-01, to: 2027-12-31 }
        periods: { kind: school-year, from: 2023-2024, to: 2026-2027 }
        baseline_date: 2022-01-20
        directions:
          - id: d1
            title: Пример
            indicators:
              - { id: teachers, title: "Учителя, прошедшие курсы", unit: человек, baseline: 80, targets: { 2023-2024: 150, 2024-2025: 250, 2025-2026: 400, 2026-2027: 600 } }
              - { id: computers, title: Компьютеры в классах, unit: Ед., baseline: 20, targets: { 2023-2024: 30, 2024-2025: 40, 2025-2026: 50, 2026-2027: 60 } }
              - { id: filter, title: Контентная фильтрация, unit: "1-да, 0-нет", better: more, baseline: да, targets: { 2023-2024: да, 2024-2025: да, 2025-2026: да, 2026-2027: да } }
              - { id: parents, title: Родители в электронном дневнике, unit: "%", better: more, baseline: 50, targets: { 2023-2024: 60, 2024-2025: 70, 2025-2026: 80, 2026-2027: 90 } }
              - { id: old, title: Доля старых компьютеров, unit: "%", better: less, baseline: 95, targets: { 2023-2024: 90, 2024-2025: 85, 2025-2026: 80, 2026-2027: 70 } }

        """;

    private const string Report = """
        roadmap: plan
        period: 2023-2024
        reported: 2024-09-20
        indicators: { teachers: 140, computers: 31, filter: да, old: 90 }

        """;

    private static readonly DateOnly AsOf = new(2024, 10, 15);

    /// <summary>The example, computed as of 15 October 2024. Its first indicator is behind, one lacks data.</summary>
    /// <exception cref="InvalidOperationException">The example has an error: a bug of ours.</exception>
    public static OrganisationFacts Compute()
    {
        var files = new MemoryFiles();
        files.Set("site.yml", "title: Пример\n");
        files.Set($"schools/{School}/school.yml", "name: Пример\n");
        files.Set($"schools/{School}/roadmaps/plan.yml", Roadmap);
        files.Set($"schools/{School}/reports/plan/2023-2024.yml", Report);
        var bag = new DiagnosticBag();
        if (SiteLoader.Load(files, bag) is { } draft
            && SiteRules.Validate(draft, bag) is { } site
            && OrganisationLoader.Load(files, OrganisationKind.School, School, bag) is { } school
            && OrganisationRules.Validate(school, site, SiteIndex.Build(draft, site, []), bag) is { } made
            && !bag.HasErrors)
        {
            return OrganisationProgress.Compute(made, site, AsOf, bag);
        }

        throw new InvalidOperationException(string.Join('\n', bag.Items.Select(item => $"{item.Span} {item.Message("ru")}")));
    }
}
