using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Verify;

/// <summary>
/// The content security policy that every page carries: nothing is loaded from another host, nothing runs that is written in a page.
/// The page for missing addresses alone may have a style sheet in itself, named by its hash: it is shown at any depth and cannot link one.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The exact value of <c>content</c> in <c>&lt;meta http-equiv="Content-Security-Policy"&gt;</c>.</summary>
    public const string Text =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    private const string OwnStyles = "style-src 'self'";

    /// <summary>Whether a page may have style sheets in itself.</summary>
    /// <param name="path">Its path in the output folder.</param>
    public static bool MayHoldStyles(string path) => path == SitePages.NotFoundAddress;

    /// <summary>Whether the policy of a page is the one it must have.</summary>
    /// <param name="path">Its path in the output folder.</param>
    /// <param name="policy">The policy it has.</param>
    public static bool Fits(string path, ReadOnlySpan<char> policy)
    {
        if (policy.SequenceEqual(Text))
        {
            return true;
        }

        var at = Text.IndexOf(OwnStyles, StringComparison.Ordinal) + OwnStyles.Length;
        return MayHoldStyles(path)
            && policy.StartsWith(Text.AsSpan(0, at))
            && policy[at..].StartsWith(" 'sha256-")
            && policy.EndsWith(Text.AsSpan(at))
            && !policy[(at + 1)..^(Text.Length - at)].Contains(' ');
    }
}
