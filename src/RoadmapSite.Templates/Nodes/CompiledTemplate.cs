using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>One parsed template.</summary>
internal sealed class CompiledTemplate
{
    public required TemplateSource Source { get; init; }

    public required Block Body { get; init; }

    /// <summary>How many places its frame has: arguments, locals and loop variables.</summary>
    public required int SlotCount { get; init; }

    /// <summary>The arguments it reads as <c>$.name</c> or <c>$?.name</c>.</summary>
    public required IReadOnlyDictionary<string, IncludeArgument> Arguments { get; init; }

    public required IReadOnlyList<Include> Includes { get; init; }

    /// <summary>The literal keys of its interface words.</summary>
    public required IReadOnlyList<(string Key, TextSpan Span)> WordKeys { get; init; }
}

/// <summary>An argument that a template reads.</summary>
/// <param name="Slot">Its place in the frame.</param>
internal sealed record IncludeArgument(int Slot)
{
    /// <summary>Whether it is read as <c>$.name</c> anywhere, so that every include must give it.</summary>
    public bool IsRequired { get; set; }
}
