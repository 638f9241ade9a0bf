using RoadmapSite.Core.Validate.Values.Rules;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>What the title of a row tells about its values.</summary>
internal sealed class TitleHints
{
    // Titles say what they are about in their first words: «Доля (процент) устаревшего оборудования», «Общее количество…».
    private const int TellingWords = 3;

    private static readonly string[] YesNoStems = ["наличи", "имеется", "имеются", "создан", "назначен", "разработан", "сформирован", "утвержден", "осуществляется", "обеспечен"];
    private static readonly string[] NameStems = ["наименовани", "названи", "марк", "модел", "переч", "спис"];
    private static readonly string[] EquipmentStems =
        ["пк", "эвм", "мфу", "компьютер", "ноутбук", "нетбук", "планшет", "моноблок", "сервер", "проектор", "доск", "панел", "принтер", "сканер", "камер", "микроскоп", "лаборатор", "устройств", "экран", "телевизор", "оборудован"];

    private readonly string title;
    private readonly IReadOnlyList<Token> tokens;

    /// <summary>Reads a title.</summary>
    /// <param name="title">The title; may be empty.</param>
    /// <param name="units">The known units.</param>
    public TitleHints(string? title, UnitTable units)
    {
        this.title = title ?? "";
        tokens = Tokenizer.Read(this.title);
        var first = tokens.Where(token => token.Kind == TokenKind.Word).Take(TellingWords).Select(token => token.Folded).ToArray();
        var share = first.Any(word => word is "доля" or "доли" or "процент" or "удельный");
        var count = first.Any(IsCountWord);
        IsShare = share && !count;
        IsCount = count && !share;
        AsksYesNo = first is [var word, ..] && Array.Exists(YesNoStems, stem => word.StartsWith(stem, StringComparison.Ordinal));
        SpeaksOfChange = first.Any(word => ChangeRule.IsChangeWord(word) || word is "изменение" or "отклонение" or "динамика");
        NamesThings = first.Any(w => Array.Exists(NameStems, stem => w.StartsWith(stem, StringComparison.Ordinal)));
        Unit = UnitInside(units);
        Thing = CountedThing(out var isPeople, out var isEquipment);
        IsPeople = isPeople;
        IsEquipment = isEquipment;
        PerOne = PerOneOf();
    }

    /// <summary>Whether there is a title at all.</summary>
    public bool Exists => tokens.Count > 0;

    /// <summary>«Доля…», «Удельный вес…», and not «Численность/доля…».</summary>
    public bool IsShare { get; }

    /// <summary>«Количество…», «Численность…», and not a share.</summary>
    public bool IsCount { get; }

    /// <summary>«Наличие…», «Создан…».</summary>
    public bool AsksYesNo { get; }

    /// <summary>«Прирост…», «Отклонение…»: values may be negative.</summary>
    public bool SpeaksOfChange { get; }

    /// <summary>«Наименование досок»: cells hold names.</summary>
    public bool NamesThings { get; }

    /// <summary>A unit at the end of the title: «Количество обучающихся (чел.)», «Площадь, м2».</summary>
    public UnitReading? Unit { get; }

    /// <summary>What is counted, as written: «обучающихся» of «Количество обучающихся…».</summary>
    public string? Thing { get; }

    /// <summary>Whether <see cref="Thing"/> is people.</summary>
    public bool IsPeople { get; }

    /// <summary>Whether <see cref="Thing"/> is equipment, which is counted in pieces.</summary>
    public bool IsEquipment { get; }

    /// <summary>Of a title «…на один компьютер» the thing after «на», computers as «ПК»; else null.</summary>
    public string? PerOne { get; }

    private static bool IsCountWord(string word) => word is "количество" or "кол-во" or "число" or "численность";

    private UnitReading? UnitInside(UnitTable units)
    {
        var start = -1;
        var end = tokens.Count;
        for (var i = tokens.Count - 1; i > 0 && start < 0; i--)
        {
            start = tokens[i].Kind is TokenKind.Open or TokenKind.Comma ? i + 1 : -1;
            end = tokens[i].Kind == TokenKind.Close ? i : end;
        }

        if (start < 0 || start >= end || units.Match(tokens, start, out var length) is null || start + length < end)
        {
            return null;
        }

        return units.Read(title[tokens[start].Start..tokens[end - 1].End]);
    }

    private string? CountedThing(out bool isPeople, out bool isEquipment)
    {
        var start = 0;
        for (var i = 0; i < tokens.Count && i < TellingWords && start == 0; i++)
        {
            start = tokens[i].Kind == TokenKind.Word && IsCountWord(tokens[i].Folded) ? i + 1 : 0;
        }

        var phrase = NounPhrase.Read(tokens, start, out var length);
        var head = length == 0 ? "" : phrase!.Value.Head;
        var words = tokens.Skip(start).Take(length).Select(token => token.Folded).ToArray();
        isPeople = PeopleWords.Contains(head);
        isEquipment = Array.Exists(words, word => Array.Exists(EquipmentStems, stem => word.StartsWith(stem, StringComparison.Ordinal)))
            || (start == 0 && !isPeople && tokens.Take(TellingWords).Any(token => Array.Exists(EquipmentStems, stem => token.Folded.StartsWith(stem, StringComparison.Ordinal))));
        return length == 0 ? null : title[tokens[start].Start..tokens[start + length - 1].End];
    }

    private string? PerOneOf()
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].IsWord("на")
                && (tokens[i + 1].Kind == TokenKind.Number || tokens[i + 1].Folded.StartsWith("одн", StringComparison.Ordinal) || tokens[i + 1].IsWord("один"))
                && tokens[i + 2].Kind == TokenKind.Word)
            {
                var word = tokens[i + 2].Folded;
                var number = tokens[i + 1] is { Kind: TokenKind.Number, Number: not 1 } ? title[tokens[i + 1].Start..tokens[i + 1].End] + " " : "";
                return number + (word.StartsWith("компьютер", StringComparison.Ordinal) || word is "пк" or "эвм" or "пэвм" ? "ПК" : title[tokens[i + 2].Start..tokens[i + 2].End]);
            }
        }

        return null;
    }
}
