using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>
/// Calls and pipes: SPEC.md 8.9. Scriban lets a call's last argument swallow the operators behind it; here such places are errors that ask
/// for parentheses, so that what is accepted reads the same in both.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>A value that is used, not printed.</summary>
    private Expression ParseValue(bool allowsCall = true)
    {
        var value = ParsePipeline(allowsCall);
        if (value is Raw raw)
        {
            Report(TemplateErrors.RawNotLast, raw.NameSpan);
        }

        return value;
    }

    private Expression ParsePipeline(bool allowsCall)
    {
        if (!TryEnter(Current.Span))
        {
            Leave();
            return Nothing(Current.Span);
        }

        var value = allowsCall && IsFunction(Current) ? ParseCall(null) : ParseBinary(0);
        while (!isLost && Current.Kind == TokenKind.Pipe)
        {
            at++;
            if (value is Raw raw)
            {
                Report(TemplateErrors.RawNotLast, raw.NameSpan);
            }

            // Pipes may go on below: the only place where a line break does not end a statement.
            while (TryTake(TokenKind.NewLine))
            {
            }

            value = ParseCall(value);
        }

        Leave();
        return value;
    }

    private bool IsFunction(Token token) =>
        token.Kind == TokenKind.Identifier && scope.FindLoopVariable(token.Value) is null && functions.ContainsKey(token.Value);

    /// <summary>A function with its arguments.</summary>
    /// <param name="piped">The value before «|»; null without one.</param>
    private Expression ParseCall(Expression? piped)
    {
        var name = Current;
        if (name.Kind != TokenKind.Identifier)
        {
            return NoValue();
        }

        if (!IsFunction(name))
        {
            ReportName(name.Is("include") ? TemplateErrors.IncludeInside : TemplateErrors.UnknownFunction, name.Span, name.Value, functions.Keys);
            return Nothing(name.Span);
        }

        at++;
        var arguments = new List<Expression>();
        if (piped is not null)
        {
            arguments.Add(piped);
        }

        while (!isLost && Current.StartsOperand)
        {
            arguments.Add(ParseArgument());
        }

        CheckAfterCall();
        var span = (piped?.Span ?? name.Span).To(arguments.Count > (piped is null ? 0 : 1) ? arguments[^1].Span : name.Span);
        return MakeCall(span, name, arguments);
    }

    private void CheckAfterCall()
    {
        if (Current.Kind == TokenKind.Not)
        {
            Report(TemplateErrors.ArgumentNeedsParentheses, Current.Span, Current.Value);
        }
        else if (Current.IsOperator)
        {
            Report(TemplateErrors.OperatorAfterCall, Current.Span, Current.Value);
        }
        else if (Current.Kind == TokenKind.Colon)
        {
            Report(TemplateErrors.NamedArgument, Current.Span, tokens[at - 1].Value);
        }
        else if (Current.Kind == TokenKind.OpenBracket && HasSpaceBefore(Current))
        {
            Report(TemplateErrors.SpaceBeforeBracket, Current.Span);
        }
    }

    private Expression MakeCall(TextSpan span, Token name, List<Expression> arguments)
    {
        var function = functions[name.Value];
        if (arguments.Count < function.MinArguments || arguments.Count > function.MaxArguments)
        {
            Report(TemplateErrors.ArgumentCount, name.Span, name.Value, arguments.Count, StandardFunctions.CountsOf(function));
            return Nothing(span);
        }

        if (ReferenceEquals(function, StandardFunctions.Raw))
        {
            return new Raw(span, name.Span, arguments[0]);
        }

        if (function.TakesWordKey && arguments[0] is Literal { Value.Text: { } key } literal)
        {
            wordKeys.Add((key, literal.Span));
        }

        return new Call(span, name.Span, function, [.. arguments]);
    }

    /// <summary>An argument: a literal, a path or a parenthesis. Anything longer means something else in Scriban.</summary>
    private Expression ParseArgument()
    {
        if (Current.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus)
        {
            Report(TemplateErrors.ArgumentNeedsParentheses, Current.Span, Current.Value);
            return Nothing(Current.Span);
        }

        if (Current.Kind == TokenKind.OpenParen && at > 0 && tokens[at - 1].Kind != TokenKind.Colon && !HasSpaceBefore(Current))
        {
            Report(TemplateErrors.NoSpaceBeforeParenthesis, Current.Span);
        }

        return ParseOperand(isArgument: true);
    }

    private bool HasSpaceBefore(Token token) => token.Span.Start > 0 && char.IsWhiteSpace(source.Text[token.Span.Start - 1]);
}
