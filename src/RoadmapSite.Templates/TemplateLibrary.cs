using System.Collections.Frozen;
using RoadmapSite.Templates.Nodes;
using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates;

/// <summary>All templates of a theme, parsed once. Immutable; may be rendered from many threads at once.</summary>
public sealed class TemplateLibrary
{
    private readonly FrozenDictionary<string, CompiledTemplate> templates;
    private readonly FrozenDictionary<string, TemplateFunction> functions;

    private TemplateLibrary(
        FrozenDictionary<string, CompiledTemplate> templates, FrozenDictionary<string, TemplateFunction> functions, IReadOnlyList<TemplateError> errors)
    {
        this.templates = templates;
        this.functions = functions;
        Errors = errors;
    }

    /// <summary>The errors of all templates, by name and place. While there are any, nothing is rendered.</summary>
    public IReadOnlyList<TemplateError> Errors { get; }

    /// <summary>The names of the templates, in ordinal order.</summary>
    public IEnumerable<string> Names => templates.Keys.Order(StringComparer.Ordinal);

    /// <summary>Parses all templates and checks their includes: the file, what it needs and what it is given.</summary>
    /// <param name="texts">Name → text, such as <c>parts/progress.sbn-html</c>. Includes use the same names.</param>
    /// <param name="more">Functions of the host beside the standard ones.</param>
    /// <exception cref="ArgumentException">Two functions have one name.</exception>
    public static TemplateLibrary Parse(IEnumerable<KeyValuePair<string, string>> texts, params ReadOnlySpan<TemplateFunction> more)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var known = StandardFunctions.All.Concat(more.ToArray())
            .ToDictionary(function => string.Intern(function.Name), StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        var parsed = new Dictionary<string, (CompiledTemplate Template, ErrorList Errors)>(StringComparer.Ordinal);
        foreach (var (name, text) in texts)
        {
            // A byte order mark is the editor's, not the author's.
            var source = new TemplateSource(name, text.TrimStart('\uFEFF'));
            var errors = new ErrorList(source);
            parsed[name] = (Parser.Parse(source, known, errors), errors);
        }

        var all = parsed.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Template, StringComparer.Ordinal);
        foreach (var (template, errors) in parsed.Values)
        {
            IncludeLinker.Link(template, all, errors);
        }

        return new TemplateLibrary(all, known, [.. parsed.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Errors.InOrder)]);
    }

    /// <summary>Whether there is a template of that name.</summary>
    /// <param name="name">Its name.</param>
    public bool Contains(string name) => templates.ContainsKey(name);

    /// <summary>Templates that none of these renders or includes, however indirectly: probably left over.</summary>
    /// <param name="rendered">The names that the host renders.</param>
    public IReadOnlyList<string> Unused(IEnumerable<string> rendered)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(rendered);
        while (waiting.TryPop(out var name))
        {
            if (templates.TryGetValue(name, out var template) && used.Add(name))
            {
                foreach (var include in template.Includes)
                {
                    waiting.Push(include.File.Value);
                }
            }
        }

        return [.. Names.Where(name => !used.Contains(name))];
    }

    /// <summary>The keys of interface words that templates name literally, with their places: what the strings of a theme must hold.</summary>
    public IEnumerable<(string Key, TemplatePlace Place)> WordKeys() =>
        from name in Names
        let template = templates[name]
        from word in template.WordKeys
        select (word.Key, template.Source.PlaceOf(word.Span));

    /// <summary>Renders a template into an output, which is emptied first.</summary>
    /// <param name="name">The template.</param>
    /// <param name="model">What it is given.</param>
    /// <param name="options">Culture, interface words, limits.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentException">The model has a value with the name of a function.</exception>
    /// <returns>Null when it went well; else the error, and the output holds what was written before it.</returns>
    public TemplateError? Render(string name, TemplateObject model, TemplateOptions options, TemplateOutput output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (Errors.Count > 0)
        {
            return Errors[0];
        }

        if (!templates.TryGetValue(name, out var template))
        {
            return new TemplateError(TemplateErrors.UnknownTemplate, new TemplatePlace(name, 1, 1, 1), "")
            {
                Arguments = [name],
                Nearest = NearestName.Find(name, Names),
            };
        }

        CheckNames(model);
        var renderer = new Renderer(template, model, options, output);
        template.Body.Execute(renderer);
        return renderer.Error;
    }

    /// <summary>A function hides a value of the same name, which Scriban would do the other way round.</summary>
    private void CheckNames(TemplateObject model)
    {
        foreach (var name in model.Names)
        {
            if (functions.ContainsKey(name))
            {
                throw new ArgumentException($"The model has a value named like the function {name}.", nameof(model));
            }
        }
    }
}
