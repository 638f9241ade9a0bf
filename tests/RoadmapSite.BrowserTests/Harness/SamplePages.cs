namespace RoadmapSite.BrowserTests.Harness;

/// <summary>The pages that are looked at: one of each template of the theme, and the widest and longest ones of the transcribed documents.</summary>
internal static class SamplePages
{
    /// <summary>Template in theme/pages, without extension → a page made of it.</summary>
    public static IReadOnlyDictionary<string, string> ByTemplate { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["organisations"] = "index.html",
        ["overview"] = "primer-1/index.html",
        ["roadmap"] = "primer-1/cos-2024-2028/index.html",
        ["print"] = "primer-1/cos-2024-2028/print.html",
        ["fragments"] = "primer-1/fragments/index.html",
        ["direction"] = "primer-1/cos-2024-2028/equipment.html",
        ["indicators"] = "primer-1/indicators.html",
        ["indicator"] = "primer-1/cos-2024-2028/indicators/new-equipment.html",
        ["measures"] = "primer-1/measures.html",
        ["calendar"] = "primer-1/calendar.html",
        ["changes"] = "primer-1/changes.html",
        ["order"] = "primer-1/cos-2024-2028/order.html",
        ["people"] = "primer-1/people.html",
        ["documents"] = "primer-1/documents.html",
        ["files"] = "primer-1/files.html",
        ["tables"] = "primer-1/tables.html",
        ["table"] = "primer-1/tables/equipment-by-room.html",
        ["remarks"] = "kostroma-18/remarks.html",
        ["pages"] = "primer-1/pages.html",
        ["text"] = "primer-1/about.html",
        ["news"] = "primer-1/news.html",
        ["note"] = "primer-1/news/2026-09-21-report.html",
        ["moved"] = "primer-1/cos-2024-2028/indicators/former-id.html",
        ["schools"] = "primer-district/schools.html",
        ["matrix"] = "primer-district/matrix.html",
        ["method"] = "method.html",
        ["search"] = "search.html",
        ["accessibility"] = "accessibility.html",
        ["not-found"] = "404.html",
    };

    /// <summary>Pages of the transcribed documents with the widest tables and the longest words.</summary>
    public static IReadOnlyList<string> Demanding { get; } =
    [
        "kostroma-18/cos-2021-2026/index.html",
        "primer-1/measures-by-role.html",
        "primer-1/measures-by-month.html",
        "sergokala/measures-by-direction.html",
        "sergokala/calendar-2023.html",
        "sergokala/ikt-2022-2027/d4.html",
        "sergokala/tables/equipment.html",
        "vichuga/tables/schools-by-year.html",
        "gus-khrustalny/cos-2021/results.html",
        "assinovskaya-3/people.html",
        "primer-1/cos-2024-2028/indicators/classroom-load.html",
        "primer-1/cos-2024-2028/teachers.html",
    ];

    /// <summary>What is looked at, as data of a theory: these pages, or with ROADMAP_SITE_ALL_PAGES=1 every page of the example.</summary>
    public static TheoryData<string> All => Environment.GetEnvironmentVariable("ROADMAP_SITE_ALL_PAGES") == "1" ? [.. Everything()] : [.. ByTemplate.Values, .. Demanding];

    private static IEnumerable<string> Everything() =>
        Directory.EnumerateFiles(ExampleSite.Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ExampleSite.Folder, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/fragments/", StringComparison.Ordinal) || path.EndsWith("/fragments/index.html", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
