using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Literals, names, members and indexes: SPEC.md 3 to 6.</summary>
internal sealed partial class Parser
{
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

        CheckGlobalName(name, isArgument);
        return new GlobalName(name.Span, name.Value, scope.LoopNames.Concat(functions.Keys));
    }

    private void CheckGlobalName(Token name, bool isArgument)
    {
        if (ReservedWords.Reserved.Contains(name.Value))
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
        if (ReservedWords.NotMembers.Contains(name.Value))
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
}
