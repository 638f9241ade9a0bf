using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>
/// People and shares that cannot be of one whole: «17/10%» implies 162 to 179 people, «25/17%» 143 to 152 (PROGRESS.md 2, P5).
/// Compared within an indicator, and between the measures of a roadmap that speak of the same people. A part that repeats its whole cell by cell is one with it.
/// </summary>
internal sealed class DenominatorsDisagree : IFindingRule
{
    private static readonly string[] People = ["обучающ", "учащ", "ученик", "педагог", "учител", "родител", "работник"];

    private sealed record Share(StatedValue Stated, decimal Low, decimal High, RowPlace Place, string? Period)
    {
        public Words Name => new($"«{Stated.Text.Value}»{Year}", $"“{Stated.Text.Value}”{Year}");

        private string Year => Period is null ? "" : $" ({Period})";

        public string Whole => $"от {decimal.Ceiling(Low)} до {decimal.Floor(High)}";
    }

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            if (placed.Whole is null || !IsSame(placed.Indicator, placed.Whole))
            {
                Check(PlannedAmounts.Of(placed.Indicator).Select(amount => Of(amount.Stated, placed.Place, amount.Name)).OfType<Share>(), scope);
            }
        }

        var ofPeople = new Dictionary<(Roadmap Roadmap, string People), List<Share>>();
        foreach (var placed in scope.Measures)
        {
            if (placed.Measure is { Value: { } value, Target: { } target } && Of(value, placed.Place, period: null) is { } share && PeopleOf(target.Value) is { } people)
            {
                var key = (placed.In.Roadmap, people);
                (ofPeople.TryGetValue(key, out var shares) ? shares : ofPeople[key] = []).Add(share);
            }
        }

        foreach (var shares in ofPeople.Values)
        {
            Check(shares, scope);
        }
    }

    private static bool IsSame(Indicator part, Indicator whole) =>
        PlannedAmounts.Of(part).Select(amount => (amount.Period, amount.Stated.Text.Value)).SequenceEqual(PlannedAmounts.Of(whole).Select(amount => (amount.Period, amount.Stated.Text.Value)));

    // Pupils are called so and otherwise in one sentence; the first word decides.
    private static string? PeopleOf(string text)
    {
        var found = People.Select(word => (Word: word, At: text.IndexOf(word, StringComparison.OrdinalIgnoreCase))).Where(hit => hit.At >= 0).ToList();
        return found.Count == 0 ? null : found.MinBy(hit => hit.At).Word is "учащ" or "ученик" ? People[0] : found.MinBy(hit => hit.At).Word;
    }

    private static void Check(IEnumerable<Share> shares, FindingScope scope)
    {
        Share? least = null;
        Share? most = null;
        foreach (var share in shares)
        {
            if ((most is not null && share.Low > most.High ? most : least is not null && share.High < least.Low ? least : null) is { } other)
            {
                var years = other.Period == share.Period
                    ? Words.None
                    : new Words(" Числа за разные годы: если целое изменилось, назовите его на каждый год.", " The numbers are for different periods: if the whole changed, state it for each of them.");
                scope.Report(Codes.DenominatorsDisagree, share.Stated.Text.Span, share.Place, detail: null, other.Stated.Text.Span, other.Name, other.Whole, share.Name, share.Whole, years);
                return;
            }

            least = least is null || share.Low > least.Low ? share : least;
            most = most is null || share.High < most.High ? share : most;
        }
    }

    private static Share? Of(StatedValue stated, RowPlace place, string? period)
    {
        if (stated.Value.Settled is not PeoplePercentValue { People: > 0, Percent: > 0 } value)
        {
            return null;
        }

        const decimal rounding = 0.5m;
        var low = 100 * value.People / (value.Percent + rounding);
        var high = value.Percent > rounding ? 100 * value.People / (value.Percent - rounding) : decimal.MaxValue;
        return new Share(stated, low, high, place, period);
    }
}
