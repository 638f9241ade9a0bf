namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>The title of a document does not tell what is in it (REGULATION.md B4).</summary>
    public static readonly DiagnosticCode TitleIsFileName = new(
        "RM2576",
        Severity.Warning,
        new DiagnosticText("Название документа «{0}» не говорит, что в файле (приказ Рособрнадзора № 1493, пункт 4).", "Напишите в title, о чём документ; вид, номер, дату, формат и размер программа добавит сама."),
        new DiagnosticText("The title of the document “{0}” does not tell what is in the file (Rosobrnadzor's order No. 1493, item 4).", "Say in title what the document is about."));

    /// <summary>The name of a document's file has unusual characters (REGULATION.md G3).</summary>
    public static readonly DiagnosticCode FileNameNotLatin = new(
        "RM2577",
        Severity.Warning,
        new DiagnosticText("В имени файла «{0}» есть буквы не из латиницы, пробелы или другие знаки: ссылка на него будет нечитаемой.", "Переименуйте файл: латинские буквы, цифры, дефис; понятное название стоит в title."),
        new DiagnosticText("The file name “{0}” has other characters than Latin letters, digits and hyphens: the link to it will be unreadable.", "Rename the file; the title that people read is in title."));

    /// <summary>A picture is called a state symbol or an emblem (REGULATION.md F7).</summary>
    public static readonly DiagnosticCode StateSymbol = new(
        "RM2578",
        Severity.Warning,
        new DiagnosticText("Картинка «{0}» похожа на герб, флаг или эмблему ведомства.", "Проверьте, вправе ли школа её показывать и не искажена ли она (письмо СК-295/06 от 15.04.2022); обычно она не нужна."),
        new DiagnosticText("The picture “{0}” seems to be a coat of arms, a flag or an emblem of an authority.", "Check whether the school may show it (letter SK-295/06 of 15.04.2022); usually it is not needed."));

    /// <summary>A document was published late (REGULATION.md C1).</summary>
    public static readonly DiagnosticCode PublishedLate = new(
        "RM2579",
        Severity.Warning,
        new DiagnosticText("Документ «{0}» опубликован через {1} рабочих дней после создания, а можно не позже чем через {2} (постановление № 1802, пункт 16).", "Проверьте даты created и published; праздники и переносы укажите в dictionary/calendar.yml."),
        new DiagnosticText("The document “{0}” was published {1} working days after it was made; the limit is {2} (Decree No. 1802, item 16).", "Check created and published; holidays belong in dictionary/calendar.yml."));

    /// <summary>A published local act lacks a requisite (REGULATION.md B5).</summary>
    public static readonly DiagnosticCode DocumentWithoutRequisites = new(
        "RM2580",
        Severity.Warning,
        new DiagnosticText("У документа «{0}» нет {1:ru} (постановление № 1802, пункт 18).", "Впишите number, date и одно из signature, approval, by или signature_file."),
        new DiagnosticText("The document “{0}” has no {1:en} (Decree No. 1802, item 18).", "Give number, date and one of signature, approval, by or signature_file."));

    /// <summary>A scan or untagged file has no page with its text (REGULATION.md E8).</summary>
    public static readonly DiagnosticCode DocumentNotText = new(
        "RM2581",
        Severity.Warning,
        new DiagnosticText("Документ «{0}» — файл {1}, который программа экранного доступа может не прочесть (постановление № 102, пункт «в»; ГОСТ Р 70176-2022).", "Назовите в page страницу с тем же текстом или, если в PDF есть разметка, напишите tagged: да."),
        new DiagnosticText("The document “{0}” is a {1} file that a screen reader may not read (decree No. 102, item в; GOST R 70176-2022).", "Name the page with the same text in page or, if the PDF is tagged, write tagged: yes."));

    /// <summary>A document is only a page (REGULATION.md B3).</summary>
    public static readonly DiagnosticCode TextWithoutFile = new(
        "RM2582",
        Severity.Warning,
        new DiagnosticText("Документ «{0}» есть только страницей: текст и таблицы дают ещё и файлом (приказ Рособрнадзора № 1493, пункт 24).", "Добавьте file: документ, в котором можно искать и копировать текст."),
        new DiagnosticText("The document “{0}” is only a page: text and tables are to be given as a file too (Rosobrnadzor's order No. 1493, item 24).", "Add file: a document whose text can be searched and copied."));

    /// <summary>The data of a detached signature is not shown (REGULATION.md G4).</summary>
    public static readonly DiagnosticCode SignatureNotShown = new(
        "RM2583",
        Severity.Warning,
        new DiagnosticText("У документа «{0}» есть файл подписи, но её данные не показаны текстом (разъяснения Рособрнадзора от 11.11.2024).", "Впишите в signature, кто подписал, и срок действия сертификата."),
        new DiagnosticText("The document “{0}” has a signature file, but its data is not shown as text (Rosobrnadzor's explanation of 11.11.2024).", "Say in signature who signed, and how long the certificate is valid."));

    /// <summary>A file needs paid or special software (REGULATION.md G1).</summary>
    public static readonly DiagnosticCode FileFormatClosed = new(
        "RM2584",
        Severity.Warning,
        new DiagnosticText("Файл «{0}» открывается не всякой бесплатной программой (постановление № 1802, пункт 20 «а»; приказ Рособрнадзора № 1493, пункт 25 «а»).", "Сохраните его в открытом формате: PDF, ODT, DOCX, ODS, XLSX, CSV."),
        new DiagnosticText("Not every free program opens the file “{0}” (Decree No. 1802, item 20; Rosobrnadzor's order No. 1493, item 25).", "Save it in an open format: PDF, ODT, DOCX, ODS, XLSX, CSV."));

    /// <summary>A file is very large (REGULATION.md G2).</summary>
    public static readonly DiagnosticCode DocumentTooLarge = new(
        "RM2585",
        Severity.Warning,
        new DiagnosticText("Файл «{0}» занимает {1} МБ; с телефона его не откроют.", "Уменьшите его: до {2} МБ хватает для любого документа."),
        new DiagnosticText("The file “{0}” takes {1} MB; a phone will not open it.", "Make it smaller: {2} MB are enough for any document."));

    /// <summary>A picture has too few pixels to be read (REGULATION.md G2).</summary>
    public static readonly DiagnosticCode ScanTooCoarse = new(
        "RM2586",
        Severity.Warning,
        new DiagnosticText("Картинка «{0}» мелкая: {1} × {2} точек; скан документа должен читаться (приказ Рособрнадзора № 1493, пункт 25 «в»).", "Отсканируйте заново: узкая сторона — не меньше {3} точек."),
        new DiagnosticText("The picture “{0}” is small: {1} × {2} pixels; a scan must be readable (Rosobrnadzor's order No. 1493, item 25).", "Scan it again: at least {3} pixels on the narrow side."));

    /// <summary>Nothing tells that the people on a picture agree (REGULATION.md F5).</summary>
    public static readonly DiagnosticCode PictureWithoutConsent = new(
        "RM2587",
        Severity.Warning,
        new DiagnosticText("Не сказано, согласны ли люди на картинке «{0}» на публикацию (152-ФЗ, статья 10.1; ГК РФ, статья 152.1).", "Если согласия есть или людей на ней нет, напишите consent: да."),
        new DiagnosticText("Nothing tells that the people on the picture “{0}” agree to its publication (152-FZ, article 10.1; civil code, article 152.1).", "If they do, or nobody is on it, write consent: yes."));
}
