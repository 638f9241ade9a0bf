using System.Collections.Frozen;

namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>The words that the grammar knows, in all their forms.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Entry> Forms = Build();

    /// <summary>Words long enough that one wrong letter leaves no doubt about what they should be.</summary>
    private static readonly string[] Spellable =
    [
        .. Forms.Where(form => form.Key.Length >= 6 && form.Value.Kind is Lexeme.Month or Lexeme.Unit or Lexeme.EveryUnit or Lexeme.Steadily or Lexeme.School or Lexeme.Weekday)
            .Where(form => form.Key.Length >= 6)
            .Select(form => form.Key)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Looks a word up.</summary>
    /// <param name="word">In lower case, «е» for «ё».</param>
    /// <returns>Its kind and value, or null.</returns>
    public static Entry? Find(string word) => Forms.TryGetValue(word, out var entry) ? entry : null;

    /// <summary>The known word that is one letter away from an unknown one; null when there is none, or several that mean different things.</summary>
    /// <param name="word">A word that <see cref="Find"/> does not know.</param>
    public static string? Correct(string word)
    {
        if (word.Length < 5)
        {
            return null;
        }

        string? found = null;
        foreach (var form in Spellable)
        {
            if (!Spelling.IsOneEditAway(word, form))
            {
                continue;
            }

            if (found is not null && Forms[found] != Forms[form])
            {
                return null;
            }

            found ??= form;
        }

        return found;
    }

    private static FrozenDictionary<string, Entry> Build()
    {
        var forms = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (kind, value, words) in LexiconTable.Entries)
        {
            foreach (var form in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Inflect))
            {
                forms.TryAdd(form, new Entry(kind, value));
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Inflect(string word)
    {
        var bar = word.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0)
        {
            return [word];
        }

        var stem = word[..bar];
        return word[(bar + 1)..].Split(',')
            .SelectMany(ending => LexiconTable.Declensions.TryGetValue(ending, out var endings) ? endings.Split(',') : [ending])
            .Select(ending => stem + ending);
    }

    /// <summary>What a form means.</summary>
    /// <param name="Kind">The kind of token.</param>
    /// <param name="Value">Its value.</param>
    internal readonly record struct Entry(Lexeme Kind, int Value);
}
