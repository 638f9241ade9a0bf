using System.Globalization;

namespace RoadmapSite.Benchmarks.Synthetic;

/// <summary>An indicator of a made-up school: five yearly targets and those actuals that are reported.</summary>
internal sealed record SyntheticIndicator(string Id, string Number, string Title, string Unit, int Baseline, int[] Targets, int?[] Actuals);

/// <summary>A measure of a made-up school; done in the years marked.</summary>
internal sealed record SyntheticMeasure(string Id, string Number, string Title, string Due, string Responsible, string Result, DateOnly? Done);

/// <summary>A direction of a made-up school.</summary>
internal sealed record SyntheticDirection(string Id, int Number, string Title, IReadOnlyList<SyntheticIndicator> Indicators, IReadOnlyList<SyntheticMeasure> Measures);

/// <summary>A made-up school, the same for the same number on every machine: 9 directions, about 40 indicators, about 80 measures, reports of two years, people.</summary>
internal sealed record SyntheticSchool(string Id, string Name, IReadOnlyList<SyntheticDirection> Directions, IReadOnlyList<(string Post, string Task)> People)
{
    /// <summary>The five school years.</summary>
    public static readonly string[] Periods = ["2022-2023", "2023-2024", "2024-2025", "2025-2026", "2026-2027"];

    private static readonly string[] Themes =
    [
        "Организационные механизмы информатизации", "Программное и аппаратное обеспечение", "Информационная безопасность",
        "Электронные услуги для семьи", "Профессиональное развитие педагогов", "Дистанционное обучение",
        "Работа с одарёнными детьми", "Дополнительное образование", "Открытость школы",
    ];

    private static readonly string[] Subjects =
    [
        "педагогов, повысивших квалификацию", "учащихся, работающих с электронными ресурсами", "учебных кабинетов с доступом к сети",
        "компьютеров с лицензионными программами", "родителей, пользующихся электронным дневником", "уроков с применением цифровых средств",
        "участников сетевых олимпиад", "занятий с робототехникой", "документов, поданных в электронном виде",
    ];

    private static readonly string[] Places = ["основной школы", "начальной школы", "старших классов", "школы в целом", "методического объединения", "школьной библиотеки", "кружков и секций", "классных руководителей"];

    private static readonly string[] Actions =
    [
        "Провести мониторинг", "Организовать семинар", "Обновить сведения", "Подготовить отчёт", "Заключить договор", "Обучить работников",
        "Проверить состояние", "Утвердить положение", "Разместить материалы", "Провести консультации",
    ];

    private static readonly string[] Objects =
    [
        "локальной сети школы", "раздела официального сайта", "парка компьютерной техники", "системы контентной фильтрации",
        "электронного журнала", "банка методических разработок", "школьной библиотеки", "рабочих мест учителей",
    ];

    /// <summary>The deadline phrases in use.</summary>
    public static readonly string[] Deadlines =
    [
        "Ежегодно, апрель-май", "не реже 1 раза в квартал", "В течение всего периода", "01.09.2023", "октябрь 2024", "до 30.12.2025",
        "1 раз в полугодие", "По мере необходимости", "2024-2025 уч.г.", "II квартал 2026 года", "Июнь, декабрь 2025 года", "Постоянно",
    ];

    private static readonly string[] EveryDay = ["не реже 1 раза в квартал", "В течение всего периода", "1 раз в полугодие", "По мере необходимости", "Постоянно"];

    private static readonly string[] Posts = ["Директор", "Заместитель директора", "Системный администратор", "Классные руководители", "Библиотекарь", "Учитель информатики"];

    private static readonly string[] Results = ["Аналитическая справка", "Приказ", "Отчёт", "Страница сайта", "Акт", "Положение"];

    /// <summary>Makes school number <paramref name="number"/>.</summary>
    /// <param name="number">From 1.</param>
    public static SyntheticSchool Make(int number)
    {
        var random = new SeededNumbers((ulong)number);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var directions = Enumerable.Range(1, Themes.Length).Select(i => Direction(i, random, used)).ToArray();
        var people = Posts.Select(post => (post, $"{random.Pick(Actions)} {random.Pick(Objects)}")).ToArray();
        return new SyntheticSchool(
            string.Create(CultureInfo.InvariantCulture, $"school-{number:0000}"),
            string.Create(CultureInfo.InvariantCulture, $"Школа № {number} (условная)"),
            directions,
            people);
    }

    private static SyntheticDirection Direction(int number, SeededNumbers random, HashSet<string> used)
    {
        var indicators = Enumerable.Range(1, 4 + (number % 2)).Select(i => Indicator(number, i, random, used)).ToArray();
        var measures = Enumerable.Range(1, 8 + random.Next(3)).Select(i => Measure(number, i, random, used)).ToArray();
        return new SyntheticDirection($"d{number.ToString(CultureInfo.InvariantCulture)}", number, Themes[number - 1], indicators, measures);
    }

    private static SyntheticIndicator Indicator(int direction, int number, SeededNumbers random, HashSet<string> used)
    {
        var yesNo = random.Next(5) == 0;
        var baseline = yesNo ? 0 : random.Next(30);
        var targets = new int[Periods.Length];
        var actuals = new int?[Periods.Length];
        var value = baseline;
        for (var i = 0; i < Periods.Length; i++)
        {
            value = yesNo ? 1 : Math.Min(100, value + 5 + random.Next(10));
            targets[i] = value;
            actuals[i] = i < 3 && random.Next(4) > 0 ? (yesNo ? random.Next(2) : Math.Max(0, value - 6 + random.Next(12))) : null;
        }

        var title = Fresh(used, () => yesNo
            ? $"Утверждён порядок учёта {random.Pick(Places)}: {random.Pick(Subjects)}"
            : $"Доля {random.Pick(Subjects)}, в общей численности по данным {random.Pick(Places)}");
        return new SyntheticIndicator(
            string.Create(CultureInfo.InvariantCulture, $"i{direction}-{number}"),
            string.Create(CultureInfo.InvariantCulture, $"{number}."),
            title,
            yesNo ? "1-да, 0-нет" : "%",
            baseline,
            targets,
            actuals);
    }

    private static SyntheticMeasure Measure(int direction, int number, SeededNumbers random, HashSet<string> used)
    {
        var due = random.Pick(Deadlines);
        // A mark at a chance date fits those terms that every day belongs to.
        var day = new DateOnly(2023, 9, 1).AddDays(random.Next(700));
        DateOnly? done = random.Next(3) > 0 && EveryDay.Contains(due, StringComparer.Ordinal) ? day : null;
        return new SyntheticMeasure(
            string.Create(CultureInfo.InvariantCulture, $"m{direction}-{number}"),
            string.Create(CultureInfo.InvariantCulture, $"{number}."),
            Fresh(used, () => $"{random.Pick(Actions)} по теме «{random.Pick(Subjects)}» с учётом состояния {random.Pick(Objects)}"),
            due,
            random.Pick(Posts),
            random.Pick(Results),
            done);
    }

    // No plan promises one thing twice.
    private static string Fresh(HashSet<string> used, Func<string> make)
    {
        while (true)
        {
            var text = make();
            if (used.Add(text))
            {
                return text;
            }
        }
    }
}
