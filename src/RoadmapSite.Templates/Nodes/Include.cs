using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>include 'file' key: value</c>.</summary>
internal sealed class Include(TextSpan span, Token file, (Token Name, Expression Value)[] arguments) : Statement(span)
{
    // Filled in by Resolve, when all templates have been parsed.
    private CompiledTemplate? target;
    private int[] slots = [];

    public Token File => file;

    public (Token Name, Expression Value)[] Arguments => arguments;

    /// <summary>Says which template is meant, and which places of its frame take the arguments.</summary>
    public void Resolve(CompiledTemplate template, int[] argumentSlots)
    {
        target = template;
        slots = argumentSlots;
    }

    public override void Execute(Renderer renderer)
    {
        var frame = renderer.Reserve(target!.SlotCount);
        for (var i = 0; i < slots.Length; i++)
        {
            var value = arguments[i].Value.Evaluate(renderer);
            renderer.SetReserved(frame + slots[i], value);
        }

        if (!renderer.IsStopped)
        {
            renderer.RunIncluded(this, target, frame);
        }

        renderer.Release(frame);
    }
}
