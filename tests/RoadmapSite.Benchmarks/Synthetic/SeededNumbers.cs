namespace RoadmapSite.Benchmarks.Synthetic;

/// <summary>A small generator of numbers that gives the same sequence on every machine and framework version.</summary>
/// <param name="seed">Start.</param>
internal sealed class SeededNumbers(ulong seed)
{
    private ulong state = unchecked((seed * 6364136223846793005UL) + 1442695040888963407UL);

    /// <summary>A number from 0 to just below a limit.</summary>
    /// <param name="limit">The limit, above 0.</param>
    public int Next(int limit)
    {
        unchecked
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return (int)((state >> 33) % (ulong)limit);
        }
    }

    /// <summary>One of some things.</summary>
    /// <typeparam name="T">Kind of thing.</typeparam>
    /// <param name="items">The things.</param>
    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
