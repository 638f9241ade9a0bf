using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>A function with its arguments, the piped one first.</summary>
internal sealed class Call(TextSpan span, TextSpan nameSpan, TemplateFunction function, Expression[] arguments) : Expression(span)
{
    public TextSpan NameSpan => nameSpan;

    public TemplateFunction Function => function;

    public Expression[] Arguments => arguments;

    public override TemplateValue Evaluate(Renderer renderer)
    {
        var start = renderer.Reserve(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i].Evaluate(renderer);
            renderer.SetReserved(start + i, value);
        }

        var result = renderer.IsStopped ? default : renderer.Invoke(this, start);
        renderer.Release(start);
        return result;
    }
}

/// <summary><c>value | raw</c>, which only an output statement may end with.</summary>
internal sealed class Raw(TextSpan span, TextSpan nameSpan, Expression value) : Expression(span)
{
    public TextSpan NameSpan => nameSpan;

    public Expression Value => value;

    public override TemplateValue Evaluate(Renderer renderer) => value.Evaluate(renderer);
}
