using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render;

/// <summary>Renders pages one after another into one buffer. An error of a template is reported once, however many pages it spoils.</summary>
/// <param name="theme">The theme.</param>
/// <param name="bag">Takes the errors.</param>
internal sealed class PageRenderer(Theme theme, DiagnosticBag bag) : IDisposable
{
    private readonly ContentLanguage? content = ContentLanguage.IsForeign(theme.Words) ? new(theme) : null;
    private readonly TemplateOutput output = new();
    private readonly HashSet<(TemplatePlace, string)> reported = [];

    /// <summary>The finished page, or null when the template failed.</summary>
    /// <param name="template">Its name.</param>
    /// <param name="model">What it is given.</param>
    public string? Render(string template, TemplateObject model)
    {
        if (theme.Templates.Render(template, model, theme.Options, output) is not { } error)
        {
            return content?.Mark(output.ToString()) ?? output.ToString();
        }

        if (reported.Add((error.Place, error.Kind.Id)))
        {
            TemplateFinding.Report(error, theme.Root, bag);
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();
}
