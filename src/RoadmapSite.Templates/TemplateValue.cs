using System.Globalization;
using RoadmapSite.Templates.Formatting;

namespace RoadmapSite.Templates;

/// <summary>A value that a template can see. Everything a template is given is made of these; no other object is ever looked into.</summary>
public readonly struct TemplateValue
{
    private static readonly Tag NumberTag = new(TemplateKind.Number);
    private static readonly Tag TrueTag = new(TemplateKind.Bool);
    private static readonly Tag FalseTag = new(TemplateKind.Bool);
    private static readonly Tag UnassignedTag = new(TemplateKind.Null);

    // Null, a string, an array of values, an object, or the tag of a kind that needs no reference.
    private readonly object? reference;
    private readonly decimal number;

    private TemplateValue(object? reference, decimal number = 0)
    {
        this.reference = reference;
        this.number = number;
    }

    /// <summary>No value.</summary>
    public static TemplateValue Null => default;

    /// <summary>True.</summary>
    public static TemplateValue True => new(TrueTag);

    /// <summary>False.</summary>
    public static TemplateValue False => new(FalseTag);

    /// <summary>What a local holds before its first assignment.</summary>
    internal static TemplateValue Unassigned => new(UnassignedTag);

    /// <summary>What it holds.</summary>
    public TemplateKind Kind => reference switch
    {
        null => TemplateKind.Null,
        string => TemplateKind.Text,
        TemplateObject => TemplateKind.Object,
        Tag tag => tag.Kind,
        _ => TemplateKind.List,
    };

    /// <summary>Whether it holds no value.</summary>
    public bool IsNull => reference is null;

    /// <summary>Whether it is <see cref="True"/>; false for every other value.</summary>
    public bool IsTrue => ReferenceEquals(reference, TrueTag);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => ReferenceEquals(reference, NumberTag);

    /// <summary>The number; 0 when it is of another kind.</summary>
    public decimal Number => number;

    /// <summary>The text; null when it is of another kind.</summary>
    public string? Text => reference as string;

    /// <summary>The object; null when it is of another kind.</summary>
    public TemplateObject? Object => reference as TemplateObject;

    /// <summary>The items of the list; empty when it is of another kind.</summary>
    public ReadOnlySpan<TemplateValue> Items => reference as TemplateValue[];

    internal bool IsUnassigned => ReferenceEquals(reference, UnassignedTag);

    internal bool IsList => reference is TemplateValue[];

    /// <summary>The array of the list; null when it is of another kind. Never written to.</summary>
    internal TemplateValue[]? Array => reference as TemplateValue[];

    /// <summary>A text, or null.</summary>
    /// <param name="text">The text; it is HTML-escaped when printed.</param>
    public static implicit operator TemplateValue(string? text) => new(text);

    /// <summary>True or false.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator TemplateValue(bool value) => value ? True : False;

    /// <summary>A whole number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator TemplateValue(int value) => new(NumberTag, value);

    /// <summary>A whole number, or null.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator TemplateValue(int? value) => value is { } known ? new(NumberTag, known) : default;

    /// <summary>A number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator TemplateValue(decimal value) => new(NumberTag, value);

    /// <summary>A number, or null.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator TemplateValue(decimal? value) => value is { } known ? new(NumberTag, known) : default;

    /// <summary>A date as the text <c>2026-09-01</c>.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator TemplateValue(DateOnly date) => new(date.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A date as the text <c>2026-09-01</c>, or null.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator TemplateValue(DateOnly? date) => date is { } known ? known : default(TemplateValue);

    /// <summary>An object, or null.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator TemplateValue(TemplateObject? value) => new(value);

    /// <summary>A list. The array must not change afterwards.</summary>
    /// <param name="items">The items; null gives null.</param>
    public static implicit operator TemplateValue(TemplateValue[]? items) => new(items);

    /// <summary>A list of objects, or null.</summary>
    /// <param name="items">The objects.</param>
    public static implicit operator TemplateValue(TemplateObject[]? items) => items is null ? default : ListOf(items, item => item);

    /// <summary>A list of objects, or null.</summary>
    /// <param name="items">The objects.</param>
    public static implicit operator TemplateValue(List<TemplateObject>? items) => items is null ? default : ListOf(items, item => item);

    /// <summary>A list of values, or null.</summary>
    /// <param name="items">The values.</param>
    public static implicit operator TemplateValue(List<TemplateValue>? items) => items is null ? default : new(items.ToArray());

    /// <summary>A list of texts, or null.</summary>
    /// <param name="items">The texts.</param>
    public static implicit operator TemplateValue(string[]? items) => items is null ? default : ListOf(items, item => item);

    /// <summary>A list of texts, or null.</summary>
    /// <param name="items">The texts.</param>
    public static implicit operator TemplateValue(List<string>? items) => items is null ? default : ListOf(items, item => item);

    /// <summary>A list made from any sequence.</summary>
    /// <typeparam name="T">What the sequence holds.</typeparam>
    /// <param name="items">The sequence.</param>
    /// <param name="select">The value of one item.</param>
    public static TemplateValue ListOf<T>(IEnumerable<T> items, Func<T, TemplateValue> select)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(items.Select(select).ToArray());
    }

    /// <summary>The value as a template prints it, before escaping; a list or an object gives the name of its kind.</summary>
    public override string ToString() => Kind switch
    {
        TemplateKind.Null => "",
        TemplateKind.Bool => IsTrue ? "true" : "false",
        TemplateKind.Number => NumberText.Plain(number),
        TemplateKind.Text => Text!,
        var kind => kind.ToString(),
    };

    private sealed class Tag(TemplateKind kind)
    {
        public TemplateKind Kind { get; } = kind;
    }
}
