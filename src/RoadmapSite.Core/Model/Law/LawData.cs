using System.Globalization;

namespace RoadmapSite.Core.Model.Law;

/// <summary>What the rules take from acts of law, so that a new act is a new line of <c>law.txt</c> and not a new program.</summary>
public static class LawData
{
    private const string Resource = "RoadmapSite.Core.Model.Law.law.txt";
    private static readonly ILookup<string, (string Value, string More)> Lines = Read();

    /// <summary>The day from which Decree № 1802 and order № 1493 are no longer in force.</summary>
    public static DateOnly InForceBefore { get; } = DateOnly.ParseExact(One("in_force_before"), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Names of the obligatory subsections, letter by letter (order № 1493, item 6).</summary>
    public static IReadOnlyList<string> Subsections { get; } = [.. All("subsection")];

    /// <summary>The obligatory subsections, then the one for organisations that apply federal standards.</summary>
    public static IReadOnlyList<SvedenSubsection> AllSubsections { get; } =
    [
        .. Lines["subsection"].Select(line => new SvedenSubsection(line.More, line.Value, line.More)),
        .. Lines["subsection_if_any"].Select(line => new SvedenSubsection(Words(line.More)[0], line.Value, Words(line.More)[1])),
    ];

    /// <summary>Names of <c>itemprop</c> for <c>/sveden/objects</c>, each with the names that it may stand in; none when it stands alone.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Microdata { get; } =
        Lines["itemprop"].ToDictionary(line => line.Value, IReadOnlyList<string> (line) => Words(line.More), StringComparer.Ordinal);

    /// <summary>How many pages may be named by <c>addRef</c>.</summary>
    public static int MostAddRef { get; } = Number("most_add_ref");

    /// <summary>Working days from the making of a document to its publication (Decree № 1802, item 16).</summary>
    public static int WorkingDaysToPublish { get; } = Number("working_days_to_publish");

    /// <summary>Kinds of local acts, in small letters (Decree № 1802, item 18).</summary>
    public static IReadOnlySet<string> LocalActs { get; } = All("local_act").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Extensions of files that free programs open (Decree № 1802, item 20 «а»).</summary>
    public static IReadOnlySet<string> OpenFormats { get; } = Extensions("open_format");

    /// <summary>Extensions of pictures.</summary>
    public static IReadOnlySet<string> PictureFormats { get; } = Extensions("picture_format");

    /// <summary>Extensions of files that may be scans: accessible only when tagged.</summary>
    public static IReadOnlySet<string> PagedFormats { get; } = Extensions("paged_format");

    /// <summary>Bytes of the largest file that is not called large.</summary>
    public static int LargestFile { get; } = Number("largest_file");

    /// <summary>Pixels of the narrower side of a scan that can be read.</summary>
    public static int NarrowestScan { get; } = Number("narrowest_scan");

    /// <summary>Latin words that the Russian interface may have: names of keys and of markup.</summary>
    public static IReadOnlySet<string> TechnicalWords { get; } = Extensions("technical_words");

    private static string One(string key) => Lines[key].Single().Value;

    private static int Number(string key) => int.Parse(One(key), CultureInfo.InvariantCulture);

    private static IEnumerable<string> All(string key) => Lines[key].Select(line => line.Value);

    private static HashSet<string> Extensions(string key) => Words(One(key)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ILookup<string, (string Value, string More)> Read()
    {
        using var stream = typeof(LawData).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(" | "))
            .ToLookup(parts => parts[0], parts => (parts[1], parts.Length > 2 ? parts[2] : ""), StringComparer.Ordinal);
    }
}
