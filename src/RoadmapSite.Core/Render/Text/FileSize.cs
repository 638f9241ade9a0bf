namespace RoadmapSite.Core.Render.Text;

/// <summary>Size of a file as readers are told it: 1 KB is 1024 bytes, one decimal from 1 MB (ACCESSIBILITY.md 6).</summary>
/// <param name="Amount">How many units; at least 1 for kilobytes.</param>
/// <param name="Megabytes">Whether the unit is the megabyte.</param>
internal readonly record struct FileSize(decimal Amount, bool Megabytes)
{
    private const decimal Kilobyte = 1024;
    private const decimal Megabyte = Kilobyte * Kilobyte;

    /// <summary>The size to show.</summary>
    /// <param name="bytes">Bytes.</param>
    public static FileSize Of(long bytes)
    {
        var kilobytes = Math.Max(1, decimal.Round(bytes / Kilobyte, MidpointRounding.AwayFromZero));
        return kilobytes < Kilobyte
            ? new(kilobytes, Megabytes: false)
            : new(decimal.Round(bytes / Megabyte, 1, MidpointRounding.AwayFromZero), Megabytes: true);
    }
}
