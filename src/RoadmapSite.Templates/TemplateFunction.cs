namespace RoadmapSite.Templates;

/// <summary>What a function does: arguments in, value out, nothing else. Called from many threads.</summary>
/// <param name="arguments">The arguments, the piped one first; as many as the function allows.</param>
/// <param name="call">Culture, interface words, and how to fail.</param>
public delegate TemplateValue TemplateFunctionBody(ReadOnlySpan<TemplateValue> arguments, TemplateCall call);

/// <summary>A pure function of the template language.</summary>
/// <param name="Name">Its name; one that Scriban does not have.</param>
/// <param name="MinArguments">The least number of arguments, the piped one counted; at least 1.</param>
/// <param name="MaxArguments">The greatest number of arguments.</param>
/// <param name="Body">What it does.</param>
public sealed record TemplateFunction(string Name, int MinArguments, int MaxArguments, TemplateFunctionBody Body)
{
    /// <summary>Whether its first argument is the key of an interface word, so that literal keys can be listed.</summary>
    internal bool TakesWordKey { get; init; }
}
