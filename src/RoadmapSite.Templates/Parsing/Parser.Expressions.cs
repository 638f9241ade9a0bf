using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>
/// Expressions: SPEC.md 8. Scriban lets a call's last argument swallow the operators behind it; here such places are errors that ask for
/// parentheses, so that what is accepted reads the same in both.
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
        else if (Current.Kind == TokenKind.OpenBracket)
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

    private Expression ParseBinary(int minimum)
    {
        var left = ParseUnary();
        while (!isLost && Current.IsOperator && PrecedenceOf(Current.Kind) > minimum)
        {
            var sign = Take();
            var right = ParseBinary(PrecedenceOf(sign.Kind));
            left = Counted(Combine(left, sign, right));
        }

        return left;
    }

    // Scriban's order: ?? loosest, then ||, &&, equality, order, sums, products.
    private static int PrecedenceOf(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce => 1,
        TokenKind.Or => 2,
        TokenKind.And => 3,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
        TokenKind.Plus or TokenKind.Minus => 6,
        TokenKind.Times or TokenKind.Divide or TokenKind.Modulo => 7,
        _ => 0,
    };

    private static Expression Combine(Expression left, Token sign, Expression right) => sign.Kind switch
    {
        TokenKind.Coalesce => new Coalesce(left, right),
        TokenKind.Or => new Or(left, right),
        TokenKind.And => new And(left, right),
        TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Divide or TokenKind.Modulo => new Arithmetic(left, sign, right),
        _ => new Comparison(left, sign, right),
    };

    private Expression ParseUnary()
    {
        var sign = Current;
        if (sign.Kind is not (TokenKind.Not or TokenKind.Minus))
        {
            return ParseOperand();
        }

        if (!TryEnter(sign.Span))
        {
            Leave();
            return Nothing(sign.Span);
        }

        at++;
        var operand = ParseUnary();
        Leave();
        var span = sign.Span.To(operand.Span);
        return Counted(sign.Kind == TokenKind.Not ? new Not(span, operand) : new Negation(span, operand));
    }

    /// <summary>A literal, or the beginning of a path, with the members and indexes behind it.</summary>
    private Expression ParseOperand(bool isArgument = false)
    {
        var value = Counted(ParseFirst(isArgument));
        while (!isLost)
        {
            if (Current.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                value = Counted(ParseMember(value));
            }
            else if (Current.Kind == TokenKind.OpenBracket && value is not Literal && !HasSpaceBefore(Current))
            {
                value = Counted(ParseIndex(value));
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private Expression ParseFirst(bool isArgument)
    {
        switch (Current.Kind)
        {
            case TokenKind.Number:
                return new Literal(Current.Span, Take().Number);
            case TokenKind.String:
                return new Literal(Current.Span, Take().Value);
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Arguments:
                return ParseIncludeArgument();
            case TokenKind.OpenParen:
                return ParseParenthesis();
            case TokenKind.Identifier:
                return ParseName(isArgument);
            default:
                return NoValue();
        }
    }

    private Expression ParseParenthesis()
    {
        var open = Take();
        var inner = ParseValue();
        if (!isLost && !TryTake(TokenKind.CloseParen))
        {
            ReportUnexpected(TemplateErrors.ExpectedClosing, ")");
        }

        return inner is Call or Raw ? inner : new Parenthesis(open.Span.To(tokens[Math.Max(0, at - 1)].Span), inner);
    }

    private Expression ParseName(bool isArgument)
    {
        var name = Current;
        switch (name.Value)
        {
            case "true" or "false":
                at++;
                return new Literal(name.Span, name.Value is "true");
            case "null":
                at++;
                return new Literal(name.Span, TemplateValue.Null);
            case "for" when Next.Kind == TokenKind.Dot:
                return ParseLoopFact();
            case "include":
                Report(TemplateErrors.IncludeInside, name.Span);
                break;
        }

        at++;
        if (scope.FindLoopVariable(name.Value) is { } slot)
        {
            return new SlotName(name.Span, name.Value, slot);
        }

        if (Words.Reserved.Contains(name.Value))
        {
            Report(TemplateErrors.ReservedName, name.Span, name.Value);
        }
        else if (functions.ContainsKey(name.Value))
        {
            Report(TemplateErrors.CallInside, name.Span, name.Value);
        }
        else if (Current.Is("and") || Current.Is("or"))
        {
            Report(TemplateErrors.ForeignSign, Current.Span, Current.Value);
        }
        else if (Current.StartsOperand && !isArgument)
        {
            ReportName(TemplateErrors.UnknownFunction, name.Span, name.Value, functions.Keys);
        }

        return new GlobalName(name.Span, name.Value, scope.LoopNames.Concat(functions.Keys));
    }

    private Expression ParseLocal()
    {
        var name = Take();
        if (char.IsAsciiDigit(name.Value[1]))
        {
            Report(TemplateErrors.PositionalArgument, name.Span, name.Value);
            return Nothing(name.Span);
        }

        return new SlotName(name.Span, name.Value, scope.FindLoopVariable(name.Value) ?? scope.Use(name));
    }

    /// <summary><c>$.name</c>, or <c>$?.name</c> for what an include may leave out.</summary>
    private Expression ParseIncludeArgument()
    {
        var sign = Take();
        var dot = Current;
        if (dot.Kind is not (TokenKind.Dot or TokenKind.QuestionDot) || Next.Kind != TokenKind.Identifier)
        {
            Report(TemplateErrors.BareArguments, sign.Span);
            return Nothing(sign.Span);
        }

        at++;
        var name = TakeMemberName();
        if (string.Equals(name.Value, "size", StringComparison.Ordinal))
        {
            Report(TemplateErrors.IncludeSize, name.Span);
        }

        var isOptional = dot.Kind == TokenKind.QuestionDot;
        return new SlotName(sign.Span.To(name.Span), "$." + name.Value, scope.UseArgument(name.Value, isOptional), isOptional);
    }

    private LoopProperty ParseLoopFact()
    {
        var word = Take();
        at++;
        var name = Take();
        var fact = name.Kind == TokenKind.Identifier ? LoopProperty.FactOf(name.Value) : null;
        if (fact is null)
        {
            Report(TemplateErrors.LoopFactUnknown, word.Span.To(name.Span), name.Value);
        }
        else if (!scope.IsInTurn)
        {
            Report(TemplateErrors.LoopFactOutside, word.Span.To(name.Span), name.Value);
        }

        return new LoopProperty(word.Span.To(name.Span), fact ?? LoopFact.Index);
    }

    private Expression ParseMember(Expression target)
    {
        var dot = Take();
        if (Current.Kind != TokenKind.Identifier)
        {
            return NoValue();
        }

        var name = TakeMemberName();
        return new Member(target.Span.To(name.Span), target, name.Value, name.Span, dot.Kind == TokenKind.QuestionDot);
    }

    private Token TakeMemberName()
    {
        var name = Take();
        if (Words.NotMembers.Contains(name.Value))
        {
            Report(TemplateErrors.NotAMember, name.Span, name.Value);
        }

        return name;
    }

    private Nodes.Index ParseIndex(Expression target)
    {
        at++;
        if (!TryEnter(Current.Span))
        {
            Leave();
            return new Nodes.Index(target.Span, target, Nothing(target.Span));
        }

        var key = ParseArgumentOrNegative();
        Leave();
        if (!isLost && !TryTake(TokenKind.CloseBracket))
        {
            ReportUnexpected(TemplateErrors.ExpectedClosing, "]");
        }

        return new Nodes.Index(target.Span.To(tokens[at - 1].Span), target, key);
    }

    // «[» is no space, but a parenthesis right behind it is no call either.
    private Expression ParseArgumentOrNegative() => Current.Kind == TokenKind.OpenParen ? ParseOperand() : ParseArgument();

    /// <summary>Counts the parts of a statement: a longer one would make the tree too deep to walk.</summary>
    private Expression Counted(Expression part)
    {
        if (++parts > MaxParts)
        {
            Report(TemplateErrors.TooLong, part.Span, MaxParts);
        }

        return part;
    }
}
