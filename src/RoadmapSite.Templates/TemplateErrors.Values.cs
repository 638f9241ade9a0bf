namespace RoadmapSite.Templates;

/// <summary>Errors of values, found while rendering.</summary>
public static partial class TemplateErrors
{
    /// <summary>A name that the model does not have.</summary>
    public static readonly TemplateErrorKind UnknownName = new(
        "unknown-name",
        new("Имени «{0}» на этой странице нет.", "Какие имена есть, показывает команда model."),
        new("There is no name “{0}” on this page.", "The command model shows the names there are."));

    /// <summary>A member that an object does not have.</summary>
    public static readonly TemplateErrorKind UnknownMember = new(
        "unknown-member",
        new("У «{1}» нет «{0}».", "Какие имена есть, показывает команда model."),
        new("“{1}” has no “{0}”.", "The command model shows the names there are."));

    /// <summary>A member of null.</summary>
    public static readonly TemplateErrorKind MemberOfNull = new(
        "member-of-null",
        new("«{1}» пусто (null), поэтому «{0}» взять не у чего.", "Проверьте: if {1} — или напишите {1}?.{0}."),
        new("“{1}” is null, so there is no “{0}” to take.", "Test it: if {1}, or write {1}?.{0}."));

    /// <summary>A member of what has no members.</summary>
    public static readonly TemplateErrorKind NotAnObject = new(
        "not-an-object",
        new("У «{1}» нет «{0}»: это {2}.", "Число элементов списка даёт count_of, первый элемент — [0]."),
        new("“{1}” has no “{0}”: it is {2}.", "count_of gives the length of a list, [0] its first item."));

    /// <summary>An index of what has no items.</summary>
    public static readonly TemplateErrorKind NotIndexable = new(
        "not-indexable",
        new("У «{0}» нет элементов: это {1}.", "Квадратные скобки бывают у списков и объектов."),
        new("“{0}” has no items: it is {1}.", "Only lists and objects take square brackets."));

    /// <summary>An index of a list that is not a number.</summary>
    public static readonly TemplateErrorKind ListIndexKind = new(
        "list-index-kind",
        new("Номером элемента списка не может быть {0}.", "Номер — целое число от 0."),
        new("The index of a list cannot be {0}.", "It is a whole number from 0."));

    /// <summary>An index of an object that is not a text.</summary>
    public static readonly TemplateErrorKind ObjectIndexKind = new(
        "object-index-kind",
        new("Именем внутри объекта не может быть {0}.", "Имя — текст: объект['имя']."),
        new("The name of a member cannot be {0}.", "It is a text: object['name']."));

    /// <summary>An index that the list does not have.</summary>
    public static readonly TemplateErrorKind IndexOutOfRange = new(
        "index-out-of-range",
        new("Элемента с номером {0} нет: в списке их {1}.", "Номера идут от 0; проверьте длину списка функцией count_of."),
        new("There is no item {0}: the list has {1}.", "Items are numbered from 0; count_of gives the length of a list."));

    /// <summary>A condition that is a text, a number or a list.</summary>
    public static readonly TemplateErrorKind NotACondition = new(
        "not-a-condition",
        new("Условием не может быть {0}.", "Scriban счёл бы истиной и пустой текст, и 0, и пустой список. Напишите сравнение (!= null, > 0) или has_items, is_empty."),
        new("A condition cannot be {0}.", "Scriban would take an empty text, 0 and an empty list for true. Write a comparison (!= null, > 0), has_items or is_empty."));

    /// <summary>A loop over what is not a list.</summary>
    public static readonly TemplateErrorKind NotAList = new(
        "not-a-list",
        new("Цикл идёт по списку, а здесь {0}.", "Передайте список; если его может не быть, проверьте: if список != null."),
        new("A loop goes over a list, and this is {0}.", "Give a list; if there may be none, test it: if list != null."));

    /// <summary>An output of a list or an object.</summary>
    public static readonly TemplateErrorKind CannotPrint = new(
        "cannot-print",
        new("Напрямую нельзя вывести {0}.", "Список выводится циклом for или функцией join_ru, объект — по именам внутри него."),
        new("It is impossible to print {0} as such.", "Print a list by for or join_ru, an object by its members."));

    /// <summary>A comparison of different kinds.</summary>
    public static readonly TemplateErrorKind CannotCompare = new(
        "cannot-compare",
        new("Нельзя сравнить {0} и {1}.", "Сравниваются значения одного вида, и любое — с null."),
        new("It is impossible to compare {0} and {1}.", "Values of one kind are compared, and any with null."));

    /// <summary>An order of what are not numbers.</summary>
    public static readonly TemplateErrorKind CannotOrder = new(
        "cannot-order",
        new("Знак «{0}» сравнивает числа, а здесь {1} и {2}.", "Порядок текстов зависит от языка; готовый порядок даёт функция sort_by."),
        new("The sign “{0}” compares numbers, and these are {1} and {2}.", "The order of texts depends on the language; sort_by gives one."));

    /// <summary>An operation on kinds that it does not take.</summary>
    public static readonly TemplateErrorKind CannotCalculate = new(
        "cannot-calculate",
        new("Действие «{0}» невозможно: слева {1}, справа {2}.", "Считают числа; знак «+» соединяет и текст с текстом или числом."),
        new("“{0}” is impossible: left is {1}, right is {2}.", "Numbers are calculated; “+” also joins a text with a text or a number."));

    /// <summary>A minus before what is not a number.</summary>
    public static readonly TemplateErrorKind CannotNegate = new(
        "cannot-negate",
        new("Знак «-» ставится перед числом, а здесь {0}.", "Проверьте значение."),
        new("A minus stands before a number, and this is {0}.", "Check the value."));

    /// <summary>A division by zero.</summary>
    public static readonly TemplateErrorKind DivisionByZero = new(
        "division-by-zero",
        new("Деление на ноль.", "Проверьте делитель до деления: if делитель != 0."),
        new("Division by zero.", "Test the divisor first: if divisor != 0."));

    /// <summary>A result beyond 28 digits.</summary>
    public static readonly TemplateErrorKind NumberTooLarge = new(
        "number-too-large",
        new("Результат не помещается в число.", "Проверьте значения: больше 28 цифр число не хранит."),
        new("The result does not fit a number.", "Check the values: a number holds 28 digits."));

    /// <summary>An argument of a kind that the function does not take.</summary>
    public static readonly TemplateErrorKind ArgumentKind = new(
        "argument-kind",
        new("Функции «{0}» здесь нужно: {1}, а передано: {2}.", "Проверьте значение и порядок аргументов."),
        new("Here the function “{0}” takes {1}, and got {2}.", "Check the value and the order of the arguments."));

    /// <summary>A text that is no date.</summary>
    public static readonly TemplateErrorKind BadDate = new(
        "bad-date",
        new("«{0}» — не дата.", "Дата записывается как 2026-09-01."),
        new("“{0}” is not a date.", "A date is written 2026-09-01."));

    /// <summary>A number of decimals that is out of range.</summary>
    public static readonly TemplateErrorKind BadDecimals = new(
        "bad-decimals",
        new("Знаков после запятой может быть от 0 до 10, а не {0}.", "Исправьте второй аргумент."),
        new("There may be 0 to 10 decimals, not {0}.", "Correct the second argument."));

    /// <summary>A counted word with a wrong number of forms.</summary>
    public static readonly TemplateErrorKind PluralForms = new(
        "plural-forms",
        new("У слова должно быть форм: {0}, а их {1}.", "Для русского языка нужны три: 'школа' 'школы' 'школ'."),
        new("A word needs {0} forms, and there are {1}.", "English takes two: 'school' 'schools'."));

    /// <summary>A key without an interface word.</summary>
    public static readonly TemplateErrorKind UnknownWord = new(
        "unknown-word",
        new("Среди слов темы нет ключа «{0}».", "Добавьте его в файл strings вашей темы."),
        new("The words of the theme have no key “{0}”.", "Add it to the strings file of the theme."));

    /// <summary>An interface word with a place for a value that was not given.</summary>
    public static readonly TemplateErrorKind WordPlaceholder = new(
        "word-placeholder",
        new("Слову «{0}» нужно значение {1}, а оно не передано.", "Передайте его: t '{0}' значение."),
        new("The word “{0}” needs the value {1}, which is not given.", "Give it: t '{0}' value."));
}
