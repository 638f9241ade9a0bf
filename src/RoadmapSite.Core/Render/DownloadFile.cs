using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render;

/// <summary>A file that stands beside the pages, as far as pages know it: what a link to it must say (REGULATION.md B4). Pages are rendered after the files, so the size is the true one.</summary>
public sealed record DownloadFile
{
    /// <summary>Path within the folder of the organisation, of files of the site in the output folder; with forward slashes.</summary>
    public required string Address { get; init; }

    /// <summary>What it holds, such as <c>indicators</c> or <c>table</c>; pages find by it the file that belongs beside a table.</summary>
    public required string Content { get; init; }

    /// <summary>The id of the table or role that it is about; null when its content says all.</summary>
    public string? Subject { get; init; }

    /// <summary>Key of the words for what it holds; <c>{0}</c> in them stands for <see cref="Title"/>.</summary>
    public required string TitleKey { get; init; }

    /// <summary>Title of what it is about, such as that of a table; null when the words alone say it.</summary>
    public string? Title { get; init; }

    /// <summary>The format that can be switched off; null for files that always stand there.</summary>
    public DownloadFormat? Format { get; init; }

    /// <summary>The format as readers are told it, such as <c>CSV</c>.</summary>
    public required string FormatName { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Size { get; init; }
}
