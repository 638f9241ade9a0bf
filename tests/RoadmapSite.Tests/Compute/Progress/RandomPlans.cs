using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Indicators;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>Seeded random plans and sets, small enough that every rule is met often.</summary>
internal sealed class RandomPlans(int seed)
{
    private static readonly IndicatorState[] States = Enum.GetValues<IndicatorState>();

    private readonly Random random = new(seed);

    public bool Chance(int percent) => random.Next(100) < percent;

    public int Next(int below) => random.Next(below);

    public decimal Value() => random.Next(-40, 41) / (Chance(30) ? 4m : 1m);

    public void Shuffle<T>(T[] items) => random.Shuffle(items);

    public ProgressInput Input(bool yesNo = false)
    {
        var periods = 1 + random.Next(4);
        var plan = new List<PlannedValue>();
        var actuals = new List<KnownValue>();
        var baseline = yesNo ? random.Next(2) : Value();
        var previous = baseline;
        var down = Chance(40);
        for (var i = 0; i < periods; i++)
        {
            previous = yesNo ? random.Next(2) : Chance(15) ? Value() : previous + ((down ? -1 : 1) * random.Next(0, 12));
            plan.Add(new PlannedValue(End(i), previous));
            if (Chance(75))
            {
                actuals.Add(new KnownValue(End(i), yesNo ? random.Next(2) : previous + random.Next(-8, 9)));
            }
        }

        return new ProgressInput
        {
            YesNo = yesNo,
            Better = Chance(50) ? null : Chance(50) ? Better.More : Better.Less,
            Baseline = Chance(10) ? null : baseline,
            Plan = plan,
            Actuals = actuals,
            PlanConfirmed = Chance(50),
            AsOf = End(random.Next(periods)).AddDays(random.Next(-50, 120)),
        };
    }

    public IndicatorFacts Facts(IndicatorState? wanted = null)
    {
        var state = wanted ?? States[random.Next(States.Length)];
        var facts = new IndicatorFacts
        {
            Indicator = Plans.Indicator("i", 0, 1) with { Weight = 1 + random.Next(4) },
            State = state,
            Class = state.Class(),
        };
        return facts.Class switch
        {
            StateClass.Met => facts with { Score = 1, OfficialRatio = 100 },
            StateClass.NotMet => facts with { Score = random.Next(100) / 100m, OfficialRatio = random.Next(100) },
            _ => facts,
        };
    }

    public IndicatorFacts[] Set() => [.. Enumerable.Range(0, random.Next(9)).Select(_ => Facts())];

    public Organisation School(string id)
    {
        var indicators = new List<IndicatorRow>();
        for (var i = 0; i < 1 + random.Next(4); i++)
        {
            var step = random.Next(-3, 4);
            indicators.Add(Plans.Indicator($"n{i}", 10, [.. Enumerable.Range(1, 4).Select(year => 10m + (step * year))]) with
            {
                Common = $"c{i}",
                Weight = 1 + random.Next(3),
                Aggregate = Chance(50) ? Aggregate.Sum : Aggregate.Ratio,
            });
        }

        var reports = new List<Report>();
        for (var year = 2023; year < 2027; year++)
        {
            if (Chance(70))
            {
                var reported = new DateOnly(year + 1, 9, 1).AddDays(random.Next(120));
                reports.Add(Plans.Report(year, $"{reported:dd.MM.yyyy}", [.. indicators.OfType<Indicator>().Where(_ => Chance(80))
                    .Select(indicator => (indicator.Id, (decimal)random.Next(0, 25)))]));
            }
        }

        return Plans.School(Plans.Roadmap(Plans.Direction([.. indicators])), [.. reports]) with { Id = id, ShortName = id };
    }

    private static DateOnly End(int index) => new(2024 + index, 8, 31);
}
