using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>One cell while it is read: its tokens, a position among them, and what was noticed.</summary>
internal sealed class Cell
{
    private readonly List<ValueNote> notes = [];
    private readonly List<IndicatorValue> alternatives = [];

    /// <summary>Begins reading.</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="row">The row it stands in.</param>
    public Cell(string text, ValueRow row)
    {
        Text = text;
        Row = row;
        Tokens = Tokenizer.Read(text);
    }

    private Cell(Cell whole, IReadOnlyList<Token> tokens)
    {
        Text = whole.Text;
        Row = whole.Row;
        Tokens = tokens;
    }

    /// <summary>The author's text.</summary>
    public string Text { get; }

    /// <summary>The row around the cell.</summary>
    public ValueRow Row { get; }

    /// <summary>All tokens of the cell or of the part being read.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Index of the token to read next.</summary>
    public int Position { get; set; }

    /// <summary>Whether everything is read.</summary>
    public bool AtEnd => Position >= Tokens.Count;

    /// <summary>What was noticed so far.</summary>
    public IReadOnlyList<ValueNote> Notes => notes;

    /// <summary>Other readings found so far.</summary>
    public IReadOnlyList<IndicatorValue> Alternatives => alternatives;

    /// <summary>The token some places ahead; an empty <see cref="TokenKind.Other"/> past the end.</summary>
    /// <param name="ahead">How many places; may be negative.</param>
    public Token Peek(int ahead = 0) =>
        Position + ahead >= 0 && Position + ahead < Tokens.Count ? Tokens[Position + ahead] : new Token(TokenKind.Other, "", 0, Text.Length, Text.Length, true);

    /// <summary>Whether the next token is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool Is(TokenKind kind) => !AtEnd && Tokens[Position].Kind == kind;

    /// <summary>Takes the next token if it is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool Take(TokenKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes the next word if it is one of these.</summary>
    /// <param name="words">Folded words.</param>
    public bool TakeWord(params ReadOnlySpan<string> words)
    {
        if (!Is(TokenKind.Word) || !words.Contains(Tokens[Position].Folded))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes two words in a row, or none.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">What the second may be.</param>
    public bool TakeWords(string first, params ReadOnlySpan<string> second)
    {
        if (!Peek().IsWord(first) || Peek(1).Kind != TokenKind.Word || !second.Contains(Peek(1).Folded))
        {
            return false;
        }

        Position += 2;
        return true;
    }

    /// <summary>The author's words between two tokens, with plain single blanks.</summary>
    /// <param name="from">Index of the first token.</param>
    /// <param name="to">Index after the last.</param>
    public string Words(int from, int to) =>
        from < to ? string.Join(' ', Text[Tokens[from].Start..Tokens[to - 1].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";

    /// <summary>Remembers a remark, once.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="detail">The words it is about.</param>
    public void Note(ValueNoteKind kind, string detail = "")
    {
        var note = new ValueNote(kind, detail);
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }
    }

    /// <summary>Remembers another reading.</summary>
    /// <param name="value">The reading.</param>
    public void AddAlternative(IndicatorValue value) => alternatives.Add(value);

    /// <summary>Forgets what was noticed after a moment: the attempt that noticed it failed.</summary>
    /// <param name="noteCount">The number of notes at that moment.</param>
    /// <param name="alternativeCount">The number of alternatives at that moment.</param>
    public void Forget(int noteCount, int alternativeCount)
    {
        notes.RemoveRange(noteCount, notes.Count - noteCount);
        alternatives.RemoveRange(alternativeCount, alternatives.Count - alternativeCount);
    }

    /// <summary>A part of the cell, to be read by itself; its notes are to be taken over.</summary>
    /// <param name="from">Index of its first token.</param>
    /// <param name="to">Index after its last.</param>
    public Cell Part(int from, int to) => new(this, [.. Tokens.Skip(from).Take(to - from)]);

    /// <summary>Takes over what a part noticed.</summary>
    /// <param name="part">A cell made by <see cref="Part"/>.</param>
    public void TakeOver(Cell part)
    {
        part.notes.ForEach(note => Note(note.Kind, note.Detail));
        alternatives.AddRange(part.alternatives);
    }
}
