using System.Collections.Frozen;

namespace RoadmapSite.Core.Model;

/// <summary>Phones and mailboxes that may be published: those of <c>contacts</c> and <c>accessibility</c>, and <c>allowed_contacts</c> of site.yml. A text may name several.</summary>
/// <param name="texts">The texts, as written; null where there is none.</param>
internal sealed class OfficialContacts(IEnumerable<string?> texts)
{
    private const int PhoneDigits = 10;

    private readonly FrozenSet<string> known = texts.OfType<string>().SelectMany(Contacts).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>No contacts.</summary>
    public static OfficialContacts None { get; } = new([]);

    /// <summary>Whether a phone or mailbox is one of them.</summary>
    /// <param name="contact">The contact, however spaced; +7 and 8 begin the same number.</param>
    public bool Has(string contact) => known.Contains(KeyOf(contact));

    /// <summary>What two spellings of one contact have in common: a mailbox in small letters, the last ten digits of a number.</summary>
    /// <param name="contact">The contact.</param>
    public static string KeyOf(string contact)
    {
        if (contact.Contains('@', StringComparison.Ordinal))
        {
            return contact.Trim().ToLowerInvariant();
        }

        var digits = string.Concat(contact.Where(char.IsAsciiDigit));
        return digits.Length <= PhoneDigits ? digits : digits[^PhoneDigits..];
    }

    private static IEnumerable<string> Contacts(string text) => text
        .Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(part => part.Contains('@', StringComparison.Ordinal) ? part.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [part])
        .Select(KeyOf)
        .Where(key => key.Length > 0);
}
