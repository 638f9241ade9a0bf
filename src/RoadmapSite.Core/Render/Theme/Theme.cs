using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Fragments;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render;

/// <summary>A theme, read and checked: templates, interface words, assets. Immutable; may serve many threads.</summary>
public sealed class Theme
{
    /// <summary>The picture shown beside links to the site in messengers. Its address must be absolute.</summary>
    private const string Preview = "preview.png";

    private const string TemplateExtension = ".sbn-html";
    private static readonly string[] AllTemplates = [.. PageTemplates.All, .. FragmentTemplates.All, ContentLanguage.Template];
    private static readonly string[] TemplateFolders = ["layouts", "pages", "parts", "fragments"];

    private Theme(string root, Words words, TemplateLibrary templates, IReadOnlyList<ThemeAsset> assets)
    {
        Root = root;
        Words = words;
        Templates = templates;
        Assets = assets;
        Culture = string.Equals(words.Language, "en", StringComparison.Ordinal) ? TemplateCulture.English : TemplateCulture.Russian;
        AssetNames = TemplateObject.Of([.. assets.Select(asset => (asset.Name, (TemplateValue)asset.Path))]);
        Options = new TemplateOptions { Culture = Culture, Words = words.Find, WordKeys = words.Keys };
    }

    /// <summary>Files to be written as they are: style sheets, icons.</summary>
    public IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>The assets that a site has: without a known address nothing can name the preview picture.</summary>
    /// <param name="site">The settings.</param>
    public IEnumerable<ThemeAsset> AssetsOf(Site site) => Assets.Where(asset => site?.BaseUrl is not null || asset.Name != Preview);

    /// <summary>How places in the theme begin in diagnostics, such as <c>theme</c>.</summary>
    internal string Root { get; }

    internal Words Words { get; }

    internal TemplateCulture Culture { get; }

    internal TemplateLibrary Templates { get; }

    internal TemplateOptions Options { get; }

    /// <summary>Paths of assets by their names in the theme, for <c>assets['site.css']</c>.</summary>
    internal TemplateObject AssetNames { get; }

    /// <summary>Reads and checks a theme.</summary>
    /// <param name="theme">Its folder.</param>
    /// <param name="language">Language of the interface words, such as <c>ru</c>.</param>
    /// <param name="bag">Takes what is wrong with it (RM41xx).</param>
    /// <returns>Null when it cannot be used; then the bag has an error.</returns>
    public static Theme? Load(IContentFiles theme, string language, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(bag);
        var findings = new DiagnosticBag();
        ThemeSettings.Check(theme, findings);
        var words = WordsReader.Read(theme, language, findings);
        var templates = ParseTemplates(theme, findings);
        if (words is not null && templates.Errors.Count == 0)
        {
            CheckWords(words, templates, theme, findings);
        }

        bag.AddRange(findings);
        return words is null || findings.HasErrors ? null : new Theme(theme.Root, words, templates, ThemeAsset.ReadAll(theme));
    }

    private static TemplateLibrary ParseTemplates(IContentFiles theme, DiagnosticBag bag)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in TemplateFolders)
        {
            foreach (var name in theme.Files(folder).Where(name => name.EndsWith(TemplateExtension, StringComparison.Ordinal)))
            {
                var path = folder + "/" + name;
                texts[path] = System.Text.Encoding.UTF8.GetString(theme.Read(path)).ReplaceLineEndings("\n");
            }
        }

        var library = TemplateLibrary.Parse(texts);
        foreach (var error in library.Errors)
        {
            TemplateFinding.Report(error, theme.Root, bag);
        }

        foreach (var missing in AllTemplates.Where(name => !library.Contains(name)))
        {
            bag.Report(Codes.ThemeTemplateMissing, SourceSpan.WholeFile(theme.Root + "/" + missing), missing);
        }

        foreach (var unused in library.Unused(AllTemplates))
        {
            bag.Report(Codes.ThemeTemplateUnused, SourceSpan.WholeFile(theme.Root + "/" + unused), unused);
        }

        return library;
    }

    private static void CheckWords(Words words, TemplateLibrary templates, IContentFiles theme, DiagnosticBag bag)
    {
        RussianWords.Check(words, theme, bag);
        foreach (var (key, place) in templates.WordKeys().Where(used => words.Find(used.Key) is null))
        {
            bag.Report(Codes.ThemeWordMissing, TemplateFinding.SpanOf(place, theme.Root), key, WordsReader.FileOf(words.Language));
        }

        foreach (var key in RequiredWords.All.Where(key => words.Find(key) is null))
        {
            bag.Report(Codes.ThemeWordMissing, SourceSpan.WholeFile(theme.Root + "/" + WordsReader.FileOf(words.Language)), key, WordsReader.FileOf(words.Language));
        }
    }
}
