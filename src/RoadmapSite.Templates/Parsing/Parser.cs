using System.Collections.Frozen;
using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Makes the tree of one template. After an error it goes on at the next statement, so that all errors are found at once.</summary>
internal sealed partial class Parser
{
    private const int MaxDepth = 32;
    private const int MaxParts = 300;

    private readonly TemplateSource source;
    private readonly FrozenDictionary<string, TemplateFunction> functions;
    private readonly ErrorList errors;
    private readonly List<Token> tokens;
    private readonly Scope scope = new();
    private readonly List<Include> includes = [];
    private readonly List<(string Key, TextSpan Span)> wordKeys = [];
    private int at;
    private int depth;
    private int parts;
    // Set by an error until the next statement: what is found in between only follows from it.
    private bool isLost;

    private Parser(TemplateSource source, FrozenDictionary<string, TemplateFunction> functions, ErrorList errors)
    {
        this.source = source;
        this.functions = functions;
        this.errors = errors;
        tokens = Scanner.Scan(source, errors);
    }

    private Token Current => tokens[at];

    private Token Next => tokens[Math.Min(at + 1, tokens.Count - 1)];

    public static CompiledTemplate Parse(TemplateSource source, FrozenDictionary<string, TemplateFunction> functions, ErrorList errors)
    {
        var parser = new Parser(source, functions, errors);
        var body = parser.ParseTemplate();
        return new CompiledTemplate
        {
            Source = source,
            Body = body,
            SlotCount = parser.scope.SlotCount,
            Arguments = parser.scope.Arguments,
            Includes = parser.includes,
            WordKeys = parser.wordKeys,
        };
    }

    private Block ParseTemplate()
    {
        var statements = new List<Statement>();
        while (Current.Kind != TokenKind.End)
        {
            ParseStatements(statements);
            if (Current.Is("end") || Current.Is("else"))
            {
                Report(Current.Is("end") ? TemplateErrors.UnexpectedEnd : TemplateErrors.UnexpectedElse, Current.Span);
                SkipStatement();
            }
        }

        foreach (var (use, nearest) in scope.Unassigned)
        {
            errors.Add(source.Error(TemplateErrors.LocalUnknown, use.Span, use.Value) with { Nearest = nearest });
        }

        return new Block([.. statements]);
    }

    private Token Take() => tokens[Current.Kind == TokenKind.End ? at : at++];

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        at++;
        return true;
    }

    private void Report(TemplateErrorKind kind, TextSpan span, params ReadOnlySpan<object?> arguments)
    {
        if (!isLost)
        {
            isLost = true;
            errors.Add(kind, span, arguments);
        }
    }

    private void ReportName(TemplateErrorKind kind, TextSpan span, string name, IEnumerable<string> candidates)
    {
        if (!isLost)
        {
            isLost = true;
            errors.Add(source.Error(kind, span, name) with { Nearest = NearestName.Find(name, candidates) });
        }
    }

    /// <summary>Reports that something else stands where a value must.</summary>
    private Literal NoValue()
    {
        var (kind, span) = (Current.Kind, Current.Span);
        if (kind == TokenKind.Broken)
        {
            // The scanner has reported it.
            isLost = true;
            Take();
        }
        else if (kind == TokenKind.Foreign)
        {
            Report(TemplateErrors.ForeignSign, span, Current.Value);
        }
        else
        {
            ReportUnexpected(TemplateErrors.ExpectedValue, Shown(Current));
        }

        return new Literal(span, TemplateValue.Null);
    }

    /// <summary>Reports that something else was expected here. At a line break the next line, which probably belongs to this one, is passed over.</summary>
    private void ReportUnexpected(TemplateErrorKind kind, string shown)
    {
        // A line break spans the empty lines and spaces behind it too; its own place is enough to show.
        var isBreak = Current.Kind == TokenKind.NewLine;
        Report(isBreak ? TemplateErrors.LineBreakInside : kind, Current.Span with { Length = Math.Min(Current.Span.Length, 1) }, shown);
        if (isBreak && !(Next.Kind == TokenKind.Identifier && ReservedWords.Reserved.Contains(Next.Value)))
        {
            at++;
        }
    }

    private static string Shown(Token token) => token.Kind switch
    {
        TokenKind.End or TokenKind.CodeExit => "«}}»",
        TokenKind.String => $"«'{token.Value}'»",
        _ => $"«{token.Value.Trim()}»",
    };

    /// <summary>Takes the end of a statement; whatever else stands there is reported and skipped.</summary>
    private void ExpectEnd()
    {
        if (!Current.EndsStatement && !isLost)
        {
            switch (Current.Kind)
            {
                case TokenKind.Broken:
                    break;
                case TokenKind.Foreign:
                    Report(TemplateErrors.ForeignSign, Current.Span, Current.Value);
                    break;
                case TokenKind.Assign:
                    Report(TemplateErrors.AssignsInside, Current.Span);
                    break;
                case TokenKind.OpenBracket when HasSpaceBefore(Current):
                    Report(TemplateErrors.SpaceBeforeBracket, Current.Span);
                    break;
                default:
                    Report(TemplateErrors.ExpectedEnd, Current.Span, Shown(Current));
                    break;
            }
        }

        SkipStatement();
    }

    private void SkipStatement()
    {
        while (!Current.EndsStatement)
        {
            at++;
        }

        isLost = false;
        if (Current.Kind is TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
        {
            at++;
        }
    }

    /// <summary>Whether one level more is allowed; to be given back by <see cref="Leave"/>.</summary>
    private bool TryEnter(TextSpan span)
    {
        if (++depth <= MaxDepth)
        {
            return true;
        }

        Report(TemplateErrors.TooDeep, span, MaxDepth);
        return false;
    }

    private void Leave() => depth--;

    private static Literal Nothing(TextSpan span) => new(span, TemplateValue.Null);
}
