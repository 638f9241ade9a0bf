using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>The atoms of a phrase that speak of one thing, with the words about it.</summary>
internal sealed class PhraseGroup
{
    /// <summary>What it is about: «отчёт ежеквартально».</summary>
    public string? Label { get; set; }

    /// <summary>Notes that have no bearing on the dates, with the index of the token each begins with.</summary>
    public List<(string Text, int At)> Qualifiers { get; } = [];

    /// <summary>The atoms, without words.</summary>
    public List<Atom> Atoms { get; } = [];

    /// <summary>The «далее» it begins with.</summary>
    public ThenAtom? Then { get; init; }

    /// <summary>Whether a label after it has closed it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Its atoms of one kind.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public IEnumerable<T> All<T>()
        where T : Atom => Atoms.OfType<T>();

    /// <summary>Where a term that follows «далее» begins; a list as such begins nothing.</summary>
    /// <param name="after">The end of what stands before it; null at the beginning.</param>
    public DateOnly? StartAfter(DateOnly? after) => Then is null ? null : after;
}
