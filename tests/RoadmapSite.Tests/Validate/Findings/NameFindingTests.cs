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
    [InlineData("Информационно-сервисной и информационной", null)]
    [InlineData("Защита данных, учёт данных, сбор данных, обмен данных, утечка денных", "RM2546 plan/d/m/title/денных")]
    [InlineData("Учебный план, учебный план, учебный план, учебный план, учебных планов", null)]
    [InlineData("Удостоверение ВПРО", "RM2573 plan/d/m/title/ВПРО")]
    [InlineData("Внедрение ЦОС", null)]
    [InlineData("Институт (далее – ВПРО), удостоверение ВПРО", null)]
    [InlineData("ПЛАН РАБОТЫ ШКОЛЫ", null)]
    public void Names_and_abbreviations(string title, string? finding) => FindingSite.WithTitle(title).ShouldBe(finding is null ? [] : [finding]);

    [Fact]
    public void An_abbreviation_before_its_explanation_is_reported_at_its_first_use()
    {
        const string Use = "{ id: a, due: 01.02.2024, title: Внедрение ЦОС }";
        const string Explanation = "{ id: b, due: 02.02.2024, title: Цифровая образовательная среда (далее – ЦОС) }";

        FindingSite.WithMeasures(Use, Explanation).ShouldBe(["RM2574 plan/d/a/title/ЦОС"]);
        FindingSite.WithMeasures(Explanation, Use).ShouldBeEmpty();
    }
}
