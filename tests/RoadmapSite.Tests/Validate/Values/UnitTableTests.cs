using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

public sealed class UnitTableTests
{
    [Theory]
    [InlineData("1-да, 0-нет", "YesNo")]
    [InlineData("1-да,0-нет", "YesNo")]
    [InlineData("да-1, нет-0", "YesNo")]
    [InlineData("да/нет", "YesNo")]
    [InlineData("Имеется / не имеется", "YesNo")]
    [InlineData("+/-", "YesNo")]
    [InlineData("человек/%", "OneOfTwo")]
    [InlineData("человек /%", "OneOfTwo")]
    [InlineData("%/человек", "OneOfTwo")]
    [InlineData("процент (чел)", "OneOfTwo")]
    [InlineData("Ед./%", "OneOfTwo")]
    [InlineData("Ед/чел", "Ratio")]
    [InlineData("ПК/обучающихся", "Ratio")]
    [InlineData("ед./ед.", "Ratio")]
    [InlineData("%", "Percent")]
    [InlineData("процентов", "Percent")]
    [InlineData("доля, %", "Percent")]
    [InlineData("п.п.", "PercentPoints")]
    [InlineData("чел.", "People")]
    [InlineData("педагогических работников", "People")]
    [InlineData("Мбит/с", "Speed")]
    [InlineData("МБ/c", "Speed")]
    [InlineData("тыс. руб.", "Money")]
    [InlineData("м2", "Count")]
    [InlineData("школ", "Count")]
    public void Unit_is_read(string printed, string kind) => UnitTable.Default.Read(printed)!.Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("—")]
    public void Nothing_stated_is_no_unit(string printed) => UnitTable.Default.Read(printed).ShouldBeNull();

    [Fact]
    public void Multiplier_of_the_unit_is_multiplied_out() =>
        UnitTable.Default.Read("млн. руб.")!.Unit.ShouldBe(new Unit("руб.", UnitKind.Money, 1_000_000) { AddsUp = true });

    [Fact]
    public void Reversed_coding_of_yes_and_no_is_kept() => UnitTable.Default.Read("0-да, 1-нет")!.Yes.ShouldBe(0);

    [Fact]
    public void Order_of_the_two_units_is_kept()
    {
        UnitTable.Default.Read("%/человек")!.PercentFirst.ShouldBeTrue();
        UnitTable.Default.Read("человек/%")!.PercentFirst.ShouldBeFalse();
    }

    [Fact]
    public void Dictionary_entry_adds_a_spelling_and_wins_over_a_built_in_one()
    {
        var table = new UnitTable([new("экз.", new Unit("экз.", UnitKind.Count)), new("Мб/с", new Unit("Мбайт/с", UnitKind.Count))]);

        ValueReader.Read(new ValueQuestion("8 экз"), table).Value.ShouldBe(new NumberValue(8, "экз."));
        ValueReader.Read(new ValueQuestion("50 Мб/с"), table).Value.ShouldBe(new NumberValue(50, "Мбайт/с"));
    }
}
