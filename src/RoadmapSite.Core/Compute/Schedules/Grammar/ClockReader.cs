namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads the time of day after a day: «10:00», «в 10.30», «в 10 часов», «с 10:00 до 12:00». A deadline is a whole day, so the time is a note.</summary>
/// <param name="tokens">The phrase.</param>
internal sealed class ClockReader(TokenCursor tokens)
{
    /// <summary>Reads a time.</summary>
    /// <param name="at">Where it may begin, right after a day.</param>
    public Parsed<Atom>? Read(int at)
    {
        var hasLead = tokens.Is(at, "в", "с", "со", "к", "до");
        // «До 15.09, до 15.01» are days.
        var mayBeDotted = hasLead && !tokens.Is(at, "до", "к");
        if (Time(hasLead ? at + 1 : at, hasLead, mayBeDotted) is not { } from)
        {
            return null;
        }

        var to = tokens.Kind(from) == Lexeme.Dash || tokens.Is(from, "до", "по") ? Time(from + 1, hasLead, mayBeDotted) : null;
        return new(new ClockAtom(), to ?? from);
    }

    /// <summary>The index after a time. «10.30» may also be a month and «10 часов» a workload, so they need a word before them.</summary>
    private int? Time(int at, bool hasLead, bool mayBeDotted)
    {
        var token = tokens[at];
        if (token is { Kind: Lexeme.Number, Value: < 24 } && tokens.Kind(at + 1) == Lexeme.Colon)
        {
            return tokens[at + 2] is { Kind: Lexeme.Number, Text.Length: 2, Value: < 60 } ? at + 3 : null;
        }

        if (!hasLead)
        {
            return null;
        }

        return token.Kind switch
        {
            Lexeme.Number when token.Value < 24 && tokens.IsUnit(at + 1, CalendarUnit.Hour) => at + 2,
            Lexeme.Date when mayBeDotted && token.Text.Split('.') is [{ Length: 1 or 2 } hour, { Length: 2 } minute] && IsBelow(hour, 24) && IsBelow(minute, 60) => at + 1,
            _ => null,
        };
    }

    private static bool IsBelow(string digits, int limit) => int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) && value < limit;
}
