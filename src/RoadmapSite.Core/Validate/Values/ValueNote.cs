namespace RoadmapSite.Core.Validate.Values;

/// <summary>What a reader of a value should be told about how it was read.</summary>
internal enum ValueNoteKind
{
    /// <summary>The unit is that of the row above.</summary>
    UnitInherited,

    /// <summary>The unit is taken from the title.</summary>
    UnitFromTitle,

    /// <summary>«Мб/с» is read as Мбит/с.</summary>
    BytesReadAsBits,

    /// <summary>The cell names another unit than its row.</summary>
    UnitDisagrees,

    /// <summary>The row has two units and the cell one number.</summary>
    OneOfTwo,

    /// <summary>The dash is punctuation, not a minus.</summary>
    DashIsNoMinus,

    /// <summary>In this row a dash means no.</summary>
    DashMeansNo,

    /// <summary>«до 12» is read as the value that is reached, not as an upper bound.</summary>
    ValueReached,

    /// <summary>A number in words.</summary>
    NumberInWords,

    /// <summary>A letter where a digit seems meant.</summary>
    LetterForDigit,

    /// <summary>A word of Latin and Cyrillic letters.</summary>
    MixedAlphabets,

    /// <summary>The text says more than the value.</summary>
    MoreInText,

    /// <summary>The text has numbers, but was not understood.</summary>
    NumbersNotRead,

    /// <summary>Below 0 or over 100 %.</summary>
    PercentOutOfRange,

    /// <summary>A negative number or a fraction of people.</summary>
    ImpossibleCount,

    /// <summary>Neither yes nor no in a row of yes and no.</summary>
    NeitherYesNorNo,

    /// <summary>A change in percent may be meant in percentage points.</summary>
    PercentOrPoints,

    /// <summary>The bounds of a range stand in reverse order.</summary>
    BoundsReversed,

    /// <summary>A point and three digits are read as thousands.</summary>
    PointReadAsThousands,
}

/// <summary>One remark on a reading.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Detail">The words of the text that it is about; empty when the whole text is.</param>
internal readonly record struct ValueNote(ValueNoteKind Kind, string Detail)
{
    /// <summary>The remark as a Russian phrase, such as «Мб/с прочитано как Мбит/с».</summary>
    public string Text => Kind switch
    {
        ValueNoteKind.UnitInherited => $"единица «{Detail}» взята из строки выше",
        ValueNoteKind.UnitFromTitle => $"единица «{Detail}» взята из наименования",
        ValueNoteKind.BytesReadAsBits => $"«{Detail}» прочитано как мегабиты в секунду, а не мегабайты",
        ValueNoteKind.UnitDisagrees => $"единица в ячейке не та, что у показателя («{Detail}»)",
        ValueNoteKind.OneOfTwo => $"единица «{Detail}» двойная, а число одно",
        ValueNoteKind.DashIsNoMinus => "черта прочитана как тире, а не минус",
        ValueNoteKind.DashMeansNo => "черта в строке «да/нет» прочитана как «нет»",
        ValueNoteKind.ValueReached => "«до» прочитано как достигаемое значение, а не верхняя граница",
        ValueNoteKind.NumberInWords => $"число написано словами: «{Detail}»",
        ValueNoteKind.LetterForDigit => $"в «{Detail}» вместо цифры, похоже, стоит буква; число не угадывается",
        ValueNoteKind.MixedAlphabets => $"в слове «{Detail}» смешаны русские и латинские буквы",
        ValueNoteKind.MoreInText => $"в значение не вошли слова «{Detail}»",
        ValueNoteKind.NumbersNotRead => "в тексте есть числа, но что они значат, однозначно не сказать",
        ValueNoteKind.PercentOutOfRange => "доля меньше 0 или больше 100 %",
        ValueNoteKind.ImpossibleCount => "такого числа людей или предметов быть не может",
        ValueNoteKind.NeitherYesNorNo => $"в строке «да/нет» ожидается 1 или 0, а стоит «{Detail}»",
        ValueNoteKind.PercentOrPoints => "изменение в процентах; возможно, имелись в виду процентные пункты",
        ValueNoteKind.BoundsReversed => "границы диапазона стоят в обратном порядке",
        ValueNoteKind.PointReadAsThousands => $"точка в «{Detail}» прочитана как знак тысяч",
        _ => throw new InvalidOperationException($"No text for {Kind}."),
    };
}
