namespace RoadmapSite.Core.Verify;

/// <summary>The content security policy that every page carries: nothing is loaded from another host, nothing runs that is written in a page.</summary>
internal static class ContentPolicy
{
    /// <summary>The exact value of <c>content</c> in <c>&lt;meta http-equiv="Content-Security-Policy"&gt;</c>.</summary>
    public const string Text =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
}
