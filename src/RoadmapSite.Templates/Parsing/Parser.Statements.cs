using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Statements without a body: SPEC.md 8.2, 9.</summary>
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

        if (first.Kind == TokenKind.Identifier && ReservedWords.ForeignStatements.Contains(first.Value))
        {
            SkipForeign(first);
            return null;
        }

        if (first.Kind == TokenKind.Local && Next.Kind == TokenKind.Foreign)
        {
            // «$x += 1» is reported; that «$x» has no value would only follow from it.
            scope.Assign(first.Value);
        }

        return first switch
        {
            _ when first.Is("if") => ParseIf(),
            _ when first.Is("for") && Next.Kind != TokenKind.Dot => ParseFor(),
            _ when first.Is("capture") => ParseCapture(),
            _ when first.Is("include") => ParseInclude(),
            _ when Next.Kind == TokenKind.Assign => ParseAssignment(),
            _ => ParseOutput(),
        };
    }

    /// <summary>Reports a statement that the subset leaves out, and passes over it with its body and its «end».</summary>
    private void SkipForeign(Token word)
    {
        Report(TemplateErrors.ForeignStatement, word.Span, word.Value);
        SkipStatement();
        if (ReservedWords.ForeignBlocks.Contains(word.Value))
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

        var arguments = ParseIncludeArguments();
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

    private List<(Token Name, Expression Value)> ParseIncludeArguments()
    {
        var arguments = new List<(Token Name, Expression Value)>();
        while (!Current.EndsStatement && !isLost)
        {
            var name = Take();
            if (name.Kind == TokenKind.Broken)
            {
                isLost = true;
            }
            else if (name.Kind != TokenKind.Identifier || !TryTake(TokenKind.Colon))
            {
                Report(name.Kind is TokenKind.Pipe ? TemplateErrors.IncludeInside : TemplateErrors.IncludePositional, name.Span);
            }
            else
            {
                CheckArgumentName(name, arguments);
                arguments.Add((name, ParseArgument()));
            }
        }

        return arguments;
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
        else if (ReservedWords.NotMembers.Contains(name.Value))
        {
            Report(TemplateErrors.ReservedName, name.Span, name.Value);
        }
    }
}
