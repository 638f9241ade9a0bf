using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>Which mark belongs to which occurrence (PROGRESS.md 7).</summary>
internal sealed class MarkMatching
{
    private readonly List<MeasureMark> additional = [];
    private readonly List<MeasureMark> misnamed = [];

    private MarkMatching(IReadOnlyList<Occurrence> occurrences)
    {
        Slots = new List<Slot>(occurrences.Count);
        foreach (var occurrence in occurrences)
        {
            Slots.Add(new Slot(occurrence, Slots.Count > 0 ? Slots[^1].Due : null));
        }
    }

    /// <summary>The occurrences by due day, each with its marks.</summary>
    public List<Slot> Slots { get; }

    /// <summary>Marks that belong to no occurrence, by date.</summary>
    public IReadOnlyList<MeasureMark> Additional => additional;

    /// <summary>Of <see cref="Additional"/>, those whose <c>for</c> names no occurrence.</summary>
    public IReadOnlyList<MeasureMark> Misnamed => misnamed;

    /// <summary>Matches marks to occurrences.</summary>
    /// <param name="occurrences">The occurrences by due day.</param>
    /// <param name="marks">The marks by date.</param>
    public static MarkMatching Match(IReadOnlyList<Occurrence> occurrences, IReadOnlyList<MeasureMark> marks)
    {
        var matching = new MarkMatching(occurrences);

        // Named ones first: they may not be pushed out of their place by a mark that only happens to fit.
        foreach (var mark in marks)
        {
            if (mark.For is not null)
            {
                matching.AddNamed(mark);
            }
        }

        foreach (var mark in marks)
        {
            if (mark.For is null)
            {
                matching.AddByDate(mark);
            }
        }

        matching.additional.Sort(static (a, b) => a.Date.CompareTo(b.Date));
        return matching;
    }

    private void AddNamed(MeasureMark mark)
    {
        if (MarkTarget.TryRead(mark.For!.Value.Value) is { } named)
        {
            var meant = Slots.Find(slot => !slot.Done && slot.IsNamedBy(named)) ?? Slots.Find(slot => slot.IsNamedBy(named));
            if (meant is not null)
            {
                meant.Add(mark);
                return;
            }
        }

        misnamed.Add(mark);
        additional.Add(mark);
    }

    private void AddByDate(MeasureMark mark)
    {
        var later = FirstDueFrom(mark.Date);
        for (var i = later; i < Slots.Count; i++)
        {
            if (!Slots[i].Done && Slots[i].Accepts(mark.Date))
            {
                Slots[i].Add(mark);
                return;
            }
        }

        for (var i = later - 1; i >= 0; i--)
        {
            if (!Slots[i].Done)
            {
                Slots[i].Add(mark);
                return;
            }
        }

        additional.Add(mark);
    }

    private int FirstDueFrom(DateOnly day)
    {
        int low = 0, high = Slots.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Slots[middle].Due < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
