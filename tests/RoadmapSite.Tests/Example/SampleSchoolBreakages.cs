using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>Slips that administrators make in a copy of the sample school. Each must be told once, at its place, however much depends on it.</summary>
internal static class SampleSchoolBreakages
{
    private const string School = SampleSchool.Folder;
    private const string Plan = School + "roadmaps/cos-2024-2028.yml";
    private const string Report = School + "reports/cos-2024-2028/2024-2025.yml";
    private const string Documents = School + "documents/documents.yml";
    private const string People = School + "people.yml";
    private const string News = School + "news/2025-09-16-plan.md";
    private const string About = School + "about.md";
    private const string Measure = "      - id: room-passports\n        number: \"4\"\n        title: Обновить паспорта кабинетов\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Breakage> All { get; } = [.. Ids(), .. Periods(), .. Names(), .. Lines(), .. Pages(), .. Contacts(), .. Values()];

    private static IEnumerable<Breakage> Ids() =>
    [
        Breakage.Of("an indicator with the id of another", "RM2001", Plan, "- id: old-computers\n", "- id: ¦computers-per-100\n"),
        Breakage.Of("a measure with the id of another", "RM2001", Plan, "- id: software-inventory\n", "- id: ¦network-audit\n"),
        Breakage.Of("a document with the id of another", "RM2001", Documents, "- id: akt-1\n", "- id: ¦order-2\n"),
        Breakage.Of("a direction with the id of another", "RM2001", Plan, "- id: teachers\n", "- id: ¦equipment\n"),
        Breakage.Of("an indicator without id", "RM1204", Plan, "      - id: licensed-software\n        number", "      - ¦number"),
        Breakage.Of("an id in Cyrillic", "RM1308", Plan, "- id: licensed-software\n", "- id: ¦лицензии\n"),
        Breakage.Of("an id with a capital", "RM1308", Plan, "- id: licensed-software\n", "- id: ¦Licensed-software\n"),
        Breakage.Of("a key in Russian", "RM1202", Plan, "        title: Доля компьютеров старше 10 лет\n", "        ¦название: Доля компьютеров старше 10 лет\n"),
        Breakage.Of("a key in Russian at the beginning of a file", "RM1202", School + "school.yml", "name: Школа № 1 посёлка Примерный (вымышленный пример)\nshort_name", "¦название: Школа № 1\nshort_name"),
    ];

    private static IEnumerable<Breakage> Periods() =>
    [
        Breakage.Of("a slip in a period of a target", "RM2010", Plan, "targets: { 2024-2025: 50, 2025-2026: 40,", "targets: { 2024-2025: 50, ¦2025-2062: 40,"),
        Breakage.Of("targets as a list", "RM1207", Plan, "targets: { 2024-2025: 50, 2025-2026: 40, 2026-2027: 25, 2027-2028: 10 }", "targets: ¦[50, 40, 25, 10]"),
        Breakage.Elsewhere("periods that end a year early", "RM2010", Plan + "(40,98)", Plan, "from: 2024-2025, to: 2027-2028 }\nbaseline", "from: 2024-2025, to: 2026-2027 }\nbaseline"),
    ];

    private static IEnumerable<Breakage> Names() =>
    [
        Renamed("a roadmap ending in .yaml", "RM1013", Plan, School + "roadmaps/cos-2024-2028.yaml"),
        Renamed("a roadmap ending in capitals", "RM1013", Plan, School + "roadmaps/cos-2024-2028.YML"),
        Renamed("a card with a second ending", "RM1013", School + "school.yml", School + "school.yml.txt"),
        Renamed("a list of documents ending in .yaml", "RM1013", Documents, School + "documents/documents.yaml"),
        Renamed("a table ending in .yaml", "RM1013", School + "tables/equipment-by-room.yml", School + "tables/equipment-by-room.yaml"),
        Renamed("people in a file ending in .yaml", "RM1013", People, School + "people.yaml"),
        Renamed("a report among roadmaps", "RM1015", Report, School + "roadmaps/2024-2025.yml"),
        Renamed("a report in no folder", "RM1015", Report, School + "reports/2024-2025.yml"),
        Renamed("a note with a Cyrillic name", "RM1008", News, School + "news/2025-09-16-план.md"),
        Renamed("a page with a Cyrillic name", "RM1008", School + "network-check.md", School + "проверка.md"),
        new Breakage("a report copied with its old period", "RM1009", site =>
        {
            site.Files.Set(School + "reports/cos-2024-2028/2026-2027.yml", site.Files.Read(School + "reports/cos-2024-2028/2025-2026.yml"));
            return School + "reports/cos-2024-2028/2026-2027.yml(2,9)";
        }),
        Renamed("a roadmap beside the card", "RM1015", Plan, School + "cos-2024-2028.yml"),
        Renamed("a report beside the card", "RM1015", Report, School + "2024-2025.yml"),
        Renamed("the list of documents beside the card", "RM1015", Documents, School + "documents.yml"),
        Renamed("people among roadmaps", "RM1015", People, School + "roadmaps/people.yml"),
        Copied("a table among roadmaps", "RM1015", School + "tables/equipment-by-room.yml", School + "roadmaps/equipment.yml"),
        Copied("a roadmap among reports", "RM1015", Plan, School + "reports/cos-2024-2028/plan.yml"),
        Copied("a roadmap in reports", "RM1015", Plan, School + "reports/plan.yml"),
        Breakage.Without("no list of documents", "RM1016", Documents, Documents),
        Copied("a document that is not listed", "RM1017", School + "documents/akt-1.pdf", School + "documents/akt-9.pdf"),
        new Breakage("a document under another name", "RM1011", site =>
        {
            Move(site, School + "documents/akt-1.pdf", School + "documents/akt-11.pdf");
            return Documents + "(35,11)";
        }),
        new Breakage("no documents at all", "RM2002", site =>
        {
            foreach (var path in site.Files.Paths.Where(path => path.StartsWith(School + "documents/", StringComparison.Ordinal)).ToList())
            {
                site.Remove(path);
            }

            return Plan + "(10,207)";
        }),
        new Breakage("a folder of reports under another name", "RM1009", site =>
        {
            foreach (var period in new[] { "2024-2025", "2025-2026", "2026-Q1", "2026-Q2", "2026-Q3" })
            {
                Move(site, $"{School}reports/cos-2024-2028/{period}.yml", $"{School}reports/cos-2024/{period}.yml");
            }

            return School + "reports/cos-2024/2024-2025.yml(1,10)";
        }),
    ];

    private static IEnumerable<Breakage> Lines() =>
    [
        Breakage.Of("a row without its dash", "RM1115", Plan, Measure, Measure.Replace("      - id", "        ¦id", StringComparison.Ordinal)),
        Breakage.Of("no-break spaces in the indentation", "RM1116", Plan, Measure, Measure.Replace("        title", "¦\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0title", StringComparison.Ordinal)),
        Breakage.Of("no-break spaces before a dash", "RM1116", Plan, Measure, Measure.Replace("      - id", "¦\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0- id", StringComparison.Ordinal)),
        Breakage.Of("a tab for the whole indentation of a key", "RM1106", People, "    members:\n      - { number: \"1\", post: Директор", "¦\tmembers:\n      - { number: \"1\", post: Директор"),
        Breakage.Of("a tab for the whole indentation of a key before others", "RM1106", People, "    note: Группа", "¦\tnote: Группа"),
        Breakage.Of("a tab for the whole indentation of the first row", "RM1106", People, "  - id: council", "¦\t- id: council"),
        Breakage.Of("a tab for the whole indentation of a row in braces", "RM1106", People, "      - { number: \"2\", post: Заместитель", "¦\t- { number: \"2\", post: Заместитель"),
        Breakage.Of("a tab for the whole indentation of a row after deeper ones", "RM1106", People, "  - id: working-group", "¦\t- id: working-group"),
        Breakage.Of("a tab for the whole indentation of a key of a row", "RM1106", Plan, "        title: Доля компьютеров старше 10 лет\n", "¦\ttitle: Доля компьютеров старше 10 лет\n"),
        Breakage.Of("a tab for the whole indentation of a row with keys", "RM1106", Plan, Measure, Measure.Replace("      - id", "¦\t- id", StringComparison.Ordinal)),
        Breakage.Of("tabs for a row and all its keys", "RM1106", Plan, Measure, Measure.Replace("      - id", "¦\t- id", StringComparison.Ordinal).Replace("        ", "\t\t", StringComparison.Ordinal)),
        Breakage.Of("tabs for two levels", "RM1106", People, "    members:\n      - { number: \"1\", post: Учитель", "¦\tmembers:\n\t\t- { number: \"1\", post: Учитель"),
        new Breakage("a tab for every level of a file", "RM1106", site =>
        {
            site.Set(People, string.Join('\n', site.Text(People).Split('\n').Select(line => new string('\t', (line.Length - line.TrimStart().Length) / 2) + line.TrimStart())));
            return People + "(2,1)";
        }),
        Breakage.Of("no space after the dash of a row in braces", "RM1121", People, "      - { number: \"3\", post: Представитель", "      ¦-{ number: \"3\", post: Представитель"),
        Breakage.Of("no space after the dash of the only row in braces", "RM1121", People, "      - { number: \"1\", post: Учитель информатики, name: Тестова Мария Примеровна, role: руководитель группы, task: уроки и кружки, basis: teacher }\n      - { number: \"2\", post: Системный администратор, task: сеть и компьютеры }\n      - { number: \"3\", post: Педагог-библиотекарь, task: банк учебных материалов }\n      - { number: \"4\", post: Ответственный за сопровождение официального сайта, task: раздел сайта и отчёты }", "      ¦-{ number: \"1\", post: Системный администратор, task: сеть и компьютеры }"),
        Breakage.Of("no space after the dash of a row", "RM1121", Plan, Measure, Measure.Replace("- id", "¦-id", StringComparison.Ordinal)),
        Breakage.Of("no space after the dash of the first row", "RM1121", People, "  - id: council", "  ¦-id: council"),
        Breakage.Of("a text in quotes of a word processor with a comma in braces", "RM1107", People, "post: Представитель родительского комитета", "post: ¦“Представитель, родительского комитета”"),
        Breakage.Of("a number in guillemets", "RM1119", Plan, Measure, Measure.Replace("\"4\"", "¦«4»", StringComparison.Ordinal)),
        Breakage.Of("an en dash for the dash of a row", "RM1117", Plan, Measure, Measure.Replace("- id", "¦– id", StringComparison.Ordinal)),
        Breakage.Of("a no-break space after a colon", "RM1118", Plan, Measure, Measure.Replace("title: ", "title¦:\u00a0", StringComparison.Ordinal)),
        Breakage.Of("no space after a colon", "RM1118", Plan, Measure, Measure.Replace("title: ", "title¦:", StringComparison.Ordinal)),
        Breakage.Of("no space after the colon of the first key", "RM1118", School + "school.yml", "name: Школа № 1 посёлка Примерный (вымышленный пример)\n", "name¦:Школа № 1\n"),
        Breakage.Of("a unit in quotes of a word processor", "RM1119", Plan, "        common: old-computers\n        unit: \"%\"\n", "        common: old-computers\n        unit: ¦“%”\n"),
    ];

    private static IEnumerable<Breakage> Pages() =>
    [
        Breakage.File("an empty note", "RM1006", News, ""),
        Noted("a note without keys", "RM1206", "(1,1)", text => text[(text.LastIndexOf("---", StringComparison.Ordinal) + 4)..]),
        Noted("a note with a bad date", "RM1301", "(3,7)", text => text.Replace("date: 2025-09-16", "date: вчера", StringComparison.Ordinal)),
        Noted("a note with one line of hyphens", "RM1114", "(1,1)", text => "---\n" + text[4..].Replace("---\n", "", StringComparison.Ordinal)),
        new Breakage("a photograph without kind", "RM1204", site =>
        {
            site.Files.Set(School + "documents/class.png", Picture);
            site.Replace(Documents, "documents:\n", "documents:\n  - id: class\n    file: class.png\n    title: Класс\n    consent: true\n");
            site.Replace(About, "Этой школы", "![Класс](documents/class.png)\n\nЭтой школы");
            return Documents + "(2,5)";
        }),
    ];

    private static byte[] Picture => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Breakage Copied(string name, string code, string from, string to) => new(name, code, site =>
    {
        site.Files.Set(to, site.Files.Read(from));
        return to;
    });

    private static Breakage Renamed(string name, string code, string from, string to) => new(name, code, site =>
    {
        Move(site, from, to);
        return to;
    });

    // The note is linked to, as notes are.
    private static Breakage Noted(string name, string code, string place, Func<string, string> change) => new(name, code, site =>
    {
        site.Replace(About, "Этой школы", "[План](news/2025-09-16-plan.md) уточнён. Этой школы");
        site.Set(News, change(site.Text(News)));
        return News + place;
    });

    private static void Move(MiniSite site, string from, string to)
    {
        site.Files.Set(to, site.Files.Read(from));
        site.Remove(from);
    }

    private static IEnumerable<Breakage> Contacts() =>
    [
        Breakage.Of("a personal mailbox in a text", "RM6071", About, "В школе 500 учеников", "Пишите на ¦school7@mail.ru. В школе 500 учеников"),
        Breakage.Of("a personal phone in a title", "RM6071", Plan, "title: Обновить паспорта кабинетов", "title: ¦+7 912 345-67-89 Обновить паспорта кабинетов"),
    ];

    private static IEnumerable<Breakage> Values() =>
    [
        Breakage.Of("a share as the answer to yes or no", "RM2309", Report, "content-filter: да", "content-filter: ¦80"),
        Breakage.Of("a word that is neither yes nor no", "RM2309", Report, "content-filter: да", "content-filter: ¦частично"),
        Breakage.Of("a letter for a digit in a plan", "RM3006", Plan, "targets: { 2024-2025: 50, 2025-2026: 40, 2026-2027: 25, 2027-2028: 10 }", "targets: { 2024-2025: 50, 2025-2026: 40, 2026-2027: 25, 2027-2028: ¦1O }"),
        Breakage.Of("a number without end in a plan", "RM3006", Plan, "targets: { 2024-2025: 50, 2025-2026: 40, 2026-2027: 25, 2027-2028: 10 }", "targets: { 2024-2025: 50, 2025-2026: 40, 2026-2027: 25, 2027-2028: ¦99999999999999999999999999999999999999 }"),
        Breakage.Of("a decimal comma with a blank in a plan", "RM3006", Plan, "targets: { 2024-2025: 50, 2025-2026: 40, 2026-2027: 25, 2027-2028: 10 }", "targets: { 2024-2025: 50, 2025-2026: 40, 2026-2027: 25, 2027-2028: ¦\"10, 5\" }"),
        Breakage.Of("a deadline on a day that is not", "RM3020", Plan, "due: до 30.11.2024", "due: ¦до 31.11.2024"),
        Breakage.Of("a comma twice in a reported value", "RM3007", Report, "classroom-load: 75", "classroom-load: ¦\"75,,5\""),
        Breakage.Of("two points in a reported value with its document", "RM3007", Report, "internet-speed: { value: \"50\",", "internet-speed: { value: ¦\"50.5.2\","),
        Breakage.Of("a percent sign twice in a reported value", "RM3007", Report, "classroom-load: 75", "classroom-load: ¦\"75,5 %%\""),
        Breakage.Of("a share far above the whole", "RM2601", Report, "  classroom-load: 75", "  classroom-load: ¦750"),
        Breakage.Of("a negative count", "RM2601", Report, "  portfolio: 5\n", "  portfolio: ¦-11\n"),
        Breakage.Of("a value that its parts contradict", "RM2602", Report, "{ value: \"62\", numerator: 310, denominator: 500 }", "{ value: ¦\"75\", numerator: 310, denominator: 500 }"),
        Breakage.Of("a part larger than its whole", "RM2602", Report, "{ value: \"62\", numerator: 310, denominator: 500 }", "{ value: ¦\"62\", numerator: 510, denominator: 500 }"),
        Breakage.Of("a report of a distant year", "RM2603", Report, "reported: 2025-09-19\ndocument", "reported: ¦2062-09-19\ndocument"),
        Breakage.Of("a mark before the plan", "RM2604", Report, "room-passports: [ { date: 2024-11-28 } ]", "room-passports: [ { date: ¦2014-11-28 } ]"),
        Breakage.Of("a revision before its order", "RM2605", Plan, "    from: 2025-09-15\n", "    from: ¦2025-08-15\n"),
        Breakage.Of("a document published before it was made", "RM2606", Documents, "created: 2024-08-29\n    published: 2024-09-05\n", "created: 2024-08-29\n    published: ¦2023-09-05\n"),
        Breakage.Of("thousands with a comma", "RM2607", Report, "section-visits: 1350", "section-visits: ¦\"1,000\""),
        Breakage.Of("a value in a unit of its own", "RM2610", Report, "portfolio: 5\n", "portfolio: ¦5 кг\n"),
        Breakage.Of("a value in another unit", "RM2608", Report, "internet-speed: { value: \"50\",", "internet-speed: { value: ¦\"100 Гбит\","),
        Breakage.Of("words in a column of numbers", "RM2609", School + "tables/equipment-by-room.csv", "Кабинет проектов № 21,3,10,", "Кабинет проектов № 21,3,¦десяток,"),
        Breakage.Of("a decimal comma in quotes of a word processor", "RM1107", Plan, "targets: { 2024-2025: 50, 2025-2026: 40,", "targets: { 2024-2025: ¦“50,5”, 2025-2026: 40,"),
        Breakage.Of("a decimal comma in guillemets", "RM1107", Plan, "targets: { 2024-2025: 50, 2025-2026: 40,", "targets: { 2024-2025: ¦«50, 5», 2025-2026: 40,"),
        Breakage.Of("a decimal comma in braces", "RM1107", Plan, "targets: { 2024-2025: 50, 2025-2026: 40,", "targets: { 2024-2025: ¦50,5, 2025-2026: 40,"),
        Breakage.Of("a year with two digits swapped", "RM1313", Plan, "to: 2028-08-31 }\nperiods", "to: ¦2208-08-31 }\nperiods"),
        Breakage.Of("versions that git could not merge, in a text", "RM1014", About, "В школе 500 учеников и 30 учителей.", "¦<<<<<<< HEAD\nВ школе 500 учеников и 30 учителей.\n=======\nВ школе 510 учеников и 30 учителей.\n>>>>>>> rebase"),
        Breakage.Of("versions that git could not merge, in a plan", "RM1014", Plan, "title: Доля компьютеров старше 10 лет\n", "title: Доля компьютеров старше 10 лет\n¦<<<<<<< HEAD\n        weight: 2\n=======\n        weight: 3\n>>>>>>> rebase\n"),
        Breakage.Of("versions that git could not merge, in a table", "RM1014", School + "tables/equipment-by-room.csv", "Кабинет проектов", "¦<<<<<<< HEAD\nКабинет проектов"),
    ];
}
