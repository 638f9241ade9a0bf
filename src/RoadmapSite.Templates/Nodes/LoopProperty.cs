using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>What <c>for.…</c> can tell about the turn of the innermost loop.</summary>
internal enum LoopFact
{
    Index,
    ReverseIndex,
    First,
    Last,
    Even,
    Odd,
}

/// <summary><c>for.index</c> and the like.</summary>
internal sealed class LoopProperty(TextSpan span, LoopFact fact) : Expression(span)
{
    public static LoopFact? FactOf(string name) => name switch
    {
        "index" => LoopFact.Index,
        "rindex" => LoopFact.ReverseIndex,
        "first" => LoopFact.First,
        "last" => LoopFact.Last,
        "even" => LoopFact.Even,
        "odd" => LoopFact.Odd,
        _ => null,
    };

    public override TemplateValue Evaluate(Renderer renderer)
    {
        var (index, count) = renderer.Turn;
        return fact switch
        {
            LoopFact.Index => index,
            LoopFact.ReverseIndex => count - index - 1,
            LoopFact.First => index == 0,
            LoopFact.Last => index == count - 1,
            LoopFact.Even => index % 2 == 0,
            _ => index % 2 == 1,
        };
    }
}
