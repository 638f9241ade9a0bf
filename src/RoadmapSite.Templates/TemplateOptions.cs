namespace RoadmapSite.Templates;

/// <summary>What a rendering is given besides the model.</summary>
public sealed record TemplateOptions
{
    /// <summary>Russian, no interface words, default limits.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>How numbers, dates and counted words look.</summary>
    public TemplateCulture Culture { get; init; } = TemplateCulture.Russian;

    /// <summary>The interface word of a key for the functions <c>t</c> and <c>t_plural</c>, or null when there is none. Called from many threads.</summary>
    public Func<string, string?> Words { get; init; } = _ => null;

    /// <summary>The keys of the interface words, to advise the nearest one.</summary>
    public IEnumerable<string> WordKeys { get; init; } = [];

    /// <summary>What the rendering may use up.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;
}
