using System.Text;
using RoadmapSite.Core.Export.Search;
using RoadmapSite.Core.Render.Search;

namespace RoadmapSite.Tests.Export.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void A_text_that_many_schools_have_stands_once()
    {
        var one = Index("a");
        var many = Index([.. Enumerable.Range(100, 100).Select(number => $"a{number}")]);
        var more = (many.Length - one.Length) / 99;
        more.ShouldBeLessThan(60, "each further school with the same texts adds its folder, its name and a few numbers");
        many.Split("Доля кабинетов").Length.ShouldBe(2);
    }

    [Fact]
    public void The_index_has_this_form() =>
        Index("a").ShouldBe(
            "var searchIndex=[2,[[\"a/\",\"Школа a\\n2. Доля кабинетов\\nкабинеты и классы\\nПлан выполнен\\nПриказ\",\"0d1.html#i_x 1ocuments.html\",\"03011050000\"]],"
            + "\"02 0a 0выполн 0дол 0кабинет 1ласс 0план 1риказ 0школ\",\"1 0 3 1 10 2 3 4 0\"];\n");

    [Fact]
    public void A_segment_comes_back_from_its_bytes()
    {
        var segment = Segment("a");
        var back = SearchSegment.FromBytes(segment.ToBytes());
        back.Folder.ShouldBe(segment.Folder);
        back.Texts.ShouldBe(segment.Texts);
        back.Entries.ShouldBe(segment.Entries);
    }

    [Fact]
    public void A_long_text_is_shown_in_part_and_found_whole()
    {
        var text = string.Concat(Enumerable.Repeat("слово ", 100)) + "последнее";
        var segment = SearchSegment.Of("", "Школа", [new(SearchKind.Page, "Текст", text, "t.html")]);
        segment.Texts[2].Shown.Length.ShouldBeInRange(200, SearchSegment.LongestShown + 2);
        segment.Texts[2].Shown.ShouldEndWith("слово …");
        segment.Texts[2].Stems.ShouldBe("слов последн");
    }

    private static SearchSegment Segment(string id) => SearchSegment.Of(
        id + "/",
        "Школа " + id,
        [
            new(SearchKind.Indicator, "2. Доля кабинетов", "кабинеты и классы", "d1.html#i_x", "План выполнен"),
            new(SearchKind.Document, "При\u00ADказ", "", "documents.html"),
        ]);

    private static string Index(params string[] ids)
    {
        using var to = new MemoryStream();
        SearchIndex.Write(to, ids.Select(Segment));
        return Encoding.UTF8.GetString(to.ToArray());
    }
}
