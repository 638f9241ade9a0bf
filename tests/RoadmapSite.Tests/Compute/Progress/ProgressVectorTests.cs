using System.Globalization;
using System.Text;
using System.Text.Json;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Indicators;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>The 36 indicator examples of PROGRESS.md 5 as exact decimals.</summary>
public sealed class ProgressVectorTests
{
    private static readonly List<JsonElement> Vectors = Read();

    public static IEnumerable<object[]> Numbers => Vectors.Select(vector => new object[] { vector.GetProperty("n").GetInt32() });

    [Fact]
    public void All_examples_are_here() => Vectors.Count.ShouldBe(36);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_example_gives_its_state_and_numbers(int number)
    {
        var vector = Vectors.Single(v => v.GetProperty("n").GetInt32() == number);
        var expected = vector.GetProperty("expect");
        var plan = Plan(vector);
        var actuals = Actuals(vector);

        var result = vector.GetProperty("kind").GetString() == "range"
            ? RangeProgress.Compute(Input(vector, [.. plan.Select(planned => planned with { Bounds = Bounds(vector) })], actuals))
            : NumericProgress.Compute(Input(vector, plan, actuals));

        Name(result.State).ShouldBe(expected.GetProperty("status").GetString());
        Shown(result.Step).ShouldBe(expected.GetProperty("step").GetString());
        Shown(result.Path).ShouldBe(expected.GetProperty("path").GetString());
        Shown(result.OfficialRatio).ShouldBe(expected.GetProperty("sd").GetString());
        result.Met.ShouldBe(expected.GetProperty("met").ValueKind == JsonValueKind.Null ? null : expected.GetProperty("met").GetBoolean());
        Shown(result.Due < 0 ? null : plan[result.Due].Value).ShouldBe(expected.GetProperty("due").GetString());
        Shown(result.Actual < 0 ? null : actuals[result.Actual].Value).ShouldBe(expected.GetProperty("used").GetString());
        result.Stale.ShouldBe(expected.GetProperty("stale").GetBoolean());
        Notes(result).ShouldBe(expected.GetProperty("notes").EnumerateArray().Select(note => note.GetString()));
    }

    private static ProgressInput Input(JsonElement vector, IReadOnlyList<PlannedValue> plan, IReadOnlyList<KnownValue> actuals) => new()
    {
        YesNo = vector.GetProperty("kind").GetString() == "binary",
        Better = vector.GetProperty("direction").GetString() switch { "up" => Better.More, "down" => Better.Less, _ => null },
        Baseline = Baseline(vector.GetProperty("baseline")),
        Plan = plan,
        Actuals = actuals,
        AsOf = Date(vector.GetProperty("asof")),
    };

    private static decimal? Baseline(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => Number(element),
        _ => element.GetDecimal(),
    };

    private static List<PlannedValue> Plan(JsonElement vector) =>
        [.. vector.GetProperty("targets").EnumerateArray().Select(target => new PlannedValue(Date(target[0]), Number(target[1])))];

    private static List<KnownValue> Actuals(JsonElement vector) =>
        [.. vector.GetProperty("actuals").EnumerateArray()
            .Where(actual => Date(actual[2]) <= Date(vector.GetProperty("asof")))
            .Select(actual => new KnownValue(Date(actual[0]), Number(actual[1])))];

    private static ValueBounds Bounds(JsonElement vector) =>
        new(Number(vector.GetProperty("range")[0]), Number(vector.GetProperty("range")[1]));

    private static IEnumerable<string> Notes(ProgressResult result)
    {
        if (result.DaysOverdue > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"просрочено на {result.DaysOverdue} дн.");
        }

        if (result.State == IndicatorState.Check && result.Shape == PlanShape.NonMonotonic)
        {
            yield return "план немонотонный";
        }
    }

    private static string? Shown(decimal? value) =>
        value is { } number ? Math.Round(number, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture) : null;

    private static string Name(IndicatorState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());

    private static DateOnly Date(JsonElement element) =>
        DateOnly.ParseExact(element.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Number(JsonElement element) => decimal.Parse(element.GetString()!, CultureInfo.InvariantCulture);

    private static List<JsonElement> Read()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "progress_vectors.json"), Encoding.UTF8);
        return [.. JsonDocument.Parse(text).RootElement.EnumerateArray()];
    }
}
