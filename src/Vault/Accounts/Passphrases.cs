using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Accounts;

/// <summary>What is wrong with a passphrase somebody chose.</summary>
public enum PassphraseFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Under 12 characters.</summary>
    TooShort,

    /// <summary>Over 256 characters.</summary>
    TooLong,

    /// <summary>Among the first that anybody would try.</summary>
    TooCommon,
}

/// <summary>Passphrases: offering them, and judging those that people choose themselves.</summary>
public static class Passphrases
{
    /// <summary>Five words joined by spaces, from a list of at least 2,048: at least 55 bits.</summary>
    public static string Offer() => string.Join(' ', Enumerable.Range(0, WordList.Offered).Select(_ => WordList.Pick()));

    /// <summary>What is wrong with a passphrase somebody chose for themselves.</summary>
    public static PassphraseFault Check(string passphrase) => Keyed.Passphrase(passphrase) switch
    {
        { Length: < 12 } => PassphraseFault.TooShort,
        { Length: > 256 } => PassphraseFault.TooLong,
        var meant => WordList.IsCommon(meant) ? PassphraseFault.TooCommon : PassphraseFault.None,
    };

    /// <summary>True if both open the same, however each was typed.</summary>
    public static bool AreSame(string one, string other) => Keyed.Passphrase(one) == Keyed.Passphrase(other);
}
