using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>One rendering: the model, the output, and a stack of frames. A failure is kept, not thrown: the first one stops the rendering.</summary>
internal sealed class Renderer
{
    private readonly List<(TemplateSource Source, Include Include)> chain = [];
    private readonly TemplateCall call;
    private TemplateValue[] stack = new TemplateValue[64];
    private int frame;
    private int top;
    private int turnsLeft;
    private TemplateSource source;

    public Renderer(CompiledTemplate template, TemplateObject model, TemplateOptions options, TemplateOutput output)
    {
        Model = model;
        Options = options;
        Output = output;
        source = template.Source;
        turnsLeft = options.Limits.LoopTurns;
        call = new TemplateCall(this);
        Reserve(template.SlotCount);
        output.Start(options.Limits.OutputLength);
    }

    public TemplateObject Model { get; }

    public TemplateOptions Options { get; }

    public TemplateLimits Limits => Options.Limits;

    public TemplateOutput Output { get; }

    public TemplateError? Error { get; private set; }

    /// <summary>The turn of the innermost loop: its index from 0 and the number of turns.</summary>
    public (int Index, int Count) Turn { get; set; }

    public bool IsStopped => Error is not null;

    /// <summary>Whether the rendering has stopped, also because the output is full.</summary>
    public bool IsStoppedAfter(Statement statement)
    {
        if (Output.IsFull)
        {
            Fail(TemplateErrors.OutputTooLong, statement.Span, Limits.OutputLength);
        }

        return IsStopped;
    }

    public bool TakeTurn() => turnsLeft-- > 0;

    public TemplateValue GetSlot(int slot) => stack[frame + slot];

    public void SetSlot(int slot, in TemplateValue value) => stack[frame + slot] = value;

    /// <summary>Puts empty places on top of the stack.</summary>
    /// <returns>The index of the first.</returns>
    public int Reserve(int count)
    {
        var start = top;
        top += count;
        if (top > stack.Length)
        {
            Array.Resize(ref stack, Math.Max(top, 2 * stack.Length));
        }

        stack.AsSpan(start, count).Fill(TemplateValue.Unassigned);
        return start;
    }

    public void SetReserved(int index, in TemplateValue value) => stack[index] = value;

    public void Release(int start) => top = start;

    public TemplateValue Invoke(Call node, int start)
    {
        call.Node = node;
        return node.Function.Body(stack.AsSpan(start, node.Arguments.Length), call);
    }

    public void RunIncluded(Include include, CompiledTemplate target, int newFrame)
    {
        if (chain.Count >= Limits.IncludeDepth)
        {
            Fail(TemplateErrors.TooDeepIncludes, include.File.Span, Limits.IncludeDepth);
            return;
        }

        chain.Add((source, include));
        var (oldFrame, oldTurn) = (frame, Turn);
        (frame, source) = (newFrame, target.Source);
        target.Body.Execute(this);
        (frame, source, Turn) = (oldFrame, chain[^1].Source, oldTurn);
        chain.RemoveAt(chain.Count - 1);
    }

    /// <summary>The text of the current template at a place.</summary>
    public string TextAt(TextSpan span) => source.Text.Substring(span.Start, span.Length);

    /// <summary>Keeps an error, unless there is one already.</summary>
    /// <returns>Null, to be given as the value.</returns>
    public TemplateValue Fail(TemplateErrorKind kind, TextSpan span, params ReadOnlySpan<object?> arguments)
    {
        Error ??= source.Error(kind, span, arguments) with { Includes = [.. chain.Select(link => link.Source.PlaceOf(link.Include.File.Span))] };
        return default;
    }

    /// <summary>Keeps an error about a name, with the nearest name there is.</summary>
    public void FailName(TemplateErrorKind kind, TextSpan span, string name, IEnumerable<string> candidates, params ReadOnlySpan<object?> more)
    {
        if (!IsStopped)
        {
            Fail(kind, span, [name, .. more]);
            Error = Error! with { Nearest = NearestName.Find(name, candidates) };
        }
    }
}
