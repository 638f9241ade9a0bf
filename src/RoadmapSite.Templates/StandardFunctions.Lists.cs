using RoadmapSite.Templates.Formatting;
using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates;

/// <summary>Lists.</summary>
internal static partial class StandardFunctions
{
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

    private static TemplateValue FoundIn(ReadOnlySpan<TemplateValue> a, TemplateCall call)
    {
        if (a[0].Array is not { } items)
        {
            return call.WrongKind(0, TemplateKind.List, a[0]);
        }

        if (a[2].Text is not { } text)
        {
            return call.WrongKind(2, TemplateKind.Text, a[2]);
        }

        var also = a.Length < 4 ? "" : a[3].Text;
        if (also is null)
        {
            return call.WrongKind(3, TemplateKind.Text, a[3]);
        }

        if (Keys(items, a[1], call) is not { } keys)
        {
            return default;
        }

        var words = new HashSet<string>(keys.Select(key => key.Text).OfType<string>(), StringComparer.Ordinal);
        return items.Where((_, i) => keys[i].Text is { Length: > 0 } word && (WordSearch.Has(text, word, words) || WordSearch.Has(also, word, words))).ToArray();
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
}
