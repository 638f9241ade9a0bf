using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

/// <summary>Further spellings, of the source documents, of school reports and of our own, with the JSON that each must give: Data/value_spellings.tsv.</summary>
public sealed class ValueSpellingTests
{
    public static TheoryData<string, string, string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string, string>();
            foreach (var line in Lines())
            {
                var cells = line.Split('\t');
                data.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Spelling_is_read(string text, string unit, string title, string unitAbove, string series, string json) =>
        Json(text, unit, title, unitAbove, series).ShouldBe(json);

    [Fact]
    public void There_are_at_least_two_hundred_spellings() => Lines().Length.ShouldBeGreaterThanOrEqualTo(200);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Kind_of_blank_and_outer_blanks_do_not_matter(string text, string unit, string title, string unitAbove, string series, string json)
    {
        if (json.Contains("\"text\"", StringComparison.Ordinal) || json.Contains("\"mark\"", StringComparison.Ordinal) || json.Contains("\"items\"", StringComparison.Ordinal))
        {
            text = $" {text}\u00A0";
        }
        else
        {
            text = $"\u00A0{text.Replace(' ', '\u202F')} ";
        }

        Json(text, unit, title, unitAbove, series).Replace('\u202F', ' ').ShouldBe(json);
    }

    private static string Json(string text, string unit, string title, string unitAbove, string series)
    {
        var question = new ValueQuestion(text) { Unit = unit, Title = title, UnitAbove = unitAbove, Series = series.Length == 0 ? [] : series.Split("; ") };
        return ReadingText.Json(ValueReader.Read(question, UnitTable.Default));
    }

    private static string[] Lines() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "value_spellings.tsv")).TrimEnd('\n').Split('\n')[1..];
}
