using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate.Findings;

/// <summary>Every rule on the real row that shows it.</summary>
public sealed class ExampleFindingTests
{
    [Theory]
    [InlineData("RM2502", "sergokala", "equipment/21/notebooks", "Урахинская")]
    [InlineData("RM2504", "sergokala", "ikt-2022-2027/d9/d9-5", "\"5.\"")]
    [InlineData("RM2505", "gus-khrustalny", "cos-2021/indicators/updated-resources", "\"18\", \"37\"")]
    [InlineData("RM2507", "sergokala", "ikt-2022-2027/d5/ict-contests-municipal", "\"3\"")]
    [InlineData("RM2508", "sergokala", "ikt-2022-2027/d1/network-cooperation", "2023-2024: 0")]
    [InlineData("RM2509", "sergokala", "ikt-2022-2027/d1/teachers-trained", "человек/%")]
    [InlineData("RM2510", "sergokala", "ikt-2022-2027/d5/ict-conferences-republic", "Республиканского уровня")]
    [InlineData("RM2510", "sergokala", "ikt-2022-2027/d7/olympiad-winners-national", "Всероссийского уровня")]
    [InlineData("RM2511", "sergokala", "ikt-2022-2027/unit/1-да, 0-нет", "1-да,0-нет")]
    [InlineData("RM2512", "sergokala", "ikt-2022-2027/d8/technical-clubs", "25/17%")]
    [InlineData("RM2512", "assinovskaya-3", "cos-2022-2024/plan/digital-technologies", "90%/730 чел.")]
    [InlineData("RM2513", "sergokala", "ikt-2022-2027/d7/advanced-study", "2026-2027: 0")]
    [InlineData("RM2513", "sergokala", "ikt-2022-2027/d3/security-assessment", "2026-2027: 0")]
    [InlineData("RM2515", "sergokala", "ikt-2022-2027/d7/technology-olympiads", "|-")]
    [InlineData("RM2516", "sergokala", "ikt-2022-2027/d2/computers-per-pupil/equipment", "13.2")]
    [InlineData("RM2517", "sergokala", "ikt-2022-2027/d2/internet-50/equipment", "\"1\"")]
    [InlineData("RM2520", "assinovskaya-3", "cos-2022-2024/plan/public-services-portal/target", "Доля обучающихся")]
    [InlineData("RM2520", "gus-khrustalny", "cos-2021/results/updated-resources-share/title", "Доля образовательных организаций")]
    [InlineData("RM2530", "gus-khrustalny", "cos-2021/all", "А.А. Мироедова Е.В. Васильева")]
    [InlineData("RM2530", "sergokala", "ikt-2022-2027/all", "МКУ «Управление образования» Администрация школы")]
    [InlineData("RM2567", "gus-khrustalny", "cos-2021/plan/plan-agreed/due", "Декабрь, 2020 г.")]
    [InlineData("RM2534", "sergokala", "ikt-2022-2027/d2/equipment-renewal/title", "Ежегодное")]
    [InlineData("RM2539", "sergokala", "ikt-2022-2027/d5/rd-teachers-community", "45")]
    [InlineData("RM2575", "sergokala", "ikt-2022-2027/d9/info-centre-conferences", "2025-2026")]
    [InlineData("RM2540", "kostroma-18", "cos-2021-2026/d2/document-flow/target", "100%")]
    [InlineData("RM2521", "sergokala", "ikt-2022-2027/d4/online-enrolment", "\"4.\"")]
    [InlineData("RM2521", "sergokala", "ikt-2022-2027/d6/distance-guidelines", "\"6.\"")]
    [InlineData("RM2521", "kostroma-18", "cos-2021-2026/d1/orders", "\"2\"")]
    [InlineData("RM2522", "gus-khrustalny", "cos-2021/plan/monitoring", "\"4.\"")]
    [InlineData("RM2523", "sergokala", "ikt-2022-2027/d5/measures", "competence-diagnostics")]
    [InlineData("RM2524", "assinovskaya-3", "cos-2022-2024/expected-results/internet-50-2022-again", "Интернет-соединением")]
    [InlineData("RM2524", "assinovskaya-3", "cos-2022-2024/expected-results/resources-2022-again", "продолжается")]
    [InlineData("RM2525", "gus-khrustalny", "cos-2021/results/practices-published/evidence", "региональном банке данных")]
    [InlineData("RM2526", "kostroma-18", "cos-2021-2026/d2", "\"2\"")]
    [InlineData("RM2527", "gus-khrustalny", "cos-2021", "СОГЛАСОВАНО")]
    [InlineData("RM2525", "assinovskaya-3", "cos-2022-2024/plan/digital-technologies/responsible", "современных цифровых технологий")]
    [InlineData("RM2528", "kostroma-18", "cos-2021-2026/passport/3", "text: Приказ министерства")]
    [InlineData("RM2529", "kostroma-18", "cos-2021-2026/passport/6", "2 этап")]
    [InlineData("RM2535", "gus-khrustalny", "cos-2021/results/webinars", "Руководители ОО")]
    [InlineData("RM2536", "sergokala", "equipment/online", "имеют доступ")]
    [InlineData("RM2537", "sergokala", "ikt-2022-2027/d2/computers-per-pupil", "13.2")]
    [InlineData("RM2538", "vichuga", "cos-2020-2021/rationale-figures/18", "80%")]
    [InlineData("RM2531", "gus-khrustalny", "cos-2021/indicators", "в 2021 году")]
    [InlineData("RM2532", "sergokala", "ikt-2022-2027/start", "2022-01-01")]
    [InlineData("RM2534", "assinovskaya-3", "cos-2022-2024/expected-results/resources-2022-again/result", "2020 года")]
    [InlineData("RM2541", "assinovskaya-3", "cos-2022-2024/order/Конгиева", "Конгиева Ю.М. директор школы")]
    [InlineData("RM2542", "assinovskaya-3", "cos-2022-2024/order/СОШ № 3 ст. Ассиновкая", "Ассиновкая")]
    [InlineData("RM2542", "kostroma-18", "cos-2021-2026/d4/platform-training/title/УЧИ.РУ", "УЧИ.РУ")]
    [InlineData("RM2543", "sergokala", "equipment/5/board-names/Актив боард", "Актив боард")]
    [InlineData("RM2544", "sergokala", "ikt-2022-2027/d4/personal-data-consents/result/Электронная школа", "Электронная школа")]
    [InlineData("RM2545", "assinovskaya-3", "cos-2022-2024/expected-results/internet-50-2022/title/Интернетсоединением", "Интернетсоединением")]
    [InlineData("RM2545", "sergokala", "ikt-2022-2027/d7/it-careers/title/ИТ профессий", "ИТ профессий")]
    [InlineData("RM2546", "kostroma-18", "cos-2021-2026/d2/security-training/title/денных", "персональных денных")]
    [InlineData("RM2547", "kostroma-18", "cos-2021-2026/passport/name", "образовательного процесса")]
    [InlineData("RM2548", "sergokala", "ikt-2022-2027/d9/info-centre-section/result/ШИБЦ", "ШИБЦ")]
    [InlineData("RM2549", "gus-khrustalny", "cos-2021/results/internet-compliance/title/интернет", "сети интернет")]
    [InlineData("RM2551", "kostroma-18", "cos-2021-2026/d2/access-points/target", "50Мб/с -100МБ/c")]
    [InlineData("RM2552", "sergokala", "ikt-2022-2027/d5/contests-participation/title", "ИТ»")]
    [InlineData("RM2553", "assinovskaya-3", "cos-2022-2024/plan/resources-integration/title", "(РЭШ")]
    [InlineData("RM2554", "vichuga", "cos-2020-2021/all", "Вичуга  от")]
    [InlineData("RM2555", "gus-khrustalny", "cos-2021/results/title", "проекта регионального проекта")]
    [InlineData("RM2556", "sergokala", "ikt-2022-2027/d4/portal-registration/due", "Октябрь , ежегодно")]
    [InlineData("RM2567", "kostroma-18", "cos-2021-2026/d1/orders-2019/due", "Июль,2019")]
    [InlineData("RM2557", "sergokala", "ikt-2022-2027/order", "зам.начальника")]
    [InlineData("RM2556", "gus-khrustalny", "cos-2021/results/columns/due", "начало/ окончание")]
    [InlineData("RM2557", "sergokala", "ikt-2022-2027/columns/periods", "учеб.год")]
    [InlineData("RM2565", "kostroma-18", "cos-2021-2026/assessment/text", "в связи")]
    [InlineData("RM2565", "gus-khrustalny", "cos-2021/plan/plan-agreed/responsible", "(далее УО района)")]
    [InlineData("RM2566", "kostroma-18", "cos-2021-2026/passport/3", "модели цифровая")]
    [InlineData("RM2566", "vichuga", "cos-2020-2021/order", "комплекса мер («дорожная карта»)")]
    [InlineData("RM2588", "assinovskaya-3", "cos-2022-2024/expected-results/internet-100-2024", "не менее 100 Мб/с")]
    [InlineData("RM2589", "sergokala", "ikt-2022-2027/all", "в общей численности педагогических работников")]
    [InlineData("RM2590", "kostroma-18", "cos-2021-2026/swot/strengths/низкая", "скорость низкая")]
    [InlineData("RM2592", "sergokala", "ikt-2022-2027/d1/ict-technologies-contest/title", "ИКТ-технологий")]
    [InlineData("RM2593", "sergokala", "ikt-2022-2027/d4/personal-data-consents/result", "Электронная школа")]
    [InlineData("RM2594", "vichuga", "cos-2020-2021/measures/training/result", "Свидетельство о повышении")]
    [InlineData("RM2595", "assinovskaya-3", "cos-2022-2024/all", "\"Электронный журнал\"")]
    [InlineData("RM2568", "sergokala", "ikt-2022-2027/d7/technology-olympiads/title", "обучающихся в том числе")]
    [InlineData("RM2558", "sergokala", "ikt-2022-2027/d4/services-lessons/due", "15.09- 15.12.2022")]
    [InlineData("RM2559", "kostroma-18", "cos-2021-2026/swot/strengths", "компьютер -31")]
    [InlineData("RM2559", "kostroma-18", "cos-2021-2026/passport/2", "О.В. –директор")]
    [InlineData("RM2560", "assinovskaya-3", "cos-2022-2024/expected-results/resources-2022-again/result", "инфраструктурное, предметных областей;")]
    [InlineData("RM2560", "sergokala", "ikt-2022-2027/d3/filter-update/responsible", "информатизацию по")]
    [InlineData("RM2560", "assinovskaya-3", "cos-2022-2024/plan/training/target", "в цифровой")]
    [InlineData("RM2561", "sergokala", "ikt-2022-2027/d9/info-centre-equipment/responsible", "информатизацию,")]
    [InlineData("RM2561", "kostroma-18", "cos-2021-2026/passport/3", "среда»;")]
    [InlineData("RM2562", "kostroma-18", "resources-2021/2/purpose", "олимпиадах Мониторинг")]
    [InlineData("RM2555", "sergokala", "ikt-2022-2027/d1/ict-technologies-contest/result", "конкурсе Конкурс")]
    [InlineData("RM2562", "sergokala", "ikt-2022-2027/d9/info-centre-equipment/result", "оборудованием Создание")]
    [InlineData("RM2563", "vichuga", "cos-2020-2021/order", "2020-2021 году")]
    [InlineData("RM2563", "gus-khrustalny", "cos-2021/results/network-audit/due", "Ноябрь 2021 год")]
    [InlineData("RM2564", "assinovskaya-3", "cos-2022-2024/plan/achievement-analysis/target", "69-х классов")]
    [InlineData("RM2565", "sergokala", "ikt-2022-2027/d4/ais-reports/title", "а так же")]
    [InlineData("RM2565", "sergokala", "ikt-2022-2027/d4/online-enrolment/title", "школу электронном виде")]
    [InlineData("RM2565", "sergokala", "ikt-2022-2027/d6/course-seminars/due", "в соответствии и с")]
    [InlineData("RM2565", "sergokala", "ikt-2022-2027/expected-results/text", "Дневник-ру")]
    [InlineData("RM2565", "assinovskaya-3", "cos-2022-2024/plan/resources-integration/title", "индекс Учебник")]
    [InlineData("RM2565", "sergokala", "ikt-2022-2027/d6/title", "Создание и условий")]
    [InlineData("RM2565", "gus-khrustalny", "cos-2021/indicators/best-practices/title", "размещивших")]
    [InlineData("RM2565", "kostroma-18", "cos-2021-2026/planned-results/text", "курсы повышение")]
    [InlineData("RM2566", "sergokala", "ikt-2022-2027/d8/robotics-technicians/title", "Прохождение обучение")]
    [InlineData("RM2566", "sergokala", "ikt-2022-2027/d4/site-monitoring/result", "официальных сайта")]
    [InlineData("RM2566", "sergokala", "ikt-2022-2027/d6/distance-consultations/result", "Обеспечение к эффективному")]
    [InlineData("RM2566", "vichuga", "cos-2020-2021/measures/running-costs/result", "Письмо администрация")]
    [InlineData("RM2567", "sergokala", "ikt-2022-2027/d8/clubs-briefing/title", "родителей, о возможности")]
    [InlineData("RM2567", "assinovskaya-3", "cos-2022-2024/plan/public-services-portal/target", "обучающихся, по программам")]
    [InlineData("RM2568", "sergokala", "ikt-2022-2027/d5/contests-participation/result", "педагогов района участвующих")]
    [InlineData("RM2568", "sergokala", "ikt-2022-2027/d8/clubs-briefing/result", "обучающихся занятых")]
    [InlineData("RM2569", "gus-khrustalny", "cos-2021/all", "01.04.2021г.")]
    [InlineData("RM2570", "kostroma-18", "cos-2021-2026/d2/access-points/target", "50Мб/с -100МБ/c")]
    [InlineData("RM2572", "kostroma-18", "resources-2021/12/resource/WhatsApp", "WhatsApp")]
    [InlineData("RM2573", "gus-khrustalny", "cos-2021/plan/training/responsible/ВПРО", "ВПРО")]
    [InlineData("RM2574", "gus-khrustalny", "cos-2021/plan/plan-agreed/title/ЦОС", "внедрения ЦОС")]
    [InlineData("RM3001", "sergokala", "ikt-2022-2027/d2/licensed-software", "2024-2025: 100")]
    [InlineData("RM3009", "sergokala", "ikt-2022-2027/d5/ict-conferences/2024-2025", "2024-2025: 8")]
    [InlineData("RM3011", "sergokala", "ikt-2022-2027/d6/distance-guidelines", "к 2025-2027 учебному году")]
    [InlineData("RM3013", "kostroma-18", "cos-2021-2026/d1/orders-2019", "Июль,2019")]
    [InlineData("RM3014", "sergokala", "ikt-2022-2027/d1/responsible-persons", "октябрь")]
    [InlineData("RM3501", "sergokala", "ikt-2022-2027/d4/services-media", "через СМИ")]
    [InlineData("RM3502", "sergokala", "ikt-2022-2027/d9/info-centre-events", "В течение")]
    [InlineData("RM3503", "assinovskaya-3", "cos-2022-2024/plan/channel", "Август 2022")]
    [InlineData("RM3504", "kostroma-18", "cos-2021-2026/d3/distance-conditions", "По мере необходимости")]
    [InlineData("RM3506", "kostroma-18", "cos-2021-2026/d2/licensed-software", "Сентябрь 2021-сентябрь 2026")]
    public void A_finding_stands_at_its_row(string code, string organisation, string subject, string line)
    {
        var finding = ExampleSite.Findings(organisation).Where(finding => finding.Code.Id == code && finding.Subject == subject).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Row.ShouldNotBeNullOrWhiteSpace();
        File.ReadAllLines(Repository.Path(finding.Span.File))[finding.Span.Line - 1].ShouldContain(line);
    }

    [Theory]
    [InlineData("RM2509", "sergokala", "ikt-2022-2027/d2/old-equipment", "Название говорит о доле")]
    [InlineData("RM2532", "sergokala", "ikt-2022-2027/start", "Срок 2022–2027, а плановые значения 2023-2024 … 2026-2027: 01.01.2022 – 31.08.2023 и 01.09.2027 – 31.12.2027 без столбца.")]
    [InlineData("RM2540", "kostroma-18", "cos-2021-2026/d4/usage-monitoring/target", "несколько долей")]
    [InlineData("RM2560", "assinovskaya-3", "cos-2022-2024/expected-results/resources-2022-again/result", "похоже на конец другой строки")]
    [InlineData("RM2575", "sergokala", "ikt-2022-2027/d5/ict-contests", "база – 0 + 1 + 3 против 1; 2023-2024 – 0 + 2 + 3 против 2; 2024-2025 – 0 + 2 + 3 против 3")]
    [InlineData("RM2575", "sergokala", "ikt-2022-2027/d7/olympiad-winners", "2024-2025 – 0 + 1 + 2 против 2")]
    [InlineData("RM2589", "sergokala", "ikt-2022-2027/all", "всего 22")]
    [InlineData("RM2590", "kostroma-18", "cos-2021-2026/swot/strengths/низкая", "среди слабых сторон это уже есть – «7. Низкая скорость сети Интернет»")]
    [InlineData("RM2510", "sergokala", "ikt-2022-2027/d5/ict-contests-republic", "взята единица целого: «человек/%»; у соседней строки «Всероссийского уровня» другая: «человек».")]
    [InlineData("RM2512", "sergokala", "ikt-2022-2027/d8/technical-clubs", "Числа за разные годы")]
    [InlineData("RM2520", "assinovskaya-3", "cos-2022-2024/plan/resources-integration/target", "названо в другом месте: «для 90% обучающихся")]
    [InlineData("RM2524", "assinovskaya-3", "cos-2022-2024/expected-results/resources-2022-again", "почти повторяет")]
    [InlineData("RM2554", "kostroma-18", "resources-2021/all", "всего 6; первые: «учащихся  о»")]
    [InlineData("RM2574", "gus-khrustalny", "cos-2021/plan/plan-agreed/title/ЦОС", "Есть оно и в части «Задачи».")]
    [InlineData("RM3001", "sergokala", "ikt-2022-2027/d2/licensed-software", "в десять раз отличается 100 (2024-2025).")]
    public void A_finding_says_what_its_reader_asks(string code, string organisation, string subject, string words)
    {
        var finding = ExampleSite.Findings(organisation).Single(finding => finding.Code.Id == code && finding.Subject == subject);

        $"{finding.Message("ru")} {finding.Advice("ru")}".ShouldContain(words);
    }

    [Theory]
    [InlineData("RM2502", "sergokala", "equipment/22/board-names")]
    [InlineData("RM2512", "sergokala", "ikt-2022-2027/d8/technical-clubs-robotics")]
    [InlineData("RM2513", "sergokala", "ikt-2022-2027/d9/info-centre-conferences-national")]
    [InlineData("RM2514", "sergokala", "ikt-2022-2027/d3/content-filter")]
    [InlineData("RM2515", "sergokala", "ikt-2022-2027/d5/professional-communities")]
    [InlineData("RM2520", "assinovskaya-3", "cos-2022-2024/plan/training/target")]
    [InlineData("RM2544", "kostroma-18", "cos-2021-2026/swot/strengths/Сетевой город. Образование")]
    [InlineData("RM2558", "kostroma-18", "numbers/9")]
    [InlineData("RM2558", "kostroma-18", "resources-2021/title")]
    [InlineData("RM2557", "sergokala", "coordinators/post/3")]
    [InlineData("RM3005", "sergokala", "ikt-2022-2027/d2/licensed-software/2024-2025")]
    [InlineData("RM3009", "sergokala", "ikt-2022-2027/d7/olympiad-winners/2026-2027")]
    [InlineData("RM3505", "kostroma-18", "cos-2021-2026/passport")]
    public void What_a_reader_would_not_call_wrong_is_not_reported(string code, string organisation, string subject) =>
        ExampleSite.Findings(organisation).ShouldNotContain(finding => finding.Code.Id == code && finding.Subject == subject);

    [Fact]
    public void Rows_are_called_by_what_the_document_prints()
    {
        ExampleSite.Findings("vichuga").Select(finding => finding.Row).ShouldContain("Мероприятие 6 «Представление информации об объемах средств операционных…»");
        ExampleSite.Findings("kostroma-18").Select(finding => finding.Row).ShouldContain("Направление 1, мероприятие 2, продолжение");
        ExampleSite.Findings("assinovskaya-3").Select(finding => finding.Row).ShouldContain(row => row!.StartsWith("«1. Цель и показатели», мероприятие ", StringComparison.Ordinal));
        ExampleSite.Findings("gus-khrustalny").Where(finding => finding.Row!.Contains("аправление", StringComparison.Ordinal)).ShouldBeEmpty();
        ExampleSite.Findings("vichuga").Select(finding => finding.Row).ShouldContain("Текст акта");
        ExampleSite.Findings("kostroma-18").Where(finding => finding.Row!.Contains("orders-2019", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_five_documents_have_at_least_100_findings() => ExampleSite.Warnings.Count().ShouldBeGreaterThanOrEqualTo(100);

    [Fact]
    public void The_findings_of_the_example_are_those_that_were_read_beside_the_documents()
    {
        var found = ExampleSite.Ids
            .SelectMany(id => ExampleSite.Findings(id).Where(finding => finding.Severity == Severity.Warning).Select(finding => $"{id} {finding.Code} {finding.Subject}"))
            .Order(StringComparer.Ordinal);

        string.Join('\n', found).ShouldBe(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "example_findings.txt")).Trim());
    }

    [Fact]
    public void Every_finding_can_be_accepted_alone()
    {
        foreach (var id in ExampleSite.Ids)
        {
            var warnings = ExampleSite.Findings(id).Where(finding => finding.Severity == Severity.Warning).ToList();
            warnings.ShouldAllBe(finding => finding.Subject != null);
            warnings.Select(finding => (finding.Code, finding.Subject)).ShouldBeUnique();
        }
    }

    [Fact]
    public void The_example_accepts_every_finding_and_nothing_else()
    {
        foreach (var id in ExampleSite.Ids)
        {
            var accepted = ExampleSite.Organisation(id).AcceptedFindings;
            var keys = accepted.Select(entry => (entry.Code, Subject: (string?)entry.Subject.Value)).ToHashSet();

            ExampleSite.Findings(id).Where(finding => finding.Severity >= Severity.Warning && !keys.Contains((finding.Code.Id, finding.Subject))).Select(finding => $"{finding.Code} {finding.Subject}").ShouldBeEmpty();
            UnusedAcceptance.Of(accepted, ExampleSite.Findings(id)).Select(finding => finding.Message("ru")).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_declared_totals_of_the_22_schools_are_all_right()
    {
        var table = ExampleSite.Organisation("sergokala").Tables.Single();

        table.Rows.Count.ShouldBe(22);
        table.Columns.Where(column => column.DeclaredTotal is not null)
            .Select(column => (column.DeclaredTotal!.Value.Value, column.ComputedTotal))
            .ShouldBe([("3595", 3595), ("614", 614), ("236", 236), ("242", 242), ("4", 4), ("26", 26), ("856", 856), ("90", 90)]);
        ExampleSite.Findings("sergokala").ShouldNotContain(finding => finding.Code == Codes.TotalDisagrees);
    }
}
