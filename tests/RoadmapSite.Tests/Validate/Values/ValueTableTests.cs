using System.Text.Json;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

/// <summary>The spellings of Data/values_dev.tsv, compared as its conventions say: everything exactly but for words of unit, of and label, which are compared by their first four letters.</summary>
public sealed class ValueTableTests
{
    private static readonly string[] ExactUnits = ["%", "Мбит/с", "руб.", "м2", "ед.", "п.п."];
    private static readonly string[] NotCompared = ["mark", "prefer", "inherited_unit"];

    public static TheoryData<int, string> Rows
    {
        get
        {
            var data = new TheoryData<int, string>();
            var lines = Lines();
            for (var i = 0; i < lines.Length; i++)
            {
                data.Add(i, lines[i].Split('\t')[0]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_read_as_the_table_states(int index, string text)
    {
        var cells = Lines()[index].Split('\t');
        var context = cells[9];
        var question = new ValueQuestion(text)
        {
            Unit = cells[1],
            Title = cells[2],
            UnitAbove = After(context, "unit above "),
            Series = After(context, "series ")?.Split("; ") ?? [],
        };

        var reading = ValueReader.Read(question, UnitTable.Default);

        using var expected = JsonDocument.Parse(cells[6]);
        using var actual = JsonDocument.Parse(ReadingText.Json(reading));
        Differences(expected.RootElement, actual.RootElement, "").ShouldBeEmpty(actual.RootElement.GetRawText());
    }

    [Fact]
    public void Table_has_eighty_rows() => Lines().Length.ShouldBe(80);

    private static string? After(string context, string label) =>
        context.StartsWith(label, StringComparison.Ordinal) ? context[label.Length..] : null;

    private static string[] Lines() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "values_dev.tsv")).TrimEnd('\n').Split('\n')[1..];

    private static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return [$"{path}: {expected.ValueKind} expected"];
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => expected.EnumerateObject().Select(member => member.Name).Union(actual.EnumerateObject().Select(member => member.Name))
                .Where(name => !NotCompared.Contains(name))
                .SelectMany(name => expected.TryGetProperty(name, out var left) && actual.TryGetProperty(name, out var right)
                    ? name is "unit" or "of" or "label" ? WordDifferences(left.GetString()!, right.GetString()!, name) : Differences(left, right, name)
                    : [$"{name} is in one of the two only"]),
            JsonValueKind.Array when expected.GetArrayLength() != actual.GetArrayLength() => [$"{path}: other length"],
            JsonValueKind.Array => expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany(pair => Differences(pair.First, pair.Second, path)),
            JsonValueKind.Number => expected.GetDecimal() == actual.GetDecimal() ? [] : [$"{path}: {expected} expected"],
            _ => expected.ToString() == actual.ToString() ? [] : [$"{path}: {expected} expected"],
        };
    }

    private static string[] WordDifferences(string expected, string actual, string name)
    {
        var same = ExactUnits.Contains(expected) ? expected == actual : Stems(expected).SequenceEqual(Stems(actual));
        return same ? [] : [$"{name}: {expected} expected"];
    }

    private static IEnumerable<string> Stems(string words) => words.Split(' ').Select(word => word[..Math.Min(4, word.Length)]);
}
