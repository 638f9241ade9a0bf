using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Assets;

/// <summary>Are the style sheets and scripts of a theme fit to publish? Each rule is one pattern that must not occur; comments are not looked at.</summary>
internal static class AssetVerifier
{
    /// <summary>Checks a file of the theme; files of other kinds pass.</summary>
    /// <param name="asset">The file.</param>
    /// <param name="bag">Takes the findings, with places in the theme.</param>
    public static void Verify(ThemeAsset asset, DiagnosticBag bag)
    {
        switch (Path.GetExtension(asset.Name))
        {
            case ".css":
                var sheet = Encoding.UTF8.GetString(asset.Bytes);
                foreach (var (code, at, about) in StyleRules.Find(Uncommented(sheet, lineComments: false)))
                {
                    Report(asset, sheet, code, at, about, bag);
                }

                break;
            case ".js":
                var script = Encoding.UTF8.GetString(asset.Bytes);
                foreach (var (code, at, about) in ScriptRules.Find(Uncommented(script, lineComments: true)))
                {
                    Report(asset, script, code, at, about, bag);
                }

                break;
        }
    }

    private static void Report(ThemeAsset asset, string text, DiagnosticCode code, int at, string about, DiagnosticBag bag)
    {
        var (line, column) = LineCounter.Find(text, at);
        bag.Report(code, new SourceSpan(asset.Source, line, column, about.Length), about);
    }

    // Comments become spaces, so that places stay. Addresses such as https://… are no comments.
    private static string Uncommented(string text, bool lineComments)
    {
        var plain = text.ToCharArray();
        for (var at = 0; at + 1 < plain.Length; at++)
        {
            var isBlock = plain[at] == '/' && plain[at + 1] == '*';
            var isLine = lineComments && plain[at] == '/' && plain[at + 1] == '/' && (at == 0 || plain[at - 1] is ' ' or '\n' or '\t');
            if (!isBlock && !isLine)
            {
                continue;
            }

            var end = text.IndexOf(isBlock ? "*/" : "\n", at + 2, StringComparison.Ordinal);
            end = end < 0 ? plain.Length : isBlock ? end + 2 : end;
            for (; at < end; at++)
            {
                plain[at] = plain[at] == '\n' ? '\n' : ' ';
            }
        }

        return new string(plain);
    }
}
