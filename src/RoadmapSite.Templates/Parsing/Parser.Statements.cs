using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Statements: SPEC.md 9.</summary>
internal sealed partial class Parser
{
    /// <summary>Reads statements up to an «end», an «else» or the end of the template.</summary>
    private void ParseStatements(List<Statement> statements)
    {
        while (Current.Kind != TokenKind.End && !Current.Is("end") && !Current.Is("else"))
        {
            if (Current.Kind is TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
            {
                at++;
                continue;
            }

            parts = 0;
            isLost = false;
            if (ParseStatement() is { } statement)
            {
                statements.Add(statement);
            }
        }
    }

    private Statement? ParseStatement()
    {
        var first = Current;
        if (first.Kind == TokenKind.Text)
        {
            at++;
            return new TextOutput(first.Span, first.Value);
        }

        if (first.Kind == TokenKind.Identifier)
        {
            switch (first.Value)
            {
                case "if":
                    return ParseIf();
                case "for" when Next.Kind != TokenKind.Dot:
                    return ParseFor();
                case "capture":
                    return ParseCapture();
                case "include":
                    return ParseInclude();
            }

            if (Words.ForeignStatements.Contains(first.Value))
            {
                SkipForeign(first);
                return null;
            }
        }

        if (first.Kind == TokenKind.Local && Next.Kind == TokenKind.Foreign)
        {
            // «$x += 1» is reported; that «$x» has no value would only follow from it.
            scope.Assign(first.Value);
        }

        return Next.Kind == TokenKind.Assign ? ParseAssignment() : ParseOutput();
    }

    /// <summary>Reports a statement that the subset leaves out, and passes over it with its body and its «end».</summary>
    private void SkipForeign(Token word)
    {
        Report(TemplateErrors.ForeignStatement, word.Span, word.Value);
        SkipStatement();
        if (Words.ForeignBlocks.Contains(word.Value))
        {
            ParseBody(word);
            TakeEnd(word);
        }
    }

    private ValueOutput ParseOutput()
    {
        var value = ParsePipeline(allowsCall: true);
        ExpectEnd();
        return value is Raw raw ? new ValueOutput(raw.Span, raw.Value, escapes: false) : new ValueOutput(value.Span, value, escapes: true);
    }

    private Assignment? ParseAssignment()
    {
        var name = Take();
        at++;
        if (name.Kind == TokenKind.Broken)
        {
            isLost = true;
        }
        else if (name.Kind != TokenKind.Local)
        {
            Report(TemplateErrors.AssignsGlobal, name.Span, name.Value);
        }
        else if (scope.FindLoopVariable(name.Value) is not null)
        {
            Report(TemplateErrors.AssignsLoopVariable, name.Span, name.Value);
        }
        else if (char.IsAsciiDigit(name.Value[1]))
        {
            Report(TemplateErrors.PositionalArgument, name.Span, name.Value);
        }

        var value = ParseValue();
        ExpectEnd();
        return name.Kind == TokenKind.Local ? new Assignment(name.Span, scope.Assign(name.Value), value) : null;
    }

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

    private For? ParseFor()
    {
        var word = Take();
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

        // Scriban reads a name behind a call here as an option of the loop («limit», «offset»).
        var list = ParseValue(allowsCall: false);
        ExpectEnd();

        var outerTurn = scope.IsInTurn;
        var slot = scope.EnterLoop(variable);
        scope.IsInTurn = true;
        var body = ParseBody(word);
        scope.LeaveLoop();
        scope.IsInTurn = false;
        var otherwise = ParseForElse(word);
        scope.IsInTurn = outerTurn;
        TakeEnd(word);
        return new For(word.Span, variable, slot, list, body, otherwise);
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
        else if (Words.Reserved.Contains(variable.Value))
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

    private Include? ParseInclude()
    {
        var word = Take();
        var file = Current;
        if (!TryTake(TokenKind.String))
        {
            Report(TemplateErrors.IncludeNeedsFile, word.Span);
            ExpectEnd();
            return null;
        }

        var arguments = new List<(Token, Expression)>();
        while (!Current.EndsStatement && !isLost)
        {
            var name = Take();
            if (name.Kind != TokenKind.Identifier || !TryTake(TokenKind.Colon))
            {
                Report(name.Kind is TokenKind.Pipe ? TemplateErrors.IncludeInside : TemplateErrors.IncludePositional, name.Span);
                break;
            }

            CheckArgumentName(name, arguments);
            arguments.Add((name, ParseArgument()));
        }

        var isBroken = isLost;
        ExpectEnd();
        if (isBroken)
        {
            return null;
        }

        var include = new Include(word.Span, file, [.. arguments]);
        includes.Add(include);
        return include;
    }

    private void CheckArgumentName(Token name, List<(Token Name, Expression Value)> earlier)
    {
        if (earlier.Exists(argument => string.Equals(argument.Name.Value, name.Value, StringComparison.Ordinal)))
        {
            Report(TemplateErrors.IncludeTwice, name.Span, name.Value);
        }
        else if (string.Equals(name.Value, "size", StringComparison.Ordinal))
        {
            Report(TemplateErrors.IncludeSize, name.Span);
        }
        else if (Words.NotMembers.Contains(name.Value))
        {
            Report(TemplateErrors.ReservedName, name.Span, name.Value);
        }
    }
}
