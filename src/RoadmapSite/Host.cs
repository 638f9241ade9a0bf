namespace RoadmapSite;

/// <summary>The surroundings of one run: streams, clock, folder, environment. Everything ambient enters here, in Program.cs, so that tests can stand in for it.</summary>
internal sealed record Host
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required string CurrentFolder { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The day of SOURCE_DATE_EPOCH, if set.</summary>
    public DateOnly? SourceDate { get; init; }

    /// <summary>Home directories, which must never become an output folder.</summary>
    public IReadOnlyList<string> HomeFolders { get; init; } = [];

    public int Processors { get; init; } = 1;

    /// <summary>Whether progress may be drawn on standard error.</summary>
    public bool Interactive { get; init; }

    public CancellationToken Cancellation { get; init; }
}
