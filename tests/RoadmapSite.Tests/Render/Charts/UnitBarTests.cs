using RoadmapSite.Core.Render.Charts;

namespace RoadmapSite.Tests.Render.Charts;

/// <summary>Bars of counts and what is said over them.</summary>
public sealed class UnitBarTests
{
    private static string Caption(params UnitRow[] rows) => ChartSample.Said(UnitCaption.Of(rows));

    private static UnitRow Row(string name, int met, int notMet = 0, int missing = 0, int notDue = 0) => new(name, new UnitCounts(met, notMet, missing, notDue));

    [Fact]
    public void Every_promise_is_a_block_of_one_size_whatever_the_bar()
    {
        var blocks = UnitBar.Of(new UnitCounts(1, 1, 0, 0), most: 4);
        blocks.ShouldBe([new(UnitKind.Met, 0, 24.4m), new(UnitKind.NotMet, 25.2m, 24.4m)]);
        UnitBar.Of(new UnitCounts(2, 1, 0, 1), most: 4)[^1].ShouldBe(new UnitBlock(UnitKind.NotDue, 75.6m, 24.4m));
    }

    [Fact]
    public void Many_promises_are_one_block_for_each_kind()
    {
        var blocks = UnitBar.Of(new UnitCounts(20, 0, 10, 10), most: 40);
        blocks.Select(block => block.Kind).ShouldBe([UnitKind.Met, UnitKind.Missing, UnitKind.NotDue]);
        blocks[^1].ShouldBe(new UnitBlock(UnitKind.NotDue, 75.6m, 24.4m));
    }

    [Fact]
    public void Nothing_has_no_block() => UnitBar.Of(default, most: 4).ShouldBeEmpty();

    [Fact]
    public void One_set_is_told_by_its_count() => Caption(Row("Кадры", 2, 1)).ShouldBe("Выполнено 2 из 3.");

    [Fact]
    public void Of_two_sets_the_complete_one_and_the_one_with_most_left_are_named() =>
        Caption(Row("Кадры", 2), Row("Техника", 1, 3, 1)).ShouldBe("Выполнено всё, чей срок наступил: Кадры. Больше всего не выполнено: Техника — 3. Нет данных — 1.");

    [Fact]
    public void Several_complete_sets_are_counted() =>
        Caption(Row("А", 1), Row("Б", 1), Row("В", 1), Row("Г", 1), Row("Д", 0, 2)).ShouldBe("Всё, чей срок наступил, выполнено в 4 из 5 направлений. Больше всего не выполнено: Д — 2.");

    [Fact]
    public void Sets_with_equally_much_left_are_named_together() =>
        Caption(Row("А", 1, 2), Row("Б", 0, 2)).ShouldBe("Больше всего не выполнено: А; Б — по 2.");

    [Fact]
    public void All_met_all_missing_and_nothing_due_are_told_as_such()
    {
        Caption(Row("А", 1), Row("Б", 2)).ShouldBe("Выполнено всё, чей срок наступил: 3.");
        Caption(Row("А", 0, 0, 1), Row("Б", 0, 0, 2)).ShouldBe("Данных нет ни по одному из тех, чей срок наступил (3).");
        Caption(Row("А", 0, 0, 0, 4)).ShouldBe("Сроки ещё не наступили.");
        Caption().ShouldBe("Сроки ещё не наступили.");
    }
}
