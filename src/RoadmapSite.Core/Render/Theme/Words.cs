using System.Collections.Frozen;
using System.Globalization;

namespace RoadmapSite.Core.Render;

/// <summary>Interface words of one language: a flat list of keys (theme/strings). <c>{0}</c> in a word stands for a value.</summary>
internal sealed class Words
{
    private readonly FrozenDictionary<string, string> words;
    private Words? plain;

    public Words(string language, IReadOnlyDictionary<string, string> words)
    {
        Language = language;
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Code of the language, such as <c>ru</c>.</summary>
    public string Language { get; }

    /// <summary>The same words with ordinary spaces, for files: what keeps a number by its unit on a page hinders who filters a column.</summary>
    public Words Plain => plain ??= new(Language, words.ToDictionary(word => word.Key, word => word.Value.Replace('\u00A0', ' '), StringComparer.Ordinal));

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => words.Keys;

    /// <summary>The word of a key that <see cref="RequiredWords"/> lists, so that a theme without it is never used.</summary>
    /// <param name="key">The key.</param>
    public string this[string key] => words[key];

    /// <summary>The word of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public string? Find(string key) => words.GetValueOrDefault(key);

    /// <summary>A word with values in its places.</summary>
    /// <param name="key">A key of <see cref="RequiredWords"/>.</param>
    /// <param name="values">Values, already as readers shall see them.</param>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, words[key], values);
}
