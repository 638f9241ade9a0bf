using System.Text;
using RoadmapSite.Core.Load.Text;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

/// <summary>Breakages of the good site that Load must find: every error code of Load has at least one.</summary>
internal static class LoadBreakages
{
    private const string Card = "schools/shkola/school.yml";
    private const string Plan = "schools/shkola/roadmaps/plan-2024.yml";
    private const string Report = "schools/shkola/reports/plan-2024/2024-2025.yml";
    private const string Documents = "schools/shkola/documents/documents.yml";
    private const string Sveden = "schools/shkola/sveden.yml";
    private const string Page = "schools/shkola/plans.md";
    private const string Note = "schools/shkola/news/2025-01-10-start.md";
    private const string Rooms = "schools/shkola/tables/rooms.csv";
    private const string Name = "name: Вымышленная средняя школа";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Breakage> All { get; } = [.. Files(), .. Yaml(), .. Keys(), .. Values(), .. Tables()];

    private static IEnumerable<Breakage> Files() =>
    [
        Breakage.Without("no site.yml", "RM1001", "site.yml", "site.yml"),
        Breakage.Without("no school.yml", "RM1002", Card, Card),
        Breakage.Bytes("a file above the limit", "RM1003", Page, Page, new byte[SourceFileReader.MaxBytes + 1]),
        Breakage.Bytes("Windows-1251", "RM1004", Page + "(2,8)", Page, [.. "---\ntitle: "u8, 0xCF, 0xEB, 0xE0, 0xED, (byte)'\n', .. "---\n"u8]),
        Breakage.Bytes("UTF-16", "RM1004", Page + "(1,1)", Page, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---")]),
        Breakage.Of("a control character", "RM1005", "site.yml", "title: Дорожные", "title: Доро¦\u0007жные"),
        Breakage.Of("a file that git could not merge", "RM1014", Page, "title: ", "¦<<<<<<< HEAD\ntitle: "),
        Breakage.File("an empty file", "RM1006", "schools/shkola/people.yml", ""),
        Breakage.File("a file of comments only", "RM1006", "schools/shkola/people.yml", "# groups:\n"),
        Breakage.File("an empty table", "RM1006", Rooms, ""),
        new Breakage("a folder name in Russian", "RM1008", site => site.Set("schools/школа/school.yml", "name: Школа\n") is null ? "" : "schools/школа"),
        Breakage.File("a roadmap name with a capital", "RM1008", "districts/rayon/roadmaps/Plan2.yml", "id: plan2\ntitle: План\nterm: { from: 2024-01-01, to: 2024-12-31 }\n"),
        Breakage.Of("an id that is not the file name", "RM1009", Plan, "id: plan-2024\n", "id: ¦plan-2025\n"),
        Breakage.Of("a period that is not the file name", "RM1009", Report, "period: 2024-2025", "period: ¦2025-2026"),
        Breakage.Of("a path out of the folder", "RM1010", Plan, "order: order-12.md", "order: ¦../../../site.yml"),
        Breakage.Of("an absolute path", "RM1010", Documents, "file: order-12.pdf", "file: ¦C:\\order-12.pdf"),
        Breakage.Of("a hidden file", "RM1010", Documents, "file: order-12.pdf", "file: ¦.htaccess"),
        Breakage.Of("a document file that is not there", "RM1011", Documents, "file: order-12.pdf", "file: ¦order-13.pdf"),
        Breakage.Of("an order that is not there", "RM1011", Plan, "order: order-12.md", "order: ¦order-12-1.md"),
        Breakage.File("a report ending in .yaml", "RM1013", "schools/shkola/reports/plan-2024/2025-2026.yaml", "x"),
        Breakage.File("a roadmap with a second ending", "RM1013", "schools/shkola/roadmaps/plan-2025.yml.txt", "x"),
        Breakage.File("a file ending in capitals", "RM1013", "schools/shkola/findings.YML", "x"),
        new Breakage("a report under the name of a period that is not there", "RM1009", site =>
        {
            site.Set("schools/shkola/reports/plan-2024/2030-2031.yml", site.Text(Report));
            site.Remove(Report);
            return "schools/shkola/reports/plan-2024/2030-2031.yml(2,9)";
        }),
        Breakage.Of("a file name in another case", "RM1012", Documents, "file: order-12.pdf", "file: ¦Order-12.pdf"),
    ];

    private static IEnumerable<Breakage> Yaml() =>
    [
        Breakage.Of("a bracket that is not closed", "RM1101", Card, "numbers:\n", "formerly: ¦[old\nnumbers:\n"),
        Breakage.Of("a line without colon", "RM1101", Card, "short_name: Школа", "¦short_name\nfounder: Школа"),
        Breakage.Of("a key out of line", "RM1101", Card, "names:", " ¦names:"),
        Breakage.Of("an unknown escape", "RM1101", Card, "Школа «Пример»", "¦\"C:\\Школа\""),
        Breakage.Of("a colon in a text", "RM1102", Card, Name, "name: ¦Вымышленная: средняя школа"),
        Breakage.Of("a colon in a text of a list item", "RM1102", Plan, "- heading: Техника", "- heading: ¦Техника: новая"),
        Breakage.Of("a colon in braces", "RM1102", Card, "title: Учащихся,", "title: ¦Учащихся: всего,"),
        Breakage.Of("a colon at the end of braces", "RM1102", Plan, "kind: text, text: Зачем это нужно. }", "kind: text, text: ¦Зачем: затем. }"),
        Breakage.Of("a colon in an item of a list", "RM1102", Sveden, "networks: [Интернет]", "networks:\n  - ¦Интернет: быстрый"),
        Breakage.Of("a colon in a text of two lines", "RM1102", Card, Name, "name: ¦Школа: средняя\n  общеобразовательная"),
        Breakage.Of("a hyphen at the beginning", "RM1103", Card, Name, "name: ¦- Вымышленная школа"),
        Breakage.Of("a percent sign at the beginning", "RM1103", Card, Name, "name: ¦% Вымышленная школа"),
        Breakage.Of("a percent sign and nothing else", "RM1103", "dictionary/indicators.yml", "unit: \"%\"", "unit: ¦%"),
        Breakage.Of("an at sign at the beginning", "RM1103", Card, Name, "name: ¦@Вымышленная школа"),
        Breakage.Of("a backtick at the beginning", "RM1103", Card, Name, "name: ¦`Вымышленная школа"),
        Breakage.Of("a bracket at the beginning", "RM1103", Card, Name, "name: ¦[1] Вымышленная школа"),
        Breakage.Of("a greater-than sign at the beginning", "RM1103", Card, Name, "name: ¦> 5 школ"),
        Breakage.Of("an asterisk and a blank at the beginning", "RM1103", Card, Name, "name: ¦* Вымышленная школа"),
        Breakage.Of("words after a quote", "RM1104", Card, Name, "name: ¦\"Точка роста\" средней школы"),
        Breakage.Of("a double quote not closed", "RM1105", Card, "Школа «Пример»", "¦\"Школа «Пример»"),
        Breakage.Of("a single quote not closed", "RM1105", Card, "Школа «Пример»", "¦'Школа «Пример»"),
        Breakage.Of("a quote not closed at the end", "RM1105", Card, "fictional: true", "fictional: true\nfounder: ¦\"Район"),
        Breakage.Of("tabs", "RM1106", Sveden, "  - { name: Кабинет", "¦\t- { name: Кабинет"),
        Breakage.Of("a tab between blanks", "RM1106", Plan, "    title: Оснащение\n    footnotes:", "¦  \ttitle: Оснащение\n    footnotes:"),
        Breakage.Of("commas in braces", "RM1107", Card, "title: Учащихся,", "title: ¦Учащихся, всего, на начало года,"),
        Breakage.Of("an alias", "RM1109", Card, Name, "name: ¦*школа"),
        Breakage.Of("an anchor", "RM1109", Card, Name, "name: ¦&a Вымышленная"),
        Breakage.Of("a tag", "RM1109", Card, Name, "name: ¦!!str Вымышленная"),
        Breakage.Of("a second document", "RM1110", Card, "fictional: true\n", "fictional: true\n¦---\nname: Ещё одна\n"),
        Breakage.Of("deep nesting", "RM1111", Card, "names: { en: Example school }", "names: " + new string('[', 31) + "¦" + new string('[', 9) + new string(']', 40)),
        Breakage.Of("a list as a key", "RM1112", Card, "names: { en: Example school }", "¦[names]: 1"),
        Breakage.File("a list as a file", "RM1113", Sveden, "¦- Проектор\n"),
        Breakage.Of("a row without its dash among rows", "RM1115", Plan, "      - id: climate\n        title: Оценка среды словами\n", "        ¦id: climate\n        title: Оценка среды словами\n"),
        Breakage.Of("a row without its dash under the dash", "RM1120", Plan, "      - id: climate\n", "      ¦id: climate\n"),
        Breakage.Of("a no-break space in the indentation", "RM1116", Plan, "        title: Оценка среды словами\n", "¦ \u00a0\u00a0     title: Оценка среды словами\n"),
        Breakage.Of("a dash in place of a hyphen", "RM1117", Plan, "      - id: climate\n", "      ¦– id: climate\n"),
        Breakage.Of("a dash in place of a hyphen in a list of texts", "RM1117", Sveden, "networks: [Интернет]", "networks:\n  ¦— Интернет"),
        Breakage.Of("a colon without blank", "RM1118", Plan, "            title: начальная школа\n", "            title¦:начальная школа\n"),
        Breakage.Of("a colon without blank in braces", "RM1118", Plan, "targets: { 2024-2025: 4 }", "targets: { 2024-2025¦:4 }"),
        Breakage.Of("a colon without blank in the only key", "RM1118", "districts/rayon/district.yml", "fictional: true", "contacts:\n  ¦email:a@example.org"),
        Breakage.Of("a head that is not closed", "RM1114", Note, "---\ntitle: Начало работы\ndate: 10.01.2025\nlinks:\n  - { text: Приказ, url: /documents/order-12.pdf }\n---\n", "¦---\ntitle: Начало работы\n"),
    ];

    private static IEnumerable<Breakage> Keys() =>
    [
        Breakage.Of("an unknown key", "RM1201", Card, Name, "¦director: Иванов\n" + Name),
        Breakage.Of("a district in a district", "RM1201", "districts/rayon/district.yml", "level: district", "level: district\n¦district: rayon"),
        Breakage.Of("a misspelled key", "RM1202", Card, "fictional: true", "¦fictionnal: true"),
        Breakage.Of("a misspelled mandatory key", "RM1202", Card, Name, "¦nmae: Вымышленная средняя школа"),
        Breakage.Of("a misspelled id that others name", "RM1202", Plan, "- id: audit\n", "- ¦idd: audit\n"),
        Breakage.Of("a misspelled title", "RM1202", Plan, "            title: начальная школа\n", "            ¦titel: начальная школа\n"),
        Breakage.Of("a key that stands twice", "RM1203", Card, "names: { en: Example school }", "¦name: Ещё раз"),
        Breakage.Of("an indicator reported twice", "RM1203", Report, "  teachers-primary: 4", "  ¦software: 4"),
        Breakage.Of("no mandatory key", "RM1204", Card, Name + "\nnames", "¦names"),
        Breakage.Of("a mandatory key without value", "RM1204", Card, Name + "\n", "¦name:\n"),
        Breakage.Of("no last day of a term", "RM1204", Plan, "term: { from: 2024-09-01, to: 2027-08-31 }", "term: ¦{ from: 2024-09-01 }"),
        Breakage.Of("no id of a document that others name", "RM1204", Documents, "{ id: order-12, file", "¦{ file"),
        Breakage.Of("an indicator without title", "RM1205", Plan, "- id: teachers-primary\n            number: \"2.1.\"\n            title: начальная школа\n", "- ¦id: teachers-primary\n            number: \"2.1.\"\n"),
        Breakage.Of("news without date", "RM1206", Note, "---\ntitle: Начало работы\ndate: 10.01.2025\n", "¦---\ntitle: Начало работы\n"),
        Breakage.File("a page without head", "RM1206", Page, "¦Что мы делаем.\n"),
        Breakage.Of("a list in the place of a text", "RM1207", Card, "short_name: Школа «Пример»", "short_name: ¦[Школа]"),
        Breakage.Of("a text in the place of a list", "RM1207", "districts/rayon/district.yml", "fictional: true", "formerly: ¦old"),
        Breakage.Of("a text in the place of keys", "RM1207", Card, "contacts: { address: \"Примерный район, улица Учебная, 1\", email: school@example.org }", "contacts: ¦улица Учебная"),
        Breakage.Of("keys in the place of a list", "RM1207", Documents, "documents:\n  - {", "documents:\n  - ¦[1]\n  - {"),
        Breakage.Of("an empty item of a list", "RM1208", Sveden, "facilities: [Проектор]", "facilities: [¦\"\"]"),
    ];

    private static IEnumerable<Breakage> Values() =>
    [
        Breakage.Of("a date in words", "RM1301", "site.yml", "as_of: 2026-01-15", "as_of: ¦15 января 2026"),
        Breakage.Of("a date of another order", "RM1302", "site.yml", "as_of: 2026-01-15", "as_of: ¦2026-15-01"),
        Breakage.Of("a date of another century", "RM1313", "site.yml", "as_of: 2026-01-15", "as_of: ¦2206-01-15"),
        Breakage.Of("a day that does not exist", "RM1302", "site.yml", "as_of: 2026-01-15", "as_of: ¦31.02.2026"),
        Breakage.Of("no day and month", "RM1303", "site.yml", "school_year: 31.08", "school_year: ¦29.02"),
        Breakage.Of("a word in the place of a number", "RM1304", Plan, "weight: 2", "weight: ¦два"),
        Breakage.Of("an exponent", "RM1304", Plan, "weight: 2", "weight: ¦1e3"),
        Breakage.Of("a fraction of days", "RM1305", "site.yml", "report_grace_days: 30", "report_grace_days: ¦30,5"),
        Breakage.Of("too many days", "RM1306", "site.yml", "report_grace_days: 30", "report_grace_days: ¦1000"),
        Breakage.Of("neither yes nor no", "RM1307", "site.yml", "remarks: false", "remarks: ¦иногда"),
        Breakage.Of("a capital in an id", "RM1308", Plan, "  - id: d1\n", "  - id: ¦D1\n"),
        Breakage.Of("a path as an id", "RM1308", Card, "district: rayon", "district: ¦../rayon"),
        Breakage.Of("a kind that does not exist", "RM1309", Plan, "kind: range", "kind: ¦ranges"),
        Breakage.Of("a script as an address", "RM1310", "site.yml", "url: / }", "url: ¦\"javascript:alert(1)\" }"),
        Breakage.Of("an address without scheme", "RM1311", "site.yml", "base_url: https://example.org/digital/", "base_url: ¦example.org"),
        Breakage.Of("a language in words", "RM1312", Card, "names: { en: Example school }", "names: { ¦English: Example school }"),
        Breakage.Of("a language of a term in words", "RM1312", "dictionary/terms.yml", "lang: en", "lang: ¦English"),
    ];

    private static IEnumerable<Breakage> Tables() =>
    [
        Breakage.Without("a table without data", "RM1401", "schools/shkola/tables/rooms.yml", Rooms),
        Breakage.Of("a quote within a cell", "RM1402", Rooms, "Кабинет 1;12;да", "¦Кабинет \"1\" новый;12;да"),
        Breakage.Of("a row with a cell too many", "RM1403", Rooms, "Кабинет 1;12;да", "Кабинет 1;12;да;¦нет"),
        Breakage.Of("a row with a cell too few", "RM1403", Rooms, "Кабинет 1;12;да", "Кабинет 1;¦12"),
    ];
}
