using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

/// <summary>A made-up school that has something of everything.</summary>
internal static class FictionalSchool
{
    public static OrganisationFacts Facts()
    {
        var facts = Sample.Facts(Organisation());
        return Sample.WithMeasures(facts, measure => new MeasureFacts
        {
            Measure = measure,
            DirectionId = "",
            State = StateOf(measure.Id),
            ReadAs = measure.Due is null ? null : "до 30.12.2024 включительно",
            Days = measure.Id == "audit" ? 12 : 0,
            NextDue = measure.Id is "contest" or "courses" ? new DateOnly(2024, 12, 30) : null,
            OccurrencesDue = 3,
            OccurrencesDone = 2,
            Occurrences = measure.Id is "orders" or "lesson" ? [new(new(2024, 1, 1), new(2024, 6, 30), 1, [Mark(measure.Id)], true, 0, true) { Number = 1, State = OccurrenceState.Done }] : [],
        });
    }

    public static Organisation Organisation() => Sample.School("school-1", Running(), Old()) with
    {
        Fictional = true,
        OtherNames = [new("ce", Sample.Text("1-гӀа йолу юккъера школа"))],
        Founder = "Администрация города Примерска",
        Contacts = new("353000, г. Примерск, ул. Школьная, д. 1", "+7 (000) 000-00-00", "school1@example.org", "https://example.org"),
        Numbers = [new(Sample.Text("Учеников"), Sample.Text("412"), Sample.Text("чел."), new(2024, 9, 1), null), new(Sample.Text("Компьютеров"), Sample.Text("85"), null, null, "из них 33 доступны ученикам")],
        Reports =
        [
            Sample.Report("ikt-2022-2027", 2022, ("trained", "42"), ("licensed", "9,5"), ("speed", "50"), ("old-pc", "38")),
            Sample.Report("ikt-2022-2027", 2023, ("trained", "51"), ("licensed", "60"), ("old-pc", "41")),
        ],
        Documents =
        [
            new() { Id = "order-7", Span = Sample.At("input/schools/school-1/documents/documents.yml", 2), Kind = "приказ", Title = Sample.Text("Об утверждении дорожной карты"), Number = "19/1", Date = new(2022, 2, 28), By = "Директор школы", File = new("prikaz-19-1.pdf", 319_488), Published = new(2022, 3, 2), Approval = "УТВЕРЖДАЮ\nДиректор школы № 1" },
            new() { Id = "note-3", Span = Sample.At("input/schools/school-1/documents/documents.yml", 9), Kind = "справка", Title = Sample.Text("Итоги аудита компьютерных классов"), Number = "3", Date = new(2024, 6, 14), File = new("spravka 3.odt", 1_887_437) },
            new() { Id = "act-12", Span = Sample.At("input/schools/school-1/documents/documents.yml", 15), Kind = "акт", Title = Sample.Text("«О проверке»"), Note = Sample.Text("Только на бумаге.") },
        ],
        People =
        [
            new("council", Sample.Text("Рабочая группа по цифровой среде"), "working_group", "order-7", null,
                [
                    new("1", Sample.Text("Директор"), Sample.Text("Примерова Анна Ивановна"), null, "председатель", "Общее руководство", NameBasis.Head, Sample.At()),
                    new("2", Sample.Text("Заместитель директора по учебно-воспитательной работе"), null, null, null, "Методическое сопровождение педагогов", NameBasis.None, Sample.At()),
                ], Sample.At()),
        ],
        Tables = [Computers()],
        Pages = [new("about-project", Sample.Text("О проекте"), new("# Зачем это\n\nШкола обновляет технику и учит учителей. См. [людей](people.html), [приказ](documents/prikaz-19-1.pdf) и [закон](https://example.org/law).\n\n### Что даст\n\n- быстрый интернет;\n- электронный дневник.\n\n| Год | План |\n|---|---|\n| 2024 | 10 |\n| 2025 | |\n\nПо-чеченски школа — ::ишкол::{lang=ce}.", Sample.At("input/schools/school-1/about-project.md", 4)), null, false, 0, [])],
        News =
        [
            new("lab", Sample.Text("В школе открылась лаборатория робототехники"), new("Занятия начнутся **в декабре**.", Sample.At("input/schools/school-1/news/lab.md", 4)), new(2024, 11, 12), false, 0, [new("Сайт проекта", "https://example.org/lab")]),
            new("report", Sample.Text("Опубликован отчёт за 2023/24 учебный год"), new("Смотрите [показатели](../indicators.html).", Sample.At("input/schools/school-1/news/report.md", 4)), new(2024, 9, 20), false, 0, []),
        ],
    };

    private static MeasureState StateOf(string id) => id switch
    {
        "orders" => MeasureState.Done,
        "orders-b" => MeasureState.DoneLate,
        "audit" => MeasureState.Overdue,
        "contest" => MeasureState.InProgress,
        "courses" => MeasureState.OnSchedule,
        "filter" => MeasureState.Ongoing,
        "workplaces" => MeasureState.AsNeeded,
        "lesson" => MeasureState.OnScheduleMissed,
        "plan" => MeasureState.Unresolved,
        "old-1" or "old-2" => MeasureState.Untracked,
        _ => MeasureState.Upcoming,
    };

    private static MeasureMark Mark(string id) => new() { MeasureId = id, Date = new(2024, 6, 14), Reported = new(2024, 6, 20), DocumentId = "note-3", Span = Sample.At() };

    private static Roadmap Running()
    {
        var staff = Sample.Direction("d1", "Развитие кадров и профессионального мастерства учителей", "1.") with
        {
            Indicators =
            [
                new IndicatorHeading(Sample.Text("Участие педагогов в профессиональных сообществах"), Sample.At()),
                Sample.Indicator("trained", "Доля педагогических работников, прошедших повышение квалификации по использованию цифровых образовательных ресурсов", "35", ["40", "50", "60", "70"], number: "1.") with { Plain = "Сколько учителей из каждых ста научились работать с цифровыми уроками", FootnoteMark = "*" },
                Sample.Indicator("licensed", "Доля компьютеров с лицензионным программным обеспечением", "9,2", ["10", "100", "100", "100"], number: "2."),
                Sample.Indicator("speed", "Скорость доступа к сети Интернет", "10", ["50", "50", "100", "100"], number: "3.", unit: "Мбит/с"),
                new IndicatorHeading(Sample.Text("Оснащение"), Sample.At()),
                Sample.Indicator("old-pc", "Доля устаревшего оборудования", "40", ["39", "35", "30", "20"], number: "4."),
                Sample.Indicator("sites", "Обновлены страницы сайта", number: "5.") with { Cells = [Sample.Text("0"), Sample.Text("0"), Sample.Text("18"), Sample.Text("37"), Sample.Text("100"), Sample.Text("100")] },
                new Indicator(Sample.At()) { Id = "d1-6", Number = Sample.Text("6."), Empty = true, Kind = IndicatorKind.Number },
            ],
            Measures =
            [
                Sample.Measure("orders", "Приказы:\n- об утверждении дорожной карты;\n- о составе рабочей группы;\n-об утверждении положения о цифровой среде", "Ноябрь  – декабрь 2021", "Директор", "1", "издание приказов"),
                Sample.Measure("orders-b", null, "Июль,2019", "Рабочая группа") with { Continues = "orders" },
                Sample.Measure("audit", "Аудит персональных компьютеров, размещение данных на официальном сайте", "до 10.11.2024", "Системный администратор", "2", "Паспорта кабинетов") with { Indicators = [Sample.Text("licensed")] },
                Sample.Measure("contest", "Участие во всероссийском конкурсе цифровых уроков", "до 30.12.2024", "Зам. директора по УВР", "3", "не менее 5 работ") with { Plain = "Учителя покажут свои уроки на всероссийском конкурсе" },
                Sample.Measure("courses", "Курсы повышения квалификации", "Ежегодно, апрель-май", "Зам. директора по УВР", "4"),
                Sample.Measure("filter", "Контентная фильтрация", "Постоянно", "Директор", "5", "100%"),
                Sample.Measure("workplaces", "Создание автоматизированных рабочих мест педагогов", "По мере необходимости", "Директор", "6"),
                Sample.Measure("lesson", "Единый урок безопасности в сети Интернет", "не реже 1 раза в квартал", "Классные руководители", "7"),
                Sample.Measure("plan", "План методической работы", "к 2025-2027 учебному году", "Методист", "8"),
            ],
            Footnotes = [new("*", Sample.Text("Без совместителей."))],
        };
        var safety = Sample.Direction("d2", "Информационная безопасность", "2.") with
        {
            Results =
            [
                Sample.Measure("r1", "Обеспечена защита персональных данных", "31.12.2024", "Директор", "1.") with
                {
                    IsResult = true,
                    Evidence = Sample.Text("Аналитическая справка"),
                    Measures = [Sample.Measure("r1-1", "Обучение сотрудников", "сентябрь 2024", "Зам. директора", "1.1.")],
                },
            ],
        };
        return Sample.Roadmap("ikt-2022-2027", "Дорожная карта развития цифровой образовательной среды на 2022–2027 годы", Reporting.Expected, staff, safety) with
        {
            Plain = "Что школа пообещала сделать, чтобы учиться с компьютером было удобно и безопасно.",
            Approvals = [new() { Span = Sample.At(), Stamp = "УТВЕРЖДАЮ", Kind = "приказ", Number = "19/1", Date = new(2022, 2, 28), By = "А. И. Примерова", Post = "Директор школы № 1", DocumentId = "order-7" }],
            Project = new("Цифровая образовательная среда", GovernanceLevel.National),
            Passport = [new(Sample.Text("Цель программы"), Sample.Text("Создание современной и безопасной цифровой среды.")), new(Sample.Text("Задачи"), Sample.Text("1. Обновить технику.\n2. Обучить учителей."))],
            Order = new("1. Утвердить дорожную карту.\n2. Контроль оставляю за собой.", Sample.At("input/schools/school-1/roadmaps/order.md")),
            Blocks =
            [
                new SwotBlock("swot", Sample.Text("SWOT-анализ"), [new("strengths", Sample.Text("- техника\n- учителя")), new("weaknesses", Sample.Text("- скорость")), new("opportunities", Sample.Text("- гранты")), new("threats", Sample.Text("- кадры"))], "Внутренняя среда", "Внешняя среда", Sample.At()),
                new StatisticsBlock("stat", Sample.Text("Оснащённость"), [new(Sample.Text("Количество ПК"), Sample.Text("85"), Sample.Text("шт."), null, null)], Sample.At()),
                new TableBlock("tab", Sample.Text("Классы"), "computers", Sample.At()),
                new ListBlock("list", Sample.Text("Ресурсы"), [Sample.Text("Сетевой город"), Sample.Text("Электронный дневник")], Sample.At()) { IsRetold = true },
            ],
            Revisions = [new(new() { Span = Sample.At(), Kind = "приказ", Number = "7", Date = new(2024, 9, 2) }, new(2024, 9, 2), Sample.Text("уточнены закупки"), [new IndicatorChange(Sample.At(), null, "licensed", null, null, [new(Sample.Year(2024), Sample.Stated("80"))])], Sample.At())],
        };
    }

    private static Roadmap Old() => Sample.Roadmap(
        "model-2019-2021",
        "Модель цифровой образовательной среды школы",
        Reporting.None,
        Sample.Direction("d1", null, "1.") with
        {
            Indicators = [Sample.Indicator("share", "Доля учащихся с индивидуальными маршрутами", "5", ["10", "20"], 2019)],
            Measures = [Sample.Measure("old-1", "Разработка программы", "Ноябрь 2020", "Рабочая группа", "1"), Sample.Measure("old-2", "Положение", "Декабрь 2020", "Директор", "2")],
            Periods = Sample.Years(2019, 2),
        }) with
    {
        Term = new(new Term(new(2019, 1, 1), new(2021, 12, 31)), Sample.At()),
        Formerly = ["model-old"],
    };

    private static DataTable Computers()
    {
        TableCell Cell(string text) => new(Sample.Text(text), null);
        return new(
            "computers",
            Sample.Text("Компьютерные классы"),
            new(2024, 9, 1),
            null,
            [
                new("room", Sample.Text("Кабинет"), null, ColumnType.Text, null, null, null),
                new("all", Sample.Text("всего"), Sample.Text("Компьютеры"), ColumnType.Number, "шт.", Sample.Text("34"), 33),
                new("new", Sample.Text("новых"), Sample.Text("Компьютеры"), ColumnType.Number, "шт.", null, 20),
                new("note", Sample.Text("Примечание"), null, ColumnType.Text, null, null, null),
            ],
            [[Cell("Информатика"), Cell("15"), Cell("10"), Cell("")], [Cell("Библиотека"), Cell("18"), Cell("10"), Cell("читальный зал")]],
            0,
            "Итого:",
            Sample.At());
    }
}
