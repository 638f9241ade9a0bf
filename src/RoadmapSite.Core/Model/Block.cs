using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>A part of the document that is neither an indicator nor a measure.</summary>
/// <param name="Id">Id within the roadmap.</param>
/// <param name="Title">Title.</param>
/// <param name="Span">Its place.</param>
public abstract record Block(string Id, Sourced<string>? Title, SourceSpan Span)
{
    /// <summary>Name for the list of contents, where the heading of the act is long or says little by itself.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>Whether the words are not the document's own: told anew, shorter, with its facts and figures.</summary>
    public bool IsRetold { get; init; }
}

/// <summary>Text.</summary>
/// <param name="Id">Id within the roadmap.</param>
/// <param name="Title">Title.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Span">Its place.</param>
public sealed record TextBlock(string Id, Sourced<string>? Title, Sourced<string> Text, SourceSpan Span)
    : Block(Id, Title, Span);

/// <summary>Strengths, weaknesses, opportunities and threats.</summary>
/// <param name="Id">Id within the roadmap.</param>
/// <param name="Title">Title.</param>
/// <param name="Quarters">The four parts, those given, with key strengths, weaknesses, opportunities, threats, each with its printed heading or none, and Markdown.</param>
/// <param name="Internal">Heading over strengths and weaknesses, as printed.</param>
/// <param name="External">Heading over opportunities and threats, as printed.</param>
/// <param name="Span">Its place.</param>
public sealed record SwotBlock(
    string Id,
    Sourced<string>? Title,
    IReadOnlyList<SwotQuarter> Quarters,
    string? Internal,
    string? External,
    SourceSpan Span) : Block(Id, Title, Span);

/// <summary>One of the four parts of a SWOT analysis.</summary>
/// <param name="Key">strengths, weaknesses, opportunities or threats.</param>
/// <param name="Text">Markdown.</param>
public sealed record SwotQuarter(string Key, Sourced<string> Text);

/// <summary>Figures stated in running text.</summary>
/// <param name="Id">Id within the roadmap.</param>
/// <param name="Title">Title.</param>
/// <param name="Items">Figures.</param>
/// <param name="Span">Its place.</param>
public sealed record StatisticsBlock(string Id, Sourced<string>? Title, IReadOnlyList<Figure> Items, SourceSpan Span)
    : Block(Id, Title, Span);

/// <summary>A place where a typed table stands.</summary>
/// <param name="Id">Id within the roadmap.</param>
/// <param name="Title">Title.</param>
/// <param name="TableId">Id of the table.</param>
/// <param name="Span">Its place.</param>
public sealed record TableBlock(string Id, Sourced<string>? Title, string TableId, SourceSpan Span)
    : Block(Id, Title, Span);

/// <summary>A list of entries.</summary>
/// <param name="Id">Id within the roadmap.</param>
/// <param name="Title">Title.</param>
/// <param name="Entries">Markdown.</param>
/// <param name="Span">Its place.</param>
public sealed record ListBlock(string Id, Sourced<string>? Title, IReadOnlyList<Sourced<string>> Entries, SourceSpan Span)
    : Block(Id, Title, Span);
