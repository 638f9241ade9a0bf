using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RoadmapSite.Core.Export.Search;

/// <summary>
/// The search index: a script that assigns one variable, so that it also loads on a page opened from a disk. Every text stands in it
/// once, however many schools have it; a stem lists the texts it stands in. theme/assets/search.js reads it.
/// </summary>
/// <remarks>
/// <code>var searchIndex=[format,[[folder,texts,addresses,entries],…],stems,postings];</code>
/// Texts are numbered through all organisations, each standing at its first one, with line ends between them; so are addresses, each
/// behind the number of characters that it shares with the one before. Entries are numbers (see <see cref="CompactNumber"/>): the
/// organisation's name, then kind, title, text and state (0 for none, else one more) and address of each; a new text or address is 0, a known one
/// how far back it stands. Stems are sorted, each behind the number of characters that it shares with the one before; the postings of
/// each are differences of text numbers.
/// </remarks>
internal sealed class SearchIndex
{
    private const int Format = 2;

    private static readonly JsonWriterOptions Script = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Numbering texts = new();
    private readonly Numbering addresses = new();
    private readonly SortedDictionary<string, Posting> postings = new(StringComparer.Ordinal);

    private SearchIndex()
    {
    }

    /// <summary>Writes the index.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="segments">The organisations in their final order; only one is held at a time.</param>
    public static void Write(Stream to, IEnumerable<SearchSegment> segments)
    {
        var index = new SearchIndex();
        to.Write("var searchIndex="u8);
        using (var json = new Utf8JsonWriter(to, Script))
        {
            json.WriteStartArray();
            json.WriteNumberValue(Format);
            json.WriteStartArray();
            foreach (var segment in segments)
            {
                index.Write(json, segment);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteStringValue(index.Stems());
            json.WriteStringValue(index.Postings());
            json.WriteEndArray();
        }

        to.Write(";\n"u8);
    }

    private void Write(Utf8JsonWriter json, SearchSegment segment)
    {
        var newTexts = new StringBuilder();
        var newAddresses = new StringBuilder();
        var entries = new StringBuilder();
        var lastAddress = "";
        AppendText(entries, newTexts, segment.Texts[0], 0);
        foreach (var entry in segment.Entries)
        {
            entries.AppendNumber((int)entry.Kind);
            AppendText(entries, newTexts, segment.Texts[entry.Title], 0);
            AppendOptional(entries, newTexts, segment, entry.Text);
            AppendOptional(entries, newTexts, segment, entry.State);

            if (addresses.Take(TextKey.Of(entry.Address), out var back))
            {
                newAddresses.Append(newAddresses.Length == 0 ? "" : " ").AppendAfter(lastAddress, entry.Address);
                lastAddress = entry.Address;
            }

            entries.AppendNumber(back);
        }

        json.WriteStartArray();
        json.WriteStringValue(segment.Folder);
        json.WriteStringValue(newTexts.ToString());
        json.WriteStringValue(newAddresses.ToString());
        json.WriteStringValue(entries.ToString());
        json.WriteEndArray();
    }

    private void AppendOptional(StringBuilder entries, StringBuilder newTexts, SearchSegment segment, int text)
    {
        if (text < 0)
        {
            entries.AppendNumber(0);
        }
        else
        {
            AppendText(entries, newTexts, segment.Texts[text], 1);
        }
    }

    private void AppendText(StringBuilder entries, StringBuilder newTexts, SearchText text, int more)
    {
        if (texts.Take(text.Key, out var back))
        {
            newTexts.Append(newTexts.Length == 0 ? "" : "\n").Append(text.Shown);
            foreach (var stem in text.Stems.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!postings.TryGetValue(stem, out var posting))
                {
                    postings.Add(stem, posting = new());
                }

                posting.Add(texts.Count - 1);
            }
        }

        entries.AppendNumber(back + more);
    }

    private string Stems()
    {
        var stems = new StringBuilder();
        var before = "";
        foreach (var stem in postings.Keys)
        {
            stems.Append(stems.Length == 0 ? "" : " ").AppendAfter(before, stem);
            before = stem;
        }

        return stems.ToString();
    }

    private string Postings() => string.Join(' ', postings.Values);

    // Numbers things in the order they come. Of each only its key stays: texts of a thousand schools would fill the memory.
    private sealed class Numbering
    {
        private readonly Dictionary<UInt128, int> numbers = [];

        public int Count => numbers.Count;

        public bool Take(UInt128 key, out int back)
        {
            if (numbers.TryAdd(key, numbers.Count))
            {
                back = 0;
                return true;
            }

            back = numbers.Count - numbers[key];
            return false;
        }
    }

    private sealed class Posting
    {
        private readonly StringBuilder numbers = new(4);
        private int last = -1;

        public void Add(int text)
        {
            numbers.AppendNumber(text - last - 1);
            last = text;
        }

        public override string ToString() => numbers.ToString();
    }
}
