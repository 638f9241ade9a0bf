using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Statements with a body and an «end»: SPEC.md 9.3, 9.5, 9.6.</summary>
internal sealed partial class Parser
{
    private If ParseIf()
    {
        var word = Take();
        var branches = new List<(Expression, Block)>();
        var condition = ParseCondition();
        branches.Add((condition, ParseBody(word)));
        Block? otherwise = null;
        while (Current.Is("else"))
        {
            var elseWord = Take();
            if (otherwise is not null)
            {
                Report(TemplateErrors.UnexpectedElse, elseWord.Span);
            }

            if (Current.Is("if"))
            {
                at++;
                condition = ParseCondition();
                branches.Add((condition, ParseBody(word)));
            }
            else
            {
                ExpectEnd();
                otherwise = ParseBody(word);
            }
        }

        TakeEnd(word);
        return new If(word.Span, [.. branches], otherwise);
    }

    private Expression ParseCondition()
    {
        var condition = ParseValue();
        ExpectEnd();
        return condition;
    }

    private Block ParseBody(Token word)
    {
        var statements = new List<Statement>();
        if (TryEnter(word.Span))
        {
            ParseStatements(statements);
        }
        else
        {
            SkipTemplate();
        }

        Leave();
        return new Block([.. statements]);
    }

    /// <summary>Gives up the rest of the template: what is nested too deep is not worth more errors.</summary>
    private void SkipTemplate() => at = tokens.Count - 1;

    private void TakeEnd(Token word)
    {
        if (!Current.Is("end"))
        {
            Report(TemplateErrors.MissingEnd, word.Span, word.Value);
            return;
        }

        at++;
        ExpectEnd();
    }

    private For ParseFor()
    {
        var word = Take();
        var variable = ParseLoopVariable();

        // Scriban reads a name behind a call here as an option of the loop («limit», «offset»).
        var list = ParseValue(allowsCall: false);
        ExpectEnd();

        var outerTurn = scope.IsInTurn;
        var slot = scope.EnterLoop(variable);
        scope.IsInTurn = true;
        var body = ParseBody(word);
        scope.LeaveLoop();
        // In an «else» Scriban still sees the turn of the empty loop.
        scope.IsInTurn = false;
        var otherwise = ParseForElse(word);
        scope.IsInTurn = outerTurn;
        TakeEnd(word);
        return new For(word.Span, variable, slot, list, body, otherwise);
    }

    /// <summary>The variable and the word «in».</summary>
    private Token ParseLoopVariable()
    {
        var variable = Current;
        if (variable.Kind == TokenKind.Broken)
        {
            isLost = true;
        }
        else if (variable.Kind is TokenKind.Identifier or TokenKind.Local)
        {
            at++;
            CheckLoopName(variable);
        }
        else
        {
            Report(TemplateErrors.ForNeedsVariable, Current.Span);
        }

        if (Current.Is("in"))
        {
            at++;
        }
        else
        {
            Report(TemplateErrors.ForNeedsIn, Current.Span);
        }

        return variable;
    }

    private Block? ParseForElse(Token word)
    {
        Block? otherwise = null;
        while (Current.Is("else"))
        {
            var elseWord = Take();
            if (otherwise is not null || Current.Is("if"))
            {
                Report(TemplateErrors.UnexpectedElse, elseWord.Span);
            }

            ExpectEnd();
            otherwise = ParseBody(word);
        }

        return otherwise;
    }

    private void CheckLoopName(Token variable)
    {
        if (variable.Kind == TokenKind.Local && char.IsAsciiDigit(variable.Value[1]))
        {
            Report(TemplateErrors.PositionalArgument, variable.Span, variable.Value);
        }
        else if (ReservedWords.Reserved.Contains(variable.Value))
        {
            Report(TemplateErrors.ReservedName, variable.Span, variable.Value);
        }
        else if (functions.ContainsKey(variable.Value))
        {
            Report(TemplateErrors.LoopNameIsFunction, variable.Span, variable.Value);
        }
    }

    private Capture ParseCapture()
    {
        var word = Take();
        var name = Current;
        if (name.Kind == TokenKind.Broken)
        {
            isLost = true;
        }
        else if (name.Kind != TokenKind.Local || char.IsAsciiDigit(name.Value[1]))
        {
            Report(TemplateErrors.CaptureNeedsLocal, name.Span);
        }
        else if (scope.FindLoopVariable(name.Value) is not null)
        {
            Report(TemplateErrors.AssignsLoopVariable, name.Span, name.Value);
        }

        var slot = name.Kind == TokenKind.Local ? scope.Assign(Take().Value) : 0;
        ExpectEnd();
        var body = ParseBody(word);
        TakeEnd(word);
        return new Capture(word.Span, slot, body);
    }
}
