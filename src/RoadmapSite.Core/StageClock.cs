using System.Diagnostics;

namespace RoadmapSite.Core;

/// <summary>Adds up the time of each stage over organisations and threads. Only <c>--timings</c> reads it; no page does.</summary>
internal sealed class StageClock
{
    /// <summary>The stages in their order; the same words as the folders.</summary>
    public static readonly string[] Stages = ["Load", "Validate", "Compute", "Render", "Export", "Verify", "Write"];

    private readonly long[] ticks = new long[Stages.Length];

    /// <summary>The times so far.</summary>
    public IReadOnlyList<StageTime> Times =>
        [.. Stages.Select((stage, i) => new StageTime(stage, Stopwatch.GetElapsedTime(0, Interlocked.Read(ref ticks[i]))))];

    /// <summary>Runs one piece of a stage that gives nothing.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="work">The piece.</param>
    public void Time(string stage, Action work) => Time(stage, () =>
    {
        work();
        return true;
    });

    /// <summary>Runs one piece of a stage.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="stage">The stage.</param>
    /// <param name="work">The piece.</param>
    public T Time<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Interlocked.Add(ref ticks[Array.IndexOf(Stages, stage)], Stopwatch.GetTimestamp() - start);
        }
    }
}
