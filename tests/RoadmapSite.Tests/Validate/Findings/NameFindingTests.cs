namespace RoadmapSite.Tests.Validate.Findings;

public sealed class NameFindingTests
{
    [Theory]
    [InlineData("Назначить: Примеров А.Б.; докладывает Примиров А.Б.", "RM2541 plan/d/m/title/Примиров")]
    [InlineData("Назначить: Примеров А.Б.; отвечает Примерова А.Б. директор школы", "RM2541 plan/d/m/title/Примерова")]
    [InlineData("Назначить Примерова А.Б. – директора школы; докладывает Примеров А.Б.", null)]
    [InlineData("Назначить: Примеров А.Б. и Примерова В.Г.", null)]
    [InlineData("Школа «Солнечная поляна» и «Солнечная полана»", "RM2542 plan/d/m/title/Солнечная полана")]
    [InlineData("Конкурс «Учи.ру» и платформа «УЧИ.РУ»", "RM2542 plan/d/m/title/УЧИ.РУ")]
    [InlineData("Школы «Полянская СОШ №1» и «Полянская СОШ №2»", null)]
    [InlineData("Сайт «Сообщество педагогов» и страница «Сообщества педагогов»", null)]
    [InlineData("Работа в АИС «Сетевой город» и АИС «Сетевой город. Образование»", "RM2544 plan/d/m/title/Сетевой город. Образование")]
    [InlineData("Работа в АИС «Сетевой город. Образование» и АИС «Сетевой город»", null)]
    [InlineData("Работа в АИС «Контингент» и АИС «Зачисление»", null)]
    [InlineData("Интернет-соединением и интернетсоединением", "RM2545 plan/d/m/title/интернетсоединением")]
    [InlineData("Выбор ИТ-профессий и реклама ИТ профессий", "RM2545 plan/d/m/title/ИТ профессий")]
    [InlineData("Выбор ИТ-профессий и уроки ИТ школьников", null)]
    [InlineData("Рост ИТ-компетентности и ИТ компетенций", null)]
    [InlineData("Информационно-сервисной и информационной", null)]
    [InlineData("Защита данных, учёт данных, сбор данных, обмен данных, утечка денных", "RM2546 plan/d/m/title/денных")]
    [InlineData("Учебный план, учебный план, учебный план, учебный план, учебных планов", null)]
    [InlineData("Удостоверение ВПРО", "RM2573 plan/d/m/title/ВПРО")]
    [InlineData("Внедрение ЦОС", null)]
    [InlineData("Работа в системе АИС", "RM2592 plan/d/m/title")]
    [InlineData("Развитие ИТ-технологий", "RM2592 plan/d/m/title")]
    [InlineData("Развитие ИТ-профессий, образовательная ЦОС, система, АИС", null)]
    [InlineData("Институт (далее – ВПРО), удостоверение ВПРО", null)]
    [InlineData("ПЛАН РАБОТЫ ШКОЛЫ", null)]
    public void Names_and_abbreviations(string title, string? finding) => FindingSite.WithTitle(title).ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Согласия при работе в АИС «Контингент»", "Согласия для АИС «Зачисление»", "RM2593 plan/d/m/result")]
    [InlineData("Согласия при работе в АИС «Контингент»", "Согласия для АИС «Контингент»", null)]
    [InlineData("Перенос данных из АИС «Контингент» в АИС «Зачисление»", "Данные в АИС «Зачисление»", null)]
    [InlineData("Конкурс «Лучший сайт»", "Работы в АИС «Зачисление»", null)]
    public void A_row_is_about_one_system(string title, string result, string? finding) =>
        FindingSite.WithMeasures($"{{ id: m, due: 01.02.2024, title: '{title}', result: '{result}' }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("План на 2024-2026 годы", "RM2550 plan2")]
    [InlineData("План на 2024-2026 годы, вторая редакция", null)]
    public void Two_roadmaps_under_one_title(string title, string? finding) =>
        FindingSite.WithDirections("  - id: d", $"-- schools/s/roadmaps/plan2.yml --\nid: plan2\ntitle: {title}\nterm: {{ from: 2024-01-01, to: 2026-12-31 }}\nreporting: none\n")
            .Where(found => found.StartsWith("RM2550", StringComparison.Ordinal)).ShouldBe(finding is null ? [] : [finding]);

    [Fact]
    public void An_abbreviation_before_its_explanation_is_reported_at_its_first_use()
    {
        const string Use = "{ id: a, due: 01.02.2024, title: Внедрение ЦОС }";
        const string Explanation = "{ id: b, due: 02.02.2024, title: Цифровая образовательная среда (далее – ЦОС) }";

        FindingSite.WithMeasures(Use, Explanation).ShouldBe(["RM2574 plan/d/a/title/ЦОС"]);
        FindingSite.WithMeasures(Explanation, Use).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("МКОУ, МКОУ, МКОУ, МКОУ и МКЛОУ (МКЛОУ)", null)]
    [InlineData("Школы МКЛОУ, МКОУ, МКОУ, МКОУ и МКОУ", "RM2548 plan/d/m/title/МКЛОУ")]
    [InlineData("Доступ к сети Интернет и к сети интернет", "RM2549 plan/d/m/title/интернет")]
    [InlineData("Доступ к сети Интернет и к интернету", null)]
    public void Letters_too_many_and_capitals(string title, string? finding) =>
        FindingSite.WithTitle(title).Where(found => found.StartsWith("RM254", StringComparison.Ordinal)).ShouldBe(finding is null ? [] : [finding]);
}
