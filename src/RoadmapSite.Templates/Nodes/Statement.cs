using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>Something that is done.</summary>
/// <param name="span">Where it stands.</param>
internal abstract class Statement(TextSpan span)
{
    public TextSpan Span { get; } = span;

    public abstract void Execute(Renderer renderer);
}

/// <summary>Statements one after another.</summary>
internal sealed class Block(Statement[] statements)
{
    public void Execute(Renderer renderer)
    {
        foreach (var statement in statements)
        {
            statement.Execute(renderer);
            if (renderer.IsStoppedAfter(statement))
            {
                return;
            }
        }
    }
}

/// <summary>Text between code blocks.</summary>
internal sealed class TextOutput(TextSpan span, string text) : Statement(span)
{
    public override void Execute(Renderer renderer) => renderer.Output.Append(text);
}

/// <summary>A value that is printed.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="value">The value.</param>
/// <param name="escapes">Whether text is HTML-escaped: always, but for <c>| raw</c>.</param>
internal sealed class ValueOutput(TextSpan span, Expression value, bool escapes) : Statement(span)
{
    public override void Execute(Renderer renderer)
    {
        var printed = value.Evaluate(renderer);
        switch (printed.Kind)
        {
            case TemplateKind.Text when escapes:
                renderer.Output.AppendEscaped(printed.Text);
                break;
            case TemplateKind.Text:
                renderer.Output.Append(printed.Text);
                break;
            case TemplateKind.Number:
                renderer.Output.Append(printed.Number);
                break;
            case TemplateKind.Bool:
                renderer.Output.Append(printed.ToString());
                break;
            case TemplateKind.List or TemplateKind.Object:
                renderer.Fail(TemplateErrors.CannotPrint, value.Span, printed.Kind);
                break;
        }
    }
}

/// <summary><c>$name = value</c>.</summary>
internal sealed class Assignment(TextSpan span, int slot, Expression value) : Statement(span)
{
    public override void Execute(Renderer renderer) => renderer.SetSlot(slot, value.Evaluate(renderer));
}

/// <summary><c>capture $name … end</c>: what the body prints becomes the text of a local.</summary>
internal sealed class Capture(TextSpan span, int slot, Block body) : Statement(span)
{
    public override void Execute(Renderer renderer)
    {
        var start = renderer.Output.Length;
        body.Execute(renderer);
        renderer.SetSlot(slot, renderer.Output.CutFrom(start));
    }
}

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class If(TextSpan span, (Expression Condition, Block Body)[] branches, Block? otherwise) : Statement(span)
{
    public override void Execute(Renderer renderer)
    {
        foreach (var (condition, body) in branches)
        {
            var met = condition.IsMet(renderer);
            if (renderer.IsStopped)
            {
                return;
            }

            if (met)
            {
                body.Execute(renderer);
                return;
            }
        }

        otherwise?.Execute(renderer);
    }
}
