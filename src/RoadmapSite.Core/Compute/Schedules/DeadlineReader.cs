using RoadmapSite.Core.Compute.Schedules.Grammar;
using RoadmapSite.Core.Compute.Schedules.Reading;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>
/// Reads Russian deadline phrases by a grammar: tokens, atoms, groups of atoms, days within the term (PROGRESS.md 7).
/// The <c>schedule:</c> of a measure is read by the same grammar, ISO windows such as <c>2021-11-01/2021-12-31</c> included.
/// </summary>
public static class DeadlineReader
{
    /// <summary>Longer phrases are no deadlines.</summary>
    private const int LongestPhrase = 4000;

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">As the document has it.</param>
    /// <param name="term">The term of the roadmap.</param>
    /// <param name="approved">When the document was approved, for months and days without a year; null when that is not known.</param>
    /// <param name="calendar">The school's calendar, for school quarters and holidays; null when there is none.</param>
    /// <returns>Its meaning; never null. What cannot be read is unparseable, with the words that were not understood.</returns>
    public static Schedule Read(string phrase, Term term, DateOnly? approved = null, SchoolCalendar? calendar = null)
    {
        if (phrase.Length > LongestPhrase)
        {
            return WholePhrase(phrase, ReadingFlag.UnknownWords);
        }

        var reading = new ReadingTerm(term, approved, calendar);
        var tokenised = Tokeniser.Read(phrase);
        if (tokenised.Misspelt is { } misspelt)
        {
            return Misspelt(phrase, misspelt, Read(Tokeniser.Read(phrase, correctSpelling: true), reading));
        }

        var schedule = Read(tokenised, reading);
        return tokenised.HasLookalikes ? schedule with { Flags = [.. schedule.Flags, ReadingFlag.LookalikeLetters] } : schedule;
    }

    private static Schedule Read(TokenisedPhrase tokenised, ReadingTerm term)
    {
        var tokens = new TokenCursor(tokenised);
        var atoms = PhraseParser.Parse(tokens);
        var grouped = PhraseGrouper.Group(tokens, atoms);
        var parts = Parts(grouped.Groups, new GroupResolver(term, tokens), term);
        if (parts.Count == 0)
        {
            return WholePhrase(tokenised.Phrase, atoms.Count == 0 ? ReadingFlag.Placeholder : ReadingFlag.UnknownWords);
        }

        var schedule = ScheduleComposer.Compose(parts);
        return grouped.NotUnderstood is { } words && schedule.Kind != ScheduleKind.Unparseable
            ? WithUnknownWords(schedule, new NotUnderstood(tokens.Source(words.First, words.Next), tokens[words.First].Start))
            : schedule;
    }

    private static List<Schedule> Parts(IReadOnlyList<PhraseGroup> groups, GroupResolver resolver, ReadingTerm term)
    {
        var parts = new List<Schedule>();
        foreach (var group in groups)
        {
            var last = parts.SelectMany(part => part.Windows).Select(window => (DateOnly?)window.Due).LastOrDefault();
            if (group.Atoms.Count > 0)
            {
                parts.AddRange(resolver.Resolve(group, last));
            }
            else if (group.Then is not null && parts.Count > 0)
            {
                parts[^1] = AndSoOn(parts[^1], group.Then, term);
            }
        }

        return parts;
    }

    /// <summary>«с 2022 года и далее» has no end; «…, с последующим анализом» is a note.</summary>
    private static Schedule AndSoOn(Schedule schedule, ThenAtom then, ReadingTerm term)
    {
        if (then.Qualifier is { } qualifier)
        {
            return schedule with { Qualifier = qualifier };
        }

        return schedule.Windows is [var only] && schedule.Kind is not (ScheduleKind.Recurring or ScheduleKind.Until) && only.Start <= term.To
            ? new Schedule { Kind = ScheduleKind.Range, Windows = [only with { Due = term.To }], Flags = [.. schedule.Flags.Append(ReadingFlag.OpenEnd).Distinct()] }
            : schedule;
    }

    private static Schedule WithUnknownWords(Schedule otherwise, NotUnderstood words) => new()
    {
        Kind = ScheduleKind.Unparseable,
        Flags = [ReadingFlag.UnknownWords],
        NotUnderstood = words,
        Alternatives = words.Text is "или" or "либо" or ['к', 'р', 'о', 'м', 'е', ..] || words.Text.Contains("исключ", StringComparison.Ordinal) ? [] : [new Alternative(otherwise, "непонятые слова не меняют срока")],
    };

    private static Schedule Misspelt(string phrase, Token word, Schedule corrected) => new()
    {
        Kind = ScheduleKind.Unparseable,
        Flags = [ReadingFlag.Misspelt],
        NotUnderstood = new NotUnderstood(phrase[word.Start..word.Stop], word.Start),
        Alternatives = corrected.Kind == ScheduleKind.Unparseable ? corrected.Alternatives : [new Alternative(corrected, "в слове опечатка")],
    };

    private static Schedule WholePhrase(string phrase, ReadingFlag flag)
    {
        var start = phrase.Length - phrase.TrimStart().Length;
        return new Schedule { Kind = ScheduleKind.Unparseable, Flags = [flag], NotUnderstood = new NotUnderstood(phrase.Trim(), start) };
    }
}
