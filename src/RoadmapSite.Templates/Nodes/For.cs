using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>for name in list … else … end</c>.</summary>
internal sealed class For(TextSpan span, Token variable, int slot, Expression list, Block body, Block? otherwise) : Statement(span)
{
    public override void Execute(Renderer renderer)
    {
        // In Scriban an included template sees the loop variables of its caller; here it does not, and this keeps the two apart.
        if (variable.Kind == TokenKind.Identifier && renderer.Model.TryGet(variable.Value, out _))
        {
            renderer.Fail(TemplateErrors.LoopNameTaken, variable.Span, variable.Value);
            return;
        }

        var value = list.Evaluate(renderer);
        if (value.Array is not { } items)
        {
            renderer.Fail(TemplateErrors.NotAList, list.Span, value.Kind);
        }
        else if (items.Length > 0)
        {
            Run(renderer, items);
        }
        else
        {
            otherwise?.Execute(renderer);
        }
    }

    private void Run(Renderer renderer, TemplateValue[] items)
    {
        var outer = renderer.Turn;
        for (var i = 0; i < items.Length && !renderer.IsStopped; i++)
        {
            if (!renderer.TakeTurn())
            {
                renderer.Fail(TemplateErrors.TooManyTurns, Span, renderer.Limits.LoopTurns);
                return;
            }

            renderer.Turn = (i, items.Length);
            renderer.SetSlot(slot, items[i]);
            body.Execute(renderer);
        }

        renderer.Turn = outer;
    }
}
