using System.Text;

namespace RoadmapSite.Core.Model.Values;

/// <summary>
/// How the text of an indicator's cell is understood (DESIGN.md 3, the value shapes). The hierarchy is closed: a switch
/// over the records of this folder is complete. The author's own wording stays beside the value and is what pages print.
/// </summary>
public abstract record IndicatorValue
{
    private protected IndicatorValue()
    {
    }

    /// <summary>
    /// What of this value is compared with targets and actuals: one quantity for a plain value; two, the count first, for a
    /// count with its share; none for text, lists, ranges, changes and where nothing is stated. Missing is never zero.
    /// </summary>
    public virtual IReadOnlyList<Quantity> Quantities => [];

    /// <summary>The one number that is compared; null when there is none or, as in «17/10%», more than one.</summary>
    public Quantity? Compared => Quantities is [var only] ? only : null;

    /// <summary>The quantity of a kind, such as the percent part of «17/10%»; null when the value has none.</summary>
    /// <param name="kind">What is to be compared.</param>
    public Quantity? QuantityOf(QuantityKind kind)
    {
        foreach (var quantity in Quantities)
        {
            if (quantity.Kind == kind)
            {
                return quantity;
            }
        }

        return null;
    }

    /// <summary>This value, or the reading that is worked with where the text allows several.</summary>
    public virtual IndicatorValue Settled => this;

    /// <summary>Prints nothing of its own: what is derived from a value, such as <see cref="Settled"/>, is no part of it and may be the value itself.</summary>
    /// <param name="builder">Takes the members.</param>
    /// <returns>False: nothing was printed.</returns>
    protected virtual bool PrintMembers(StringBuilder builder) => false;
}
