using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates;

/// <summary>What a function may know besides its arguments.</summary>
public sealed class TemplateCall
{
    private readonly Renderer renderer;

    internal TemplateCall(Renderer renderer) => this.renderer = renderer;

    /// <summary>How numbers, dates and counted words look.</summary>
    public TemplateCulture Culture => renderer.Options.Culture;

    internal TemplateOptions Options => renderer.Options;

    /// <summary>The call in the template. A function calls no other, so that it stays the same while one runs.</summary>
    internal Call Node { get; set; } = null!;

    /// <summary>Stops the rendering with an error at the function's name.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    /// <returns>Null, to be returned by the function.</returns>
    public TemplateValue Fail(TemplateErrorKind kind, params ReadOnlySpan<object?> arguments) => renderer.Fail(kind, Node.NameSpan, arguments);

    /// <summary>Stops the rendering with an error at an argument.</summary>
    /// <param name="argument">Which argument, from 0.</param>
    /// <param name="kind">What is wrong.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    /// <returns>Null, to be returned by the function.</returns>
    public TemplateValue FailAt(int argument, TemplateErrorKind kind, params ReadOnlySpan<object?> arguments) =>
        renderer.Fail(kind, Node.Arguments[argument].Span, arguments);

    /// <summary>Stops the rendering because an argument is of another kind than the function takes.</summary>
    /// <param name="argument">Which argument, from 0.</param>
    /// <param name="wanted">The kind it takes.</param>
    /// <param name="given">What was given.</param>
    /// <returns>Null, to be returned by the function.</returns>
    public TemplateValue WrongKind(int argument, TemplateKind wanted, in TemplateValue given) =>
        FailAt(argument, TemplateErrors.ArgumentKind, Node.Function.Name, wanted, given.Kind);

    internal TemplateValue FailWord(string key)
    {
        renderer.FailName(TemplateErrors.UnknownWord, Node.Arguments[0].Span, key, Options.WordKeys);
        return default;
    }

    internal void FailMember(int argument, string name, TemplateObject item) =>
        renderer.FailName(TemplateErrors.UnknownMember, Node.Arguments[argument].Span, name, item.Names, renderer.TextAt(Node.Arguments[0].Span));
}
