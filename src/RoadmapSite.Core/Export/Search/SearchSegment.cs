using System.Text;
using RoadmapSite.Core.Render.Search;

namespace RoadmapSite.Core.Export.Search;

/// <summary>A text of the index.</summary>
/// <param name="Key">Tells texts apart: the beginning of the SHA-256 of the whole.</param>
/// <param name="Shown">What is kept to be shown.</param>
/// <param name="Stems">Its stems, each once, with a space between them.</param>
internal readonly record struct SearchText(UInt128 Key, string Shown, string Stems);

/// <summary>An entry of one organisation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Index of its title among the texts.</param>
/// <param name="Text">Index of its text; -1 for none.</param>
/// <param name="Address">Link within the folder of the organisation.</param>
/// <param name="State">Index of the words of its state; -1 for none.</param>
internal readonly record struct SearchSegmentEntry(SearchKind Kind, int Title, int Text, string Address, int State);

/// <summary>The entries of one organisation, ready for the index: the words are cut and stemmed while organisations are built in parallel. It is put away on the disk until all are there.</summary>
/// <param name="Folder">Folder of the organisation in the output folder, as a link with a slash at its end; empty at the root.</param>
/// <param name="Texts">Its texts, each once; the first is its short name.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record SearchSegment(string Folder, IReadOnlyList<SearchText> Texts, IReadOnlyList<SearchSegmentEntry> Entries)
{
    /// <summary>How much of a text is kept to be shown under a title. All of its words are found.</summary>
    public const int LongestShown = 240;

    /// <summary>Makes the segment of an organisation.</summary>
    /// <param name="folder">Its folder as a link.</param>
    /// <param name="name">Its short name.</param>
    /// <param name="entries">What can be found.</param>
    public static SearchSegment Of(string folder, string name, IEnumerable<SearchEntry> entries)
    {
        var texts = new List<SearchText>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var made = new List<SearchSegmentEntry>();
        Add(name, texts, known);
        foreach (var entry in entries)
        {
            var title = Add(entry.Title, texts, known);
            if (title >= 0)
            {
                made.Add(new(entry.Kind, title, Add(entry.Text, texts, known), entry.Address, Add(entry.State, texts, known)));
            }
        }

        return new(folder, texts, made);
    }

    /// <summary>Its bytes.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(Folder);
        to.Write(Texts.Count);
        foreach (var text in Texts)
        {
            to.Write((ulong)(text.Key >> 64));
            to.Write((ulong)(text.Key & ulong.MaxValue));
            to.Write(text.Shown);
            to.Write(text.Stems);
        }

        to.Write(Entries.Count);
        foreach (var entry in Entries)
        {
            to.Write((byte)entry.Kind);
            to.Write(entry.Title);
            to.Write(entry.Text);
            to.Write(entry.Address);
            to.Write(entry.State);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> gave.</summary>
    /// <param name="bytes">The bytes.</param>
    public static SearchSegment FromBytes(byte[] bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var folder = from.ReadString();
        var texts = new SearchText[from.ReadInt32()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = new(new UInt128(from.ReadUInt64(), from.ReadUInt64()), from.ReadString(), from.ReadString());
        }

        var entries = new SearchSegmentEntry[from.ReadInt32()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new((SearchKind)from.ReadByte(), from.ReadInt32(), from.ReadInt32(), from.ReadString(), from.ReadInt32());
        }

        return new(folder, texts, entries);
    }

    private static int Add(string written, List<SearchText> texts, Dictionary<string, int> known)
    {
        var text = SearchWords.Clean(written);
        if (text.Length == 0)
        {
            return -1;
        }

        if (!known.TryGetValue(text, out var index))
        {
            index = texts.Count;
            known.Add(text, index);
            texts.Add(new(TextKey.Of(text), Shortened(text), string.Join(' ', SearchWords.Stems(text))));
        }

        return index;
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestShown)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestShown - 1);
        end = end > 0 ? end : char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return text[..end] + " …";
    }
}
