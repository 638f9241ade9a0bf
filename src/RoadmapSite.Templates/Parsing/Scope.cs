using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>The names of one template while it is parsed, and their places in its frame.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, int> locals = new(StringComparer.Ordinal);
    private readonly HashSet<string> assigned = new(StringComparer.Ordinal);
    private readonly List<(Token Name, int Slot)> loops = [];
    private readonly List<Token> uses = [];
    private readonly Dictionary<string, IncludeArgument> arguments = new(StringComparer.Ordinal);

    public int SlotCount { get; private set; }

    public IReadOnlyDictionary<string, IncludeArgument> Arguments => arguments;

    /// <summary>Whether <c>for.index</c> and the like have a meaning here.</summary>
    public bool IsInTurn { get; set; }

    /// <summary>The variables of the loops around, which the advice on a name may speak of.</summary>
    public string[] LoopNames => [.. loops.Select(loop => loop.Name.Value)];

    /// <summary>Locals that are read and never assigned.</summary>
    public IEnumerable<(Token Use, string? Nearest)> Unassigned =>
        uses.Where(use => !assigned.Contains(use.Value)).Select(use => (use, NearestName.Find(use.Value, assigned)));

    /// <summary>The place of a variable of a loop around, the innermost first.</summary>
    public int? FindLoopVariable(string name)
    {
        var found = loops.FindLastIndex(loop => string.Equals(loop.Name.Value, name, StringComparison.Ordinal));
        return found < 0 ? null : loops[found].Slot;
    }

    public int EnterLoop(Token variable)
    {
        loops.Add((variable, SlotCount));
        return SlotCount++;
    }

    public void LeaveLoop() => loops.RemoveAt(loops.Count - 1);

    public int Assign(string name)
    {
        assigned.Add(name);
        return SlotOf(name);
    }

    public int Use(Token local)
    {
        uses.Add(local);
        return SlotOf(local.Value);
    }

    public int UseArgument(string name, bool isOptional)
    {
        if (!arguments.TryGetValue(name, out var argument))
        {
            argument = new IncludeArgument(SlotCount++);
            arguments.Add(name, argument);
        }

        argument.IsRequired |= !isOptional;
        return argument.Slot;
    }

    private int SlotOf(string local)
    {
        if (!locals.TryGetValue(local, out var slot))
        {
            slot = SlotCount++;
            locals.Add(local, slot);
        }

        return slot;
    }
}
