using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class KeyTests
{
    private const string Plan = "schools/shkola/roadmaps/plan-2024.yml";

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("base-url", "base_url")]
    [InlineData("baseurl", "base_url")]
    [InlineData("report_grace_day", "report_grace_days")]
    [InlineData("абвгд", null)]
    [InlineData("name", null)]
    public void The_nearest_known_key_is_proposed(string typed, string? nearest) =>
        NearestWord.Of(typed, ["title", "base_url", "report_grace_days", "blocks"]).ShouldBe(nearest);

    [Theory]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Distance_counts_slips_of_typing(string first, string second, int distance) => NearestWord.Distance(first, second).ShouldBe(distance);

    [Fact]
    public void Unknown_key_is_reported_with_the_nearest_known_key() =>
        MiniSite.Good().Replace("site.yml", "remarks: false", "remraks: false").Load().Errors.ShouldHaveSingleItem()
            .Message("ru").ShouldBe("Неизвестный ключ «remraks». Возможно, вы имели в виду «remarks».");

    [Fact]
    public void Unknown_key_without_a_near_one_is_reported_with_all_known_keys() =>
        MiniSite.Good().Replace("site.yml", "remarks: false", "colour: red").Load().Errors.ShouldHaveSingleItem()
            .Advice("ru").ShouldStartWith("Здесь бывают ключи: title, base_url, section");

    [Fact]
    public void A_missing_key_says_what_it_is_for() =>
        MiniSite.Good().Replace(Plan, "term: { from: 2024-09-01, to: 2027-08-31 }", "term: { from: 2024-09-01 }").Load().Errors.ShouldHaveSingleItem()
            .Advice("ru").ShouldBe("Добавьте «to: …». Что это: Последний день.");

    [Fact]
    public void A_second_key_names_the_line_of_the_first()
    {
        var error = MiniSite.Good().Replace("site.yml", "remarks: false", "title: Ещё раз").Load().Errors.ShouldHaveSingleItem();
        error.Message("ru").ShouldBe("Ключ «title» уже есть в строке 1.");
        error.Related!.Value.Line.ShouldBe(1);
    }

    [Fact]
    public void A_wrong_kind_is_said_in_words()
    {
        var error = MiniSite.Good().Replace("site.yml", "as_of: 2026-01-15", "as_of: { day: 1 }").Load().Errors.ShouldHaveSingleItem();
        error.Message("ru").ShouldBe("В «as_of» ожидается дата, а написано другое: набор ключей.");
        error.Message("en").ShouldBe("“as_of” expects a date, but a set of keys is written.");
    }
}
