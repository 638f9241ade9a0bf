namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>A phrase in one spelling of letters, dashes and spaces, which still knows where each character came from.</summary>
internal sealed class CleanText
{
    private const string Dashes = "‐‑‒–—―−﹣－─÷";
    private const string Dropped = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u0301";
    private const string Blanks = "«»\"„“”'`’*†_";

    private readonly List<char> letters = [];
    private readonly List<int> positions = [];

    /// <summary>Cleans a phrase.</summary>
    /// <param name="phrase">As written.</param>
    public CleanText(string phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            Add(phrase[i], i);
        }

        Text = new string([.. letters]);
        positions.Add(phrase.Length);
    }

    /// <summary>Lower case, «е» for «ё», «-» for any dash, a space for white space, quotes and footnote stars.</summary>
    public string Text { get; }

    /// <summary>Where a character of <see cref="Text"/> stands in the phrase.</summary>
    /// <param name="index">Its index; the length of the text gives the length of the phrase.</param>
    public int Position(int index) => positions[index];

    private void Add(char letter, int position)
    {
        if (Dropped.Contains(letter, StringComparison.Ordinal) || IsJoinedToPrevious(letter))
        {
            return;
        }

        letters.Add(Clean(letter));
        positions.Add(position);
        if (letter == '…')
        {
            letters.Add('.');
            positions.Add(position);
        }
    }

    /// <summary>«й» and «ё» may come as a letter with a mark after it.</summary>
    private bool IsJoinedToPrevious(char mark)
    {
        if (mark == '\u0306' && letters.Count > 0 && letters[^1] == 'и')
        {
            letters[^1] = 'й';
        }

        return mark is '\u0306' or '\u0308';
    }

    private static char Clean(char letter)
    {
        if (char.IsWhiteSpace(letter) || Blanks.Contains(letter, StringComparison.Ordinal))
        {
            return ' ';
        }

        var lower = letter == '…' ? '.' : char.ToLowerInvariant(letter);
        return lower == 'ё' ? 'е' : Dashes.Contains(lower, StringComparison.Ordinal) ? '-' : lower;
    }
}
