using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate;

/// <summary>Breakages of the good site that Validate must find: every error code of Validate has at least one.</summary>
internal static class ValidateBreakages
{
    private const string Card = "schools/shkola/school.yml";
    private const string District = "districts/rayon/district.yml";
    private const string Plan = "schools/shkola/roadmaps/plan-2024.yml";
    private const string Report = "schools/shkola/reports/plan-2024/2024-2025.yml";
    private const string Documents = "schools/shkola/documents/documents.yml";
    private const string People = "schools/shkola/people.yml";
    private const string Table = "schools/shkola/tables/rooms.yml";
    private const string Data = "schools/shkola/tables/rooms.csv";
    private const string Findings = "schools/shkola/findings.yml";
    private const string ChangeOfSoftware = "{ indicator: software, targets: { 2025-2026: 40 } }";
    private const string ChangeOfAudit = "{ measure: audit, due: до 30.12.2025 }";
    private const string ChangeOfSetup = "{ measure: setup, status: merged, into: audit }";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Breakage> All { get; } = [.. Ids(), .. UnknownIds(), .. Periods(), .. Rows(), .. Parts()];

    private static IEnumerable<Breakage> Ids() =>
    [
        Breakage.Of("two measures of one id", "RM2001", Plan, "- id: audit-b\n", "- id: ¦audit\n"),
        Breakage.Of("a measure with the id of an indicator", "RM2001", Plan, "- id: audit-b\n", "- id: ¦noise\n"),
        Breakage.Of("a part with the id of its whole", "RM2001", Plan, "targets: { 2024-2025: 4 }\n", "targets: { 2024-2025: 4 }\n          - { id: ¦teachers, title: основная школа }\n"),
        Breakage.Of("two directions of one id", "RM2001", Plan, "blocks:\n  - { id: why", "  - { id: ¦d1, title: Ещё раз }\nblocks:\n  - { id: why"),
        Breakage.Of("two blocks of one id", "RM2001", Plan, "{ id: steps,", "{ id: ¦swot,"),
        Breakage.Of("two documents of one id", "RM2001", Documents, "title: Об изменении дорожной карты }\n", "title: Об изменении дорожной карты }\n  - { id: ¦order-7, kind: приказ, title: Ещё раз }\n"),
        Breakage.Of("two groups of one id", "RM2001", People, "      - { post: Учитель информатики }\n", "      - { post: Учитель информатики }\n  - { id: ¦council, title: Второй, members: [] }\n"),
        Breakage.Of("two columns of one id", "RM2001", Table, "row_header: room", "  - { id: ¦room, title: Ещё раз }\nrow_header: room"),
        Breakage.Of("two columns of data of one id", "RM2001", Data, "room;computers;internet\nКабинет 1;12;да\n\"Кабинет 2; второй этаж\";18;нет\n", "room;computers;internet;¦room\nКабинет 1;12;да;1\n"),
        Breakage.Of("two roles of one id", "RM2001", "dictionary/roles.yml", "id: deputy", "id: ¦director"),
        Breakage.Of("two common indicators of one id", "RM2001", "dictionary/indicators.yml", "    aggregate: ratio\n", "    aggregate: ratio\n  - { id: ¦licensed-software, title: Ещё раз }\n"),
        Breakage.File("a school and a district of one id", "RM2001", "schools/rayon/school.yml", "name: Школа\n"),
        Breakage.Of("a former id of a direction that is in use", "RM2015", Plan, "    title: Оснащение\n", "    title: Оснащение\n    formerly: [¦d1]\n"),
        Breakage.Of("a former id of a measure that is in use", "RM2015", Plan, "            heartbeat: 90\n", "            heartbeat: 90\n            formerly: [¦noise]\n"),
        Breakage.Of("a former id of a school that is in use", "RM2015", Card, "fictional: true", "fictional: true\nformerly: [¦rayon]"),
        Breakage.Of("a former id of a roadmap that is in use", "RM2015", Plan, "id: plan-2024\n", "id: plan-2024\nformerly: [¦plan-2024]\n"),
        Breakage.Of("two indicators that are the same one", "RM2016", Plan, "      - id: climate\n", "      - id: climate\n        common: ¦licensed-software\n"),
        Breakage.Of("two units of one spelling", "RM2017", "dictionary/units.yml", "also: [чел.]", "also: [чел., ¦процент]"),
        Breakage.Of("two roles of one title", "RM2017", "dictionary/roles.yml", "title: Заместитель директора", "title: ¦Директор школы"),
        Breakage.Of("two terms of one spelling", "RM2017", "dictionary/terms.yml", "term: Wi-Fi", "term: ¦ЦОС"),
    ];

    private static IEnumerable<Breakage> UnknownIds() =>
    [
        Breakage.Of("an approval with an unknown document", "RM2002", Plan, "    document: order-12\n", "    document: ¦order-13\n"),
        Breakage.Of("a revision with an unknown document", "RM2002", Plan, "document: order-7 }", "document: ¦order-8 }"),
        Breakage.Of("an actual with an unknown document", "RM2002", Report, "denominator: 236, document: order-12", "denominator: 236, document: ¦order-13"),
        Breakage.Of("a mark with an unknown document", "RM2002", Report, "{ date: 2024-12-20, document: order-12 }", "{ date: 2024-12-20, document: ¦order-13 }"),
        Breakage.Of("a report with an unknown document", "RM2002", Report, "note: Отчёт", "document: ¦order-13\nnote: Отчёт"),
        Breakage.Of("a group with an unknown document", "RM2002", People, "document: order-12", "document: ¦order-13"),
        Breakage.Of("a report of an unknown indicator", "RM2003", Report, "  software: {", "  ¦sofware: {"),
        Breakage.Of("a measure that moves an unknown indicator", "RM2003", Plan, "[software, teachers-primary]", "[software, ¦teachers-primari]"),
        Breakage.Of("a change of an unknown indicator", "RM2003", Plan, ChangeOfSoftware, "{ indicator: ¦sofware, targets: { 2025-2026: 40 } }"),
        Breakage.Of("a mark of an unknown measure", "RM2004", Report, "  setup: {", "  ¦setap: {"),
        Breakage.Of("a mark of an indicator", "RM2004", Report, "  setup: {", "  ¦software: {"),
        Breakage.Of("a change of an unknown measure", "RM2004", Plan, ChangeOfAudit, "{ measure: ¦audits, due: до 30.12.2025 }"),
        Breakage.Of("a merge into an unknown measure", "RM2004", Plan, ChangeOfSetup, "{ measure: setup, status: merged, into: ¦audits }"),
        Breakage.Of("an unknown role", "RM2005", Plan, "roles: [director]", "roles: [¦director-2]"),
        Breakage.Of("an unknown table", "RM2006", Plan, "table: rooms", "table: ¦room"),
        Breakage.Of("an unknown common indicator", "RM2007", Plan, "common: licensed-software", "common: ¦licensed"),
        Breakage.Of("an unknown district", "RM2008", Card, "district: rayon", "district: ¦raion"),
        Breakage.Of("a school as a district", "RM2008", Card, "district: rayon", "district: ¦shkola"),
        Breakage.Of("an unknown level above", "RM2008", District, "level: district", "level: district\nparent: ¦region"),
        Breakage.Of("a parent roadmap of an unknown organisation", "RM2008", Plan, "organisation: rayon", "organisation: ¦raion"),
        Breakage.Of("an unknown parent roadmap", "RM2009", Plan, "roadmap: plan }", "roadmap: ¦plan-1 }"),
        Breakage.File("a report of an unknown roadmap", "RM2009", "schools/shkola/reports/plan-2025/2024-2025.yml", "roadmap: ¦plan-2025\nperiod: 2024-2025\nreported: 2025-09-01\n"),
        Breakage.Of("a target of an unknown period", "RM2010", Plan, "targets: { 2024-2025: 4 }", "targets: { ¦2023-2024: 4 }"),
        Breakage.Of("a changed target of an unknown period", "RM2010", Plan, ChangeOfSoftware, "{ indicator: software, targets: { ¦2027-2028: 40 } }"),
        Breakage.Of("a heading of an unknown period", "RM2010", Plan, "    2024-2025: 2024/2025 учебный год", "    ¦2024: 2024/2025 учебный год"),
        Breakage.File("a report of an unknown period", "RM2010", "schools/shkola/reports/plan-2024/2027-2028.yml", "roadmap: plan-2024\nperiod: ¦2027-2028\nreported: 2028-09-01\n"),
        Breakage.Of("a row that goes on an unknown one", "RM2011", Plan, "continues: audit", "continues: ¦audits"),
        Breakage.Of("a row that goes on itself", "RM2011", Plan, "continues: audit", "continues: ¦audit-b"),
        Breakage.Of("an indicator that goes on one below", "RM2011", Plan, "        title: Уровень шума\n", "        continues: ¦climate\n"),
        Breakage.Of("an unknown footnote", "RM2012", Plan, "footnote: \"*\"", "footnote: ¦\"**\""),
        Breakage.Of("an unknown column as the heading of rows", "RM2013", Table, "row_header: room", "row_header: ¦rooms"),
        Breakage.Of("a level of an unknown finding", "RM2014", "site.yml", "  RM1007: note", "  ¦RM1999: note"),
        Breakage.Of("an unknown finding accepted", "RM2014", Findings, "code: RM1108", "code: ¦RM11108"),
        Breakage.Of("a district above itself", "RM2018", District, "level: district", "parent: ¦rayon"),
    ];

    private static IEnumerable<Breakage> Periods() =>
    [
        Breakage.Of("a term that ends before it begins", "RM2101", Plan, "term: { from: 2024-09-01, to: 2027-08-31 }", "term: { from: 2024-09-01, to: ¦2023-08-31 }"),
        Breakage.Of("a school quarter that ends before it begins", "RM2101", "dictionary/calendar.yml", "to: 2024-10-27", "to: ¦2024-08-27"),
        Breakage.Of("a school year of two years", "RM2102", Plan, "from: 2024-2025, to", "from: ¦2024-2026, to"),
        Breakage.Of("a calendar year as a school year", "RM2102", Plan, "to: 2026-2027 }", "to: ¦2027 }"),
        Breakage.Of("a school quarter of a calendar year", "RM2102", "dictionary/calendar.yml", "year: 2024-2025", "year: ¦2024"),
        Breakage.Of("a last period before the first", "RM2103", Plan, "to: 2026-2027 }", "to: ¦2022-2023 }"),
        Breakage.Of("hundreds of periods", "RM2104", Plan, "to: 2026-2027 }", "to: ¦2199-2200 }"),
    ];

    private static IEnumerable<Breakage> Rows() =>
    [
        Breakage.Of("a quantity that is not in its text", "RM2201", Plan, "value: 20% (18 чел.)", "value: ¦20 % (18 чел.)"),
        Breakage.Of("bounds in reverse order", "RM2202", Plan, "{ min: 10, max: \"20,5\" }", "{ min: ¦30, max: \"20,5\" }"),
        Breakage.Of("a weight of zero", "RM2203", Plan, "weight: 2", "weight: ¦0"),
        Breakage.Of("a negative weight of a direction", "RM2203", Plan, "    title: Оснащение\n", "    title: Оснащение\n    weight: ¦-1\n"),
        Breakage.Of("a denominator of zero", "RM2204", Report, "denominator: 236", "denominator: ¦0"),
        Breakage.Of("a state of a number", "RM2205", Report, "{ value: 11 }", "{ value: 11, state: ¦met }"),
        Breakage.Of("a mark for a season", "RM2206", Report, "for: 2025-H1", "for: ¦весна 2025"),
        Breakage.Of("a mark for the third half of a year", "RM2206", Report, "for: 2025-H1", "for: ¦2025-H3"),
        Breakage.Of("a name without basis", "RM2207", People, "{ post: Учитель информатики }", "{ post: Учитель информатики, name: ¦П. П. Примеров }"),
        Breakage.Of("an error accepted", "RM2208", Findings, "code: RM1108", "code: ¦RM1201"),
    ];

    private static IEnumerable<Breakage> Parts() =>
    [
        Breakage.Of("a change of two rows", "RM2301", Plan, ChangeOfAudit, "{ measure: ¦audit, indicator: software, due: до 30.12.2025 }"),
        Breakage.Of("a deadline of an indicator", "RM2302", Plan, ChangeOfSoftware, "{ indicator: software, targets: { 2025-2026: 40 }, due: ¦2026 }"),
        Breakage.Of("targets of a measure", "RM2302", Plan, ChangeOfAudit, "{ measure: audit, due: до 30.12.2025, targets: { ¦2025-2026: 40 } }"),
        Breakage.Of("a change of nothing in an indicator", "RM2303", Plan, ChangeOfSoftware, "{ indicator: ¦software, note: Без изменений }"),
        Breakage.Of("a change of nothing in a measure", "RM2303", Plan, ChangeOfAudit, "{ measure: ¦audit }"),
        Breakage.Of("a merge into nothing", "RM2304", Plan, ChangeOfSetup, "{ measure: setup, status: ¦merged }"),
        Breakage.Of("a merge that is none", "RM2304", Plan, ChangeOfSetup, "{ measure: setup, status: cancelled, into: ¦audit }"),
        Breakage.Of("a merge into itself", "RM2304", Plan, ChangeOfSetup, "{ measure: setup, status: merged, into: ¦setup }"),
        Breakage.Of("a block of text without text", "RM2305", Plan, "{ id: why, kind: text, text: Зачем это нужно. }", "{ id: why, kind: ¦text }"),
        Breakage.Of("a block of a table without table", "RM2305", Plan, "kind: table, table: rooms", "kind: ¦table"),
        Breakage.Of("a text in a block of figures", "RM2306", Plan, "    kind: statistics\n", "    kind: statistics\n    text: ¦Числа\n"),
        Breakage.Of("a column without data", "RM2307", Table, "row_header: room", "  - { id: ¦projector, title: Проектор }\nrow_header: room"),
        Breakage.Of("data without column", "RM2308", Data, "room;computers;internet\nКабинет 1;12;да\n\"Кабинет 2; второй этаж\";18;нет\n", "room;computers;internet;¦projector\nКабинет 1;12;да;1\n"),
        Breakage.Of("a column of words that is to be added up", "RM2310", Table, "title: Кабинет }", "title: Кабинет, sum: ¦да }"),
        Breakage.Of("a column of data renamed", "RM2308", Data, "room;computers;internet", "room;¦computer;internet"),
    ];
}
