namespace RoadmapSite.Tests.Harness;

/// <summary>One thing broken in the good site, and the one error that must come of it.</summary>
/// <param name="Name">What is broken.</param>
/// <param name="Code">The code of the error.</param>
/// <param name="Break">Breaks it and returns where the error must stand, as <c>path(line,column)</c>.</param>
internal sealed record Breakage(string Name, string Code, Func<MiniSite, string> Break)
{
    /// <summary>In a text of a breakage, stands before the character at which the error must stand. It is taken out.</summary>
    public const char Here = '¦';

    /// <summary>A text replaced in a file.</summary>
    /// <param name="name">What is broken.</param>
    /// <param name="code">The code expected.</param>
    /// <param name="path">The file.</param>
    /// <param name="find">A text that stands once in it.</param>
    /// <param name="replacement">What to put there, with the mark of the place.</param>
    public static Breakage Of(string name, string code, string path, string find, string replacement) => new(name, code, site =>
    {
        site.Replace(path, find, replacement);
        return TakeMark(site, path);
    });

    /// <summary>A text replaced in a file, where the error stands in another.</summary>
    /// <param name="name">What is broken.</param>
    /// <param name="code">The code expected.</param>
    /// <param name="place">The place expected.</param>
    /// <param name="path">The file.</param>
    /// <param name="find">A text that stands once in it.</param>
    /// <param name="replacement">What to put there.</param>
    public static Breakage Elsewhere(string name, string code, string place, string path, string find, string replacement) => new(name, code, site =>
    {
        site.Replace(path, find, replacement);
        return place;
    });

    /// <summary>A file added or replaced as a whole.</summary>
    /// <param name="name">What is broken.</param>
    /// <param name="code">The code expected.</param>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text, with the mark of the place; without a mark the whole file is meant.</param>
    public static Breakage File(string name, string code, string path, string text) => new(name, code, site =>
    {
        site.Set(path, text);
        return TakeMark(site, path);
    });

    /// <summary>A file replaced by bytes.</summary>
    /// <param name="name">What is broken.</param>
    /// <param name="code">The code expected.</param>
    /// <param name="place">The place expected.</param>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    public static Breakage Bytes(string name, string code, string place, string path, byte[] bytes) => new(name, code, site =>
    {
        site.Files.Set(path, bytes);
        return place;
    });

    /// <summary>A file removed.</summary>
    /// <param name="name">What is broken.</param>
    /// <param name="code">The code expected.</param>
    /// <param name="place">The place expected.</param>
    /// <param name="path">The file.</param>
    public static Breakage Without(string name, string code, string place, string path) => new(name, code, site =>
    {
        site.Remove(path);
        return place;
    });

    private static string TakeMark(MiniSite site, string path)
    {
        var text = site.Text(path);
        var index = text.IndexOf(Here, StringComparison.Ordinal);
        if (index < 0)
        {
            return path;
        }

        site.Set(path, text.Remove(index, 1));
        var line = text.AsSpan(0, index).Count('\n') + 1;
        var column = index - text.AsSpan(0, index).LastIndexOf('\n');
        return FormattableString.Invariant($"{path}({line},{column})");
    }
}
