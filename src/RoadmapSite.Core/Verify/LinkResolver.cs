namespace RoadmapSite.Core.Verify;

/// <summary>What an address in a page leads to.</summary>
internal enum LinkKind
{
    /// <summary>A file of the site.</summary>
    Own,

    /// <summary>An anchor of the same page.</summary>
    Anchor,

    /// <summary>The same page or its top.</summary>
    Self,

    /// <summary>Another host, by <c>http:</c>, <c>https:</c> or <c>//</c>.</summary>
    OtherHost,

    /// <summary>A path from the root of the host, <c>/…</c>.</summary>
    HostPath,

    /// <summary>A mail or phone program.</summary>
    Contact,

    /// <summary>A scheme that may run something or is unknown.</summary>
    Unsafe,
}

/// <summary>Reads addresses the way a browser does, as far as pages of ours may use them.</summary>
internal static class LinkResolver
{
    /// <summary>Reads an address.</summary>
    /// <param name="page">Path of the page in the output folder.</param>
    /// <param name="address">The value of the attribute.</param>
    /// <param name="target">The file and anchor, for <see cref="LinkKind.Own"/> and <see cref="LinkKind.Anchor"/>.</param>
    public static LinkKind Resolve(string page, ReadOnlySpan<char> address, out LinkTarget target)
    {
        target = default;
        Span<char> cleaned = address.Length <= 256 ? stackalloc char[address.Length] : new char[address.Length];
        ReadOnlySpan<char> text = cleaned[..Clean(address, cleaned)];
        if (text.IsEmpty || text[0] == '?')
        {
            return LinkKind.Self;
        }

        if (text[0] == '#')
        {
            return Anchor(page, text, out target);
        }

        if (text[0] is '/' or '\\')
        {
            return text.Length > 1 && text[1] is '/' or '\\' ? LinkKind.OtherHost : LinkKind.HostPath;
        }

        if (Scheme(text) is { IsEmpty: false } scheme)
        {
            return KindOf(scheme);
        }

        target = Own(page, text);
        return LinkKind.Own;
    }

    private static LinkKind Anchor(string page, ReadOnlySpan<char> text, out LinkTarget target)
    {
        var fragment = Decode(text[1..]);
        target = new LinkTarget(page, fragment);
        return fragment.Length == 0 || fragment.Equals("top", StringComparison.OrdinalIgnoreCase) ? LinkKind.Self : LinkKind.Anchor;
    }

    private static LinkKind KindOf(ReadOnlySpan<char> scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase) ? LinkKind.OtherHost
        : scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) || scheme.Equals("tel", StringComparison.OrdinalIgnoreCase) ? LinkKind.Contact
        : LinkKind.Unsafe;

    // Browsers drop tabs and line breaks anywhere, and controls and spaces at both ends: «java\tscript:» runs.
    private static int Clean(ReadOnlySpan<char> address, Span<char> cleaned)
    {
        var from = 0;
        var to = address.Length;
        while (from < to && address[from] <= ' ')
        {
            from++;
        }

        while (to > from && address[to - 1] <= ' ')
        {
            to--;
        }

        var length = 0;
        foreach (var letter in address[from..to])
        {
            if (letter is not ('\t' or '\n' or '\r'))
            {
                cleaned[length++] = letter;
            }
        }

        return length;
    }

    private static ReadOnlySpan<char> Scheme(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(":/?#");
        return end > 0 && text[end] == ':' ? text[..end] : [];
    }

    private static LinkTarget Own(string page, ReadOnlySpan<char> text)
    {
        var hash = text.IndexOf('#');
        var fragment = hash < 0 ? "" : Decode(text[(hash + 1)..]);
        var path = hash < 0 ? text : text[..hash];
        var query = path.IndexOf('?');
        return new LinkTarget(Join(page, Decode(query < 0 ? path : path[..query])), fragment);
    }

    private static string Decode(ReadOnlySpan<char> text) =>
        text.Contains('%') ? Uri.UnescapeDataString(text) : text.ToString();

    private static string Join(string page, string relative)
    {
        var joined = string.Concat(page.AsSpan(0, page.LastIndexOf('/') + 1), relative);
        return relative.StartsWith('.') || relative.Contains("/.", StringComparison.Ordinal) ? Normalise(joined) : joined;
    }

    // «..» above the output folder stays, so that it is found missing.
    private static string Normalise(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
