using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

public sealed class CountedNounTests
{
    [Theory]
    [InlineData("дисциплин", "дисциплины")]
    [InlineData("работников", "работники")]
    [InlineData("детей", "дети")]
    [InlineData("обучающихся", "обучающиеся")]
    [InlineData("родитель", "родители")]
    [InlineData("школ", "школы")]
    [InlineData("досок", "доски")]
    [InlineData("точек", "точки")]
    [InlineData("библиотек", "библиотеки")]
    [InlineData("мероприятий", "мероприятия")]
    [InlineData("организаций", "организации")]
    [InlineData("лабораторий", "лаборатории")]
    [InlineData("устройств", "устройства")]
    [InlineData("месяцев", "месяцы")]
    [InlineData("учителя", "учителя")]
    [InlineData("мультимедийных проектора", "мультимедийные проекторы")]
    [InlineData("интерактивных панелей", "интерактивные панели")]
    [InlineData("ПК", "ПК")]
    [InlineData("компьютеров в сети", "компьютеры в сети")]
    public void Counted_thing_stands_in_the_nominative_plural(string written, string nominative) =>
        CountedNoun.Nominative(written).ShouldBe(nominative);
}
