using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

public sealed class ValueNoteTests
{
    [Theory]
    [InlineData("1,6", "", "Муниципального уровня", "человек/%", "UnitInherited")]
    [InlineData("80", "", "Доля использующих ЦОР", "", "UnitFromTitle")]
    [InlineData("50 Мб/с", "", "", "", "BytesReadAsBits")]
    [InlineData("50", "Мб/с", "", "", "BytesReadAsBits")]
    [InlineData("5 чел.", "%", "", "", "UnitDisagrees")]
    [InlineData("30", "человек/%", "Доля руководящих работников", "", "OneOfTwo")]
    [InlineData("-31", "", "Количество обучающихся", "", "DashIsNoMinus")]
    [InlineData("–", "да/нет", "", "", "DashMeansNo")]
    [InlineData("до 12 дисциплин", "", "", "", "ValueReached")]
    [InlineData("пять школ", "", "", "", "NumberInWords")]
    [InlineData("1О", "%", "", "", "LetterForDigit")]
    [InlineData("Promеthean", "", "", "", "MixedAlphabets")]
    [InlineData("100% к 2024 году", "", "", "", "MoreInText")]
    [InlineData("Windows 10", "", "", "", "NumbersNotRead")]
    [InlineData("110", "%", "", "", "PercentOutOfRange")]
    [InlineData("-5", "%", "", "", "PercentOutOfRange")]
    [InlineData("5,5", "человек", "", "", "ImpossibleCount")]
    [InlineData("2", "да/нет", "", "", "NeitherYesNorNo")]
    [InlineData("рост на 10%", "", "", "", "PercentOrPoints")]
    [InlineData("20-10 чел.", "", "", "", "BoundsReversed")]
    [InlineData("1.500 чел.", "", "", "", "PointReadAsThousands")]
    public void Peculiarity_is_noted(string text, string unit, string title, string unitAbove, string note)
    {
        var reading = ValueReader.Read(new ValueQuestion(text) { Unit = unit, Title = title, UnitAbove = unitAbove }, UnitTable.Default);

        reading.Notes.Select(each => each.Kind.ToString()).ShouldContain(note);
        reading.Notes.ShouldAllBe(each => each.Text.Length > 10);
    }

    [Theory]
    [InlineData("17/10%", "человек/%")]
    [InlineData("22,14", "Мбит/с")]
    [InlineData("1", "1-да, 0-нет")]
    [InlineData("не менее 20% школ", "")]
    [InlineData("", "")]
    public void Plain_cell_has_no_note(string text, string unit) =>
        ValueReader.Read(new ValueQuestion(text) { Unit = unit }, UnitTable.Default).Notes.ShouldBeEmpty();

    [Fact]
    public void Letter_for_a_digit_is_never_guessed_but_offered()
    {
        var reading = ValueReader.Read(new ValueQuestion("З5 %"), UnitTable.Default);

        reading.Value.ShouldBe(new TextValue("З5 %"));
        reading.Alternatives.ShouldBe([new PercentValue(35)]);
    }

    [Fact]
    public void Value_reached_offers_the_bound_as_another_reading() =>
        ValueReader.Read(new ValueQuestion("до 90 %"), UnitTable.Default).Alternatives
            .ShouldBe([new ComparisonValue(ComparisonOperator.AtMost, 90, "%", QuantityKind.Percent)]);

    [Fact]
    public void Bound_that_is_not_understood_is_not_dropped() =>
        ValueReader.Read(new ValueQuestion("не более 1:10"), UnitTable.Default).Value.ShouldBeOfType<TextValue>();

    [Fact]
    public void Ambiguous_value_names_both_readings_and_the_reason()
    {
        var value = ValueReader.Read(new ValueQuestion("30") { Unit = "человек/%", Title = "Доля руководящих работников" }, UnitTable.Default)
            .Value.ShouldBeOfType<AmbiguousValue>();

        value.Preferred.ShouldBe(new PercentValue(30));
        value.Others.ShouldBe([new PeopleValue(30)]);
        value.Reason.ShouldContain("доля");
        value.Compared.ShouldBe(new Quantity(QuantityKind.Percent, 30, "%"));
    }
}
