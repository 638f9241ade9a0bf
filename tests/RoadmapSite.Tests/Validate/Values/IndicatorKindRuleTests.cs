using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

public sealed class IndicatorKindRuleTests
{
    [Theory]
    [InlineData("1-да, 0-нет", "", "0; 1; 1; 1; 1", IndicatorKind.YesNo)]
    [InlineData("1-да, 0-нет", "", "", IndicatorKind.YesNo)]
    [InlineData("", "", "да; нет; да", IndicatorKind.YesNo)]
    [InlineData("человек/%", "Количество педагогических работников", "80; 150; 250; 400; 600", IndicatorKind.Number)]
    [InlineData("человек/%", "Доля руководящих работников", "0; 30; 60; 60; 80", IndicatorKind.Percent)]
    [InlineData("человек /%", "в области робототехники", "0; 0; 17/10%; 25/17%; 25/17%", IndicatorKind.Composite)]
    [InlineData("человек/%", "Численность/доля победителей", "1,6; 2; 2; 2; 2", IndicatorKind.Percent)]
    [InlineData("Ед./%", "Доля лицензионного ПО", "9,2; 10; 100; 10; 10", IndicatorKind.Percent)]
    [InlineData("Ед/чел", "Количество компьютеров на одного учащегося", "13.2; 13.2; 13.3", IndicatorKind.Number)]
    [InlineData("%", "", "0; 0; 18; 37", IndicatorKind.Percent)]
    [InlineData("%", "", "не менее 50; -; 80", IndicatorKind.Percent)]
    [InlineData("%", "", "", IndicatorKind.Percent)]
    [InlineData("%", "", "90-110", IndicatorKind.Range)]
    [InlineData("", "", "1:15; 1:10", IndicatorKind.Number)]
    [InlineData("", "", "20% (18 чел.)", IndicatorKind.Composite)]
    [InlineData("", "", "издание приказов", IndicatorKind.Text)]
    [InlineData("", "", "100 %; издание приказов", IndicatorKind.Text)]
    [InlineData("", "", "", IndicatorKind.Text)]
    [InlineData("человек", "", "-; н/д", IndicatorKind.Number)]
    public void Kind_is_derived(string unit, string title, string cells, IndicatorKind kind)
    {
        var texts = cells.Length == 0 ? [] : cells.Split("; ");
        var row = new ValueRow(UnitTable.Default, unit, title, null, texts);

        IndicatorKindRule.Derive(row.Unit, texts.Select(text => ValueReader.Read(text, row).Value)).ShouldBe(kind);
    }
}
