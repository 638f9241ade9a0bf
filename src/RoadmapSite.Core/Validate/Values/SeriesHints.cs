namespace RoadmapSite.Core.Validate.Values;

/// <summary>What the cells of a row together tell about each of them.</summary>
internal sealed class SeriesHints
{
    /// <summary>Looks over the cells.</summary>
    /// <param name="cells">All cells of the row, in any order; may be empty.</param>
    public SeriesHints(IReadOnlyList<string> cells)
    {
        var onlyZeroOne = cells.Count > 1;
        foreach (var cell in cells)
        {
            var tokens = Tokenizer.Read(cell);
            if (tokens is [{ Kind: TokenKind.Number, Number: var number }])
            {
                Max = Max is { } max && max > number ? max : number;
                HasFraction |= number != decimal.Truncate(number);
                onlyZeroOne &= number is 0 or 1;
            }
            else if (tokens.Count > 0)
            {
                onlyZeroOne &= tokens is [{ Kind: TokenKind.Dash }];
                HasYes |= tokens is [{ Kind: TokenKind.Plus }] || tokens[0].IsWord("да") || tokens[0].IsWord("имеется") || tokens[0].IsWord("есть");
            }
        }

        OnlyZeroOne = onlyZeroOne;
    }

    /// <summary>The largest of the cells that are one number; null when there is none.</summary>
    public decimal? Max { get; }

    /// <summary>Whether such a cell has a fraction.</summary>
    public bool HasFraction { get; }

    /// <summary>Whether a cell says «да» or «+».</summary>
    public bool HasYes { get; }

    /// <summary>Whether there are at least two cells and all are 0, 1 or empty.</summary>
    public bool OnlyZeroOne { get; }
}
