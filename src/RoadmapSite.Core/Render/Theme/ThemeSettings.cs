using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Render;

/// <summary>Checks theme.yml: the name of the theme, and the least version of the program that it needs.</summary>
internal static class ThemeSettings
{
    private const string File = "theme.yml";
    private static readonly string[] Keys = ["name", "requires"];

    public static void Check(IContentFiles theme, DiagnosticBag bag)
    {
        var shown = theme.Root + "/" + File;
        if (!theme.Exists(File))
        {
            bag.Report(Codes.ThemeSettingsMissing, SourceSpan.WholeFile(shown));
            return;
        }

        if (FlatYaml.Read(Encoding.UTF8.GetString(theme.Read(File)), shown, bag) is not { } settings)
        {
            return;
        }

        foreach (var (key, value) in settings.Where(setting => !Keys.Contains(setting.Key, StringComparer.Ordinal)))
        {
            bag.Report(Codes.ThemeSettingUnknown, value.Span, key);
        }

        CheckVersion(settings, shown, bag);
    }

    private static void CheckVersion(IReadOnlyDictionary<string, Sourced<string>> settings, string shown, DiagnosticBag bag)
    {
        if (!settings.TryGetValue("requires", out var requires))
        {
            bag.Report(Codes.ThemeRequiresMissing, SourceSpan.WholeFile(shown));
            return;
        }

        var own = typeof(ThemeSettings).Assembly.GetName().Version!;
        if (!Version.TryParse(requires.Value, out var needed))
        {
            bag.Report(Codes.ThemeRequiresUnreadable, requires.Span, requires.Value);
        }
        else if (needed > own)
        {
            bag.Report(Codes.ThemeTooNew, requires.Span, requires.Value, own.ToString(3));
        }
    }
}
