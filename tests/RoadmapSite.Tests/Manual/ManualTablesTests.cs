using System.Text.RegularExpressions;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Values;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Manual;

public sealed partial class ManualTablesTests
{
    // The roadmap that the manual speaks of.
    private static readonly Term Term = new(new DateOnly(2024, 9, 1), new DateOnly(2028, 8, 31));
    private static readonly DateOnly Approved = new(2024, 8, 30);

    public static TheoryData<string, string> Deadlines => Pairs("deadlines");

    public static TheoryData<string, string> DeadlinesNotUnderstood => Pairs("deadlines not understood");

    public static TheoryData<string, string, string> Values
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in ManualText.Own.Table("values"))
            {
                data.Add(row[0], row[1], row[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void A_deadline_is_read_as_the_manual_says(string phrase, string reading) =>
        WithoutAlternatives(ScheduleText.Describe(DeadlineReader.Read(phrase, Term, Approved))).ShouldBe(reading);

    [Theory]
    [MemberData(nameof(DeadlinesNotUnderstood))]
    public void A_deadline_is_not_understood_where_the_manual_says_so(string phrase, string notUnderstood)
    {
        var schedule = DeadlineReader.Read(phrase, Term, Approved);
        schedule.Kind.ShouldBe(ScheduleKind.Unparseable);
        schedule.NotUnderstood!.Text.ShouldBe(notUnderstood);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read_as_the_manual_says(string text, string unit, string reading) =>
        ValueText.Phrase(ValueReader.Read(new ValueQuestion(text) { Unit = unit }, UnitTable.Default).Value).Replace('\u00A0', ' ').ShouldBe(reading);

    [Fact]
    public void Every_state_is_explained_in_the_words_of_the_pages()
    {
        var words = File.ReadAllLines(Path.Combine(SampleTheme.Folder, "strings", "ru.yml"))
            .Select(line => State().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["words"].Value.Trim('"').Replace("{0}", "…", StringComparison.Ordinal).Replace("\\u00A0", " ", StringComparison.Ordinal));
        ManualText.Own.Table("states").Select(row => row[0]).ShouldBe(words, ignoreOrder: true);
    }

    private static string WithoutAlternatives(string reading) => reading.Split("; если ")[0];

    private static TheoryData<string, string> Pairs(string table)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in ManualText.Own.Table(table))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [GeneratedRegex(@"^(indicator|measure)_(?!(place|running):)\w+: (?<words>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
