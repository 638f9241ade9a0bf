namespace RoadmapSite.Core.Validate.Values;

/// <summary>What the cells of one row have in common. Made once a row, it reads all of them.</summary>
internal sealed class ValueRow
{
    private readonly Lazy<TitleHints> title;
    private readonly Lazy<SeriesHints> series;

    /// <summary>Describes a row; the parameters are those of <see cref="ValueQuestion"/>.</summary>
    /// <param name="units">The known units.</param>
    /// <param name="unit">The row's unit as printed.</param>
    /// <param name="titleText">The row's title.</param>
    /// <param name="unitAbove">The unit of the row above, for a row that has none.</param>
    /// <param name="cells">All cells of the row.</param>
    public ValueRow(UnitTable units, string? unit, string? titleText, string? unitAbove, IReadOnlyList<string> cells)
    {
        Units = units;
        title = new(() => new TitleHints(titleText, units), isThreadSafe: false);
        series = new(() => new SeriesHints(cells), isThreadSafe: false);
        Unit = units.Read(unit);
        if (Unit is null && units.Read(unitAbove) is { } inherited)
        {
            Unit = inherited;
            InheritedUnit = inherited.Printed;
        }

        if (Unit is null && !string.IsNullOrEmpty(titleText) && Title.Unit is { } inTitle)
        {
            Unit = inTitle;
            UnitIsInTitle = true;
        }
    }

    /// <summary>The known units.</summary>
    public UnitTable Units { get; }

    /// <summary>The unit of the row: its own, that above it, or one in its title; null when there is none.</summary>
    public UnitReading? Unit { get; }

    /// <summary>The unit above, as printed, where <see cref="Unit"/> is taken from there.</summary>
    public string? InheritedUnit { get; }

    /// <summary>Whether <see cref="Unit"/> stands in the title.</summary>
    public bool UnitIsInTitle { get; }

    /// <summary>What the title tells.</summary>
    public TitleHints Title => title.Value;

    /// <summary>What the other cells tell.</summary>
    public SeriesHints Series => series.Value;

    /// <summary>Whether cells say yes or no: by the unit, or without one by the other cells or a title such as «Наличие…».</summary>
    public bool IsYesNo => Unit is { } unit ? unit.Kind == UnitKind.YesNo : Series.HasYes || (Series.OnlyZeroOne && Title.AsksYesNo);

    /// <summary>
    /// Whether «-5» is minus five: in a row with a unit, or without any words around it. After words that name a count the
    /// hyphen is a dash (data/README.md, conventions of values).
    /// </summary>
    public bool DashIsMinus => (Unit is not null && !UnitIsInTitle) || !Title.Exists || Title.SpeaksOfChange;
}
