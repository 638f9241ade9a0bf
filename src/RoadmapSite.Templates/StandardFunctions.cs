using RoadmapSite.Templates.Formatting;
using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates;

/// <summary>
/// The functions every template has: SPEC.md 7. All are pure, and Scriban has none of their names. Null goes through the ones that only
/// change how a value looks, so that <c>x | number_ru | default_to '—'</c> tells missing from zero.
/// </summary>
internal static class StandardFunctions
{
    private const int MostWordValues = 8;

    /// <summary>Switches escaping off; the parser lets it stand only at the end of an output, and it is never called.</summary>
    public static readonly TemplateFunction Raw = new("raw", 1, 1, (arguments, _) => arguments[0]);

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        Raw,

        // Interface words.
        new("t", 1, 1 + MostWordValues, Word) { TakesWordKey = true },
        new("t_plural", 2, 2 + MostWordValues, PluralWord) { TakesWordKey = true },

        // Numbers and dates for people.
        new("number_ru", 1, 2, (a, call) => Number(a, call, number => number)),
        new("percent_ru", 1, 2, (a, call) => Number(a, call, number => Filled(call.Culture.Percent, number))),
        new("plural_ru", 2, 5, Plural),
        new("date_ru", 1, 1, (a, call) => Date(a, call, DateText.Read, DateText.Long)),
        new("date_short_ru", 1, 1, (a, call) => Date(a, call, DateText.Read, DateText.Short)),
        new("month_ru", 1, 1, (a, call) => Date(a, call, DateText.ReadMonth, DateText.Month)),

        // Texts.
        new("upper_first", 1, 1, (a, call) => Changed(a, call, text => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..])),
        new("lower_first", 1, 1, (a, call) => Changed(a, call, text => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..])),
        new("soft_hyphens", 1, 1, (a, call) => Changed(a, call, SoftHyphens.Insert)),
        new("url_path", 1, 1, (a, call) => Changed(a, call, text => string.Join('/', text.Split('/').Select(Uri.EscapeDataString)))),
        new("lines", 1, 1, Lines),
        new("replace_text", 3, 3, Replaced),
        new("starts_with", 2, 2, StartsWith),

        // Lists.
        new("join_ru", 1, 1, (a, call) => Joined(a, call, ", ", call.Culture.And)),
        new("join_with", 2, 2, (a, call) => a[1].Text is { } between ? Joined(a, call, between, between) : call.WrongKind(1, TemplateKind.Text, a[1])),
        new("count_of", 1, 1, Count),
        new("first_of", 1, 1, (a, call) => Items(a, call, items => items.Length == 0 ? default : items[0])),
        new("last_of", 1, 1, (a, call) => Items(a, call, items => items.Length == 0 ? default : items[^1])),
        new("slice_of", 2, 3, Slice),
        new("reverse_of", 1, 1, (a, call) => Items(a, call, items => Enumerable.Reverse(items).ToArray())),
        new("sort_by", 1, 2, Sorted),
        new("where_is", 3, 3, Filtered),
        new("contains_item", 2, 2, Contains),

        // Choices.
        new("is_empty", 1, 1, (a, _) => IsEmpty(a[0])),
        new("has_items", 1, 1, (a, call) => a[0].IsNull ? false : Items(a, call, items => items.Length > 0)),
        new("default_to", 2, 2, (a, _) => a[0].IsNull || a[0].Text is { Length: 0 } ? a[1] : a[0]),
        new("choose", 3, 3, Choose),
    ];

    /// <summary>How many arguments a function takes, for a message: <c>2</c> or <c>1–3</c>.</summary>
    public static string CountsOf(TemplateFunction function) => function.MinArguments == function.MaxArguments
        ? FormattableString.Invariant($"{function.MinArguments}")
        : FormattableString.Invariant($"{function.MinArguments}–{function.MaxArguments}");

    private static TemplateValue Word(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].Text is not { } key)
        {
            return call.WrongKind(0, TemplateKind.Text, a[0]);
        }

        return call.Options.Words(key) is { } word ? Fill(key, word, a[1..], call) : call.FailWord(key);
    }

    /// <summary>A word whose forms stand in the strings as «{0} школа|{0} школы|{0} школ».</summary>
    private static TemplateValue PluralWord(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].Text is not { } key)
        {
            return call.WrongKind(0, TemplateKind.Text, a[0]);
        }

        if (!a[1].IsNumber)
        {
            return call.WrongKind(1, TemplateKind.Number, a[1]);
        }

        if (call.Options.Words(key) is not { } word)
        {
            return call.FailWord(key);
        }

        var forms = word.Split('|');
        return forms.Length == call.Culture.PluralForms
            ? Fill(key, forms[call.Culture.PluralForm(a[1].Number)].Trim(), a[1..], call)
            : call.FailAt(0, TemplateErrors.PluralForms, call.Culture.PluralForms, forms.Length);
    }

    private static TemplateValue Fill(string key, string word, ReadOnlySpan<TemplateValue> values, TemplateCall call)
    {
        var filled = WordText.Fill(word, values, call.Culture, out var missing);
        return missing is null ? filled : call.Fail(TemplateErrors.WordPlaceholder, key, missing);
    }

    private static string Filled(string pattern, string value) => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, value);

    private static TemplateValue Number(ReadOnlySpan<TemplateValue> a, TemplateCall call, Func<string, string> finish)
    {
        if (a[0].IsNull)
        {
            return default;
        }

        if (!a[0].IsNumber)
        {
            return call.WrongKind(0, TemplateKind.Number, a[0]);
        }

        if (a.Length == 1)
        {
            return finish(NumberText.Format(a[0].Number, call.Culture));
        }

        if (!a[1].IsNumber)
        {
            return call.WrongKind(1, TemplateKind.Number, a[1]);
        }

        return WholeOf(a[1].Number, 0, NumberText.MaxDecimals) is { } decimals
            ? finish(NumberText.Format(a[0].Number, call.Culture, decimals))
            : call.FailAt(1, TemplateErrors.BadDecimals, a[1].Number);
    }

    private static int? WholeOf(decimal number, int least, int most) =>
        number >= least && number <= most && decimal.Truncate(number) == number ? (int)number : null;

    private static TemplateValue Plural(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (!a[0].IsNumber)
        {
            return call.WrongKind(0, TemplateKind.Number, a[0]);
        }

        return a.Length - 1 == call.Culture.PluralForms
            ? a[1 + call.Culture.PluralForm(a[0].Number)]
            : call.Fail(TemplateErrors.PluralForms, call.Culture.PluralForms, a.Length - 1);
    }

    private static TemplateValue Date(
        ReadOnlySpan<TemplateValue> a, TemplateCall call, Func<string, DateOnly?> read, Func<DateOnly, TemplateCulture, string> write)
    {
        if (a[0].IsNull)
        {
            return default;
        }

        if (a[0].Text is not { } text)
        {
            return call.WrongKind(0, TemplateKind.Text, a[0]);
        }

        return read(text) is { } date ? write(date, call.Culture) : call.FailAt(0, TemplateErrors.BadDate, text);
    }

    private static TemplateValue Changed(ReadOnlySpan<TemplateValue> a, TemplateCall call, Func<string, string> change) => a[0] switch
    {
        { IsNull: true } => default,
        { Text: { } text } => change(text),
        var other => call.WrongKind(0, TemplateKind.Text, other),
    };

    private static TemplateValue Lines(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].IsNull)
        {
            return Array.Empty<TemplateValue>();
        }

        return a[0].Text is { } text
            ? text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : call.WrongKind(0, TemplateKind.Text, a[0]);
    }

    private static TemplateValue Replaced(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[1].Text is not { Length: > 0 } old)
        {
            return call.WrongKind(1, TemplateKind.Text, a[1]);
        }

        return a[2].Text is { } by
            ? Changed(a, call, text => text.Replace(old, by, StringComparison.Ordinal))
            : call.WrongKind(2, TemplateKind.Text, a[2]);
    }

    private static TemplateValue StartsWith(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[1].Text is not { } start)
        {
            return call.WrongKind(1, TemplateKind.Text, a[1]);
        }

        return a[0] switch
        {
            { IsNull: true } => false,
            { Text: { } text } => text.StartsWith(start, StringComparison.Ordinal),
            var other => call.WrongKind(0, TemplateKind.Text, other),
        };
    }

    private static TemplateValue Items(ReadOnlySpan<TemplateValue> a, TemplateCall call, Func<TemplateValue[], TemplateValue> use) =>
        a[0].Array is { } items ? use(items) : call.WrongKind(0, TemplateKind.List, a[0]);

    private static TemplateValue Joined(ReadOnlySpan<TemplateValue> a, TemplateCall call, string between, string last)
    {
        if (a[0].Array is not { } items)
        {
            return call.WrongKind(0, TemplateKind.List, a[0]);
        }

        foreach (var item in items)
        {
            if (item.Kind is TemplateKind.List or TemplateKind.Object)
            {
                return call.FailAt(0, TemplateErrors.CannotPrint, item.Kind);
            }
        }

        var texts = Array.ConvertAll(items, item => item.IsNumber ? NumberText.Format(item.Number, call.Culture) : item.ToString());
        return texts.Length < 2 ? string.Concat(texts) : string.Join(between, texts[..^1]) + last + texts[^1];
    }

    private static TemplateValue Count(ReadOnlySpan<TemplateValue> a, TemplateCall call) => a[0].Kind switch
    {
        TemplateKind.Null => 0,
        TemplateKind.List => a[0].Items.Length,
        TemplateKind.Text => a[0].Text!.Length,
        TemplateKind.Object => a[0].Object!.Count,
        _ => call.WrongKind(0, TemplateKind.List, a[0]),
    };

    private static TemplateValue Slice(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        for (var i = 1; i < a.Length; i++)
        {
            if (!a[i].IsNumber || WholeOf(a[i].Number, 0, int.MaxValue) is null)
            {
                return call.WrongKind(i, TemplateKind.Number, a[i]);
            }
        }

        var start = (int)a[1].Number;
        var count = a.Length > 2 ? (int)a[2].Number : int.MaxValue;
        return Items(a, call, items => items.Skip(start).Take(count).ToArray());
    }

    private static TemplateValue Sorted(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].Array is not { } items)
        {
            return call.WrongKind(0, TemplateKind.List, a[0]);
        }

        var keys = a.Length == 1 ? items : Keys(items, a[1], call);
        if (keys is null)
        {
            return default;
        }

        // Nulls go last, whatever the others are.
        var first = Array.Find(keys, key => !key.IsNull).Kind;
        var odd = Array.Find(keys, key => !key.IsNull && (key.Kind != first || first is not (TemplateKind.Number or TemplateKind.Text)));
        if (!odd.IsNull)
        {
            return call.FailAt(0, TemplateErrors.CannotCompare, first, odd.Kind);
        }

        var places = Enumerable.Range(0, items.Length).OrderBy(i => keys[i].IsNull);
        var ordered = first == TemplateKind.Text
            ? places.ThenBy(i => keys[i].Text, TextOrder.Instance)
            : places.ThenBy(i => keys[i].Number);
        return ordered.Select(i => items[i]).ToArray();
    }

    private static TemplateValue Filtered(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].Array is not { } items)
        {
            return call.WrongKind(0, TemplateKind.List, a[0]);
        }

        if (Keys(items, a[1], call) is not { } keys)
        {
            return default;
        }

        var wanted = a[2];
        return items.Where((_, i) => Comparison.IsSame(keys[i], wanted)).ToArray();
    }

    /// <summary>A member of every item; null after a failure.</summary>
    private static TemplateValue[]? Keys(TemplateValue[] items, TemplateValue name, TemplateCall call)
    {
        if (name.Text is not { } member)
        {
            call.WrongKind(1, TemplateKind.Text, name);
            return null;
        }

        var hint = 0;
        var keys = new TemplateValue[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Object is not { } item)
            {
                call.WrongKind(0, TemplateKind.Object, items[i]);
                return null;
            }

            if (!item.TryGet(member, ref hint, out keys[i]))
            {
                call.FailMember(1, member, item);
                return null;
            }
        }

        return keys;
    }

    private static TemplateValue Contains(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        var wanted = a[1];
        return Items(a, call, items => Array.Exists(items, item => Comparison.IsSame(item, wanted)));
    }

    private static bool IsEmpty(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => true,
        TemplateKind.Text => string.IsNullOrWhiteSpace(value.Text),
        TemplateKind.List => value.Items.IsEmpty,
        _ => false,
    };

    private static TemplateValue Choose(ReadOnlySpan<TemplateValue> a, TemplateCall call) => a[0].Kind switch
    {
        TemplateKind.Null or TemplateKind.Bool => a[0].IsTrue ? a[1] : a[2],
        TemplateKind.Object => a[1],
        _ => call.FailAt(0, TemplateErrors.NotACondition, a[0].Kind),
    };
}
