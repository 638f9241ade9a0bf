using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("80%", QuantityKind.Percent, 80)]
    [InlineData("5 чел.", QuantityKind.People, 5)]
    [InlineData("22,14 Мбит/с", QuantityKind.Number, 22.14)]
    [InlineData("не менее 50%", QuantityKind.Percent, 50)]
    [InlineData("да", QuantityKind.YesNo, 1)]
    [InlineData("нет", QuantityKind.YesNo, 0)]
    [InlineData("3 из 12", QuantityKind.Number, 0.25)]
    [InlineData("с 35 до 50 %", QuantityKind.Percent, 50)]
    public void One_number_is_compared(string text, QuantityKind kind, double amount)
    {
        var quantity = Read(text).Compared!.Value;

        quantity.Kind.ShouldBe(kind);
        quantity.Amount.ShouldBe((decimal)amount);
    }

    [Fact]
    public void People_and_percent_are_compared_part_by_part()
    {
        var value = Read("17/10%");

        value.Compared.ShouldBeNull();
        value.QuantityOf(QuantityKind.People)!.Value.Amount.ShouldBe(17);
        value.QuantityOf(QuantityKind.Percent)!.Value.Amount.ShouldBe(10);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("издание приказов")]
    [InlineData("50-100 Мбит/с")]
    [InlineData("рост на 10 п.п.")]
    [InlineData("NexTouch; ActivBoard")]
    [InlineData("1:0")]
    public void What_has_no_number_to_compare_has_no_quantity(string text) => Read(text).Quantities.ShouldBeEmpty();

    [Theory]
    [InlineData("NexTouch; ActivBoard")]
    [InlineData("100 Мб/с для городских и 50 Мб/с для сельских")]
    [InlineData("30")]
    public void Equal_texts_have_equal_values(string text)
    {
        var (first, second) = (Read(text), Read(text));

        first.ShouldBe(second);
        first.GetHashCode().ShouldBe(second.GetHashCode());
    }

    private static IndicatorValue Read(string text) => ValueReader.Read(new ValueQuestion(text), UnitTable.Default).Value;
}
