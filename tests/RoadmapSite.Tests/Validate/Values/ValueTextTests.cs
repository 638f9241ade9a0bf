using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("17/10%", "человек/%", "17 человек, 10 %")]
    [InlineData("2", "человек", "2 человека")]
    [InlineData("12", "чел.", "12 человек")]
    [InlineData("12,5%", "", "12,5 %")]
    [InlineData("для 90% обучающихся", "", "90 % обучающихся")]
    [InlineData("5009031829,4 тыс. рублей", "", "5 009 031 829 400 руб.")]
    [InlineData("не менее 50 Мб/с", "", "не менее 50 Мбит/с")]
    [InlineData("50-100 Мбит/с", "", "от 50 до 100 Мбит/с")]
    [InlineData("NexTouch; ActivBoard", "", "список: «NexTouch»; «ActivBoard»")]
    [InlineData("100 Мб/с для городских и 50 Мб/с для сельских", "", "список: городские — 100 Мбит/с; сельские — 50 Мбит/с")]
    [InlineData("3 из 22 (13,6%)", "", "3 к 22 (указано 13,6 %)")]
    [InlineData("рост на 10 п.п.", "", "изменение на +10 п.п.")]
    [InlineData("снижение на 5 п.п.", "", "изменение на −5 п.п.")]
    [InlineData("в 2 раза", "", "изменение в 2 раза")]
    [InlineData("с 35 до 50 %", "", "изменение с 35 до 50 %")]
    [InlineData("не менее чем на 10 п.п.", "", "изменение не менее чем на +10 п.п.")]
    [InlineData("нет", "да/нет", "нет")]
    [InlineData("н/д", "%", "значение не указано, стоит «н/д»")]
    [InlineData("", "%", "значение не указано")]
    [InlineData("издание приказов", "", "текст «издание приказов»")]
    [InlineData("5 шт. (20 %)", "", "5 шт., 20 %")]
    [InlineData("Кол-во ПК -85 (из них доступны учащимся 33)", "", "85 шт., из них 33")]
    public void Meaning_is_said_in_words(string text, string unit, string phrase) =>
        ValueText.Phrase(ValueReader.Read(new ValueQuestion(text) { Unit = unit }, UnitTable.Default).Value).Replace('\u00A0', ' ').ShouldBe(phrase);

    [Theory]
    [InlineData("15 шт.", "Понято как: 15 шт.")]
    [InlineData("15 компьютеров", "Понято как: 15, единица «компьютеры».")]
    [InlineData("не менее 3 интерактивных панелей", "Понято как: не менее 3, единица «интерактивные панели».")]
    [InlineData("12 дисциплин", "Понято как: 12, единица «дисциплины».")]
    public void A_description_ends_with_one_full_stop(string text, string description) =>
        ValueText.Describe(ValueReader.Read(new ValueQuestion(text), UnitTable.Default)).Replace('\u00A0', ' ').ShouldBe(description);

    [Fact]
    public void Description_names_meaning_other_readings_and_remarks()
    {
        var reading = ValueReader.Read(new ValueQuestion("30") { Unit = "человек/%", Title = "Доля руководящих работников" }, UnitTable.Default);

        ValueText.Describe(reading).Replace('\u00A0', ' ').ShouldBe("""
            Понято как: 30 %.
            Прочтений несколько: единица «человек/%» двойная, число одно; в наименовании «доля», поэтому принят процент.
            Можно понять и так: 30 человек.
            Замечание: единица «человек/%» двойная, а число одно.
            """);
    }
}
