using RoadmapSite.Templates.Formatting;

namespace RoadmapSite.Templates;

/// <summary>
/// The functions every template has: SPEC.md 7. All are pure, and Scriban has none of their names. Null goes through the ones that only
/// change how a value looks, so that <c>x | number_ru | default_to '—'</c> tells missing from zero.
/// </summary>
internal static partial class StandardFunctions
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
        new("upper_first", 1, 1, (a, call) => Changed(a, call, text => text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..])),
        new("lower_first", 1, 1, (a, call) => Changed(a, call, text => text.Length == 0 || char.IsLower(text[0]) ? text : char.ToLowerInvariant(text[0]) + text[1..])),
        new("soft_hyphens", 1, 1, (a, call) => Changed(a, call, SoftHyphens.Insert)),
        new("column_hyphens", 1, 1, (a, call) => Changed(a, call, SoftHyphens.InsertForColumn)),
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
        new("found_in", 3, 4, FoundIn),
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
