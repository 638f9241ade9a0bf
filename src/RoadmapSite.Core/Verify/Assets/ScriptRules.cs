using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Verify.Assets;

/// <summary>What a script may not do: set a cookie, send anything, find out who reads (152-FZ article 18 part 5; REGULATION.md 6, F1, F2).</summary>
internal static partial class ScriptRules
{
    /// <summary>Finds what is forbidden.</summary>
    /// <param name="script">The script without comments.</param>
    public static IEnumerable<(DiagnosticCode Code, int At, string About)> Find(string script)
    {
        foreach (Match match in Tracking().Matches(script))
        {
            yield return (Codes.ScriptTracks, match.Index, match.Value);
        }
    }

    [GeneratedRegex(@"document\.cookie|cookieStore|sendBeacon|XMLHttpRequest|(?<![\w.])fetch\s*\(|window\.fetch|new\s+(WebSocket|EventSource|Image|Worker|SharedWorker|RTCPeerConnection)\b|importScripts|(?<![\w.])import\s*\(|navigator\.(userAgent|plugins|geolocation|mediaDevices|connection|serviceWorker)|toDataURL|getImageData|(https?:)?//(?=[a-z0-9-]+\.[a-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tracking();
}
