using System.Text.Json;
using Steadfast.Domain;
using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Accounts;

/// <summary>How a person wants their pages; kept sealed under their own key, readable without the private part.</summary>
/// <param name="Language">A culture name such as "en"; null to follow the browser.</param>
/// <param name="Zone">IANA zone for dates; "UTC" until chosen.</param>
/// <param name="Theme">"light", "dark", or null to follow the device.</param>
/// <param name="IdleMinutes">After how many minutes without an act the session ends; 1 to 15.</param>
/// <param name="HasNoCoach">True to have nothing said about wording.</param>
/// <param name="Consent">What the person agreed to when they began, or later; null for an account that was never asked.</param>
public sealed record Preferences(
    string? Language = null, string Zone = "UTC", string? Theme = null, int IdleMinutes = 15, bool HasNoCoach = false, Consent? Consent = null);

/// <summary>That a person agreed to their words being kept.</summary>
/// <param name="Version">Which text they had before them.</param>
/// <param name="Day">On which day, in their own zone.</param>
public sealed record Consent(int Version, DateOnly Day);

/// <summary>A signed-in person. Keys are inside and stay there.</summary>
public sealed class Session
{
    internal Session(byte[] secret, SessionContent content)
    {
        Id = IdOf(secret);
        MainKey = Hkdf.Derive(secret, "session/1");
        PrivateKey = Hkdf.Derive(secret, "private/1");
        Content = content;
        Identity = Identity.Decode(content.Identity);
    }

    private Session(Session own, ApartSpace space)
    {
        (Own, Id, MainKey, PrivateKey, Private) = (own, own.Id, own.MainKey, own.PrivateKey, own.Private);
        Identity = Identity.Decode(space.Keys);
        var mark = space.Mark is { } known ? new SpaceMark(known.Seq, known.Head, [], known.IsBound) : SpaceMark.None;
        Content = own.Content with { Marks = new(StringComparer.Ordinal) { [space.Space] = mark }, Withdrawn = space.Withdrawn ?? [], Notes = null };
    }

    /// <summary>Who is signed in.</summary>
    public Id<Person> Me => Identity.Id;

    /// <summary>The name this person signs in with.</summary>
    public string SignInName => Content.Name;

    /// <summary>How this person wants their pages.</summary>
    public Preferences Preferences => Content.Preferences;

    /// <summary>True while the private part is open: five minutes from the last private act.</summary>
    public bool NotesAreOpen => Private is not null;

    /// <summary>The recovery code that waits to be typed back, in groups; null when none waits.</summary>
    public IReadOnlyList<string>? PendingCode => Content.PendingCode is { } code ? Codes.Groups(code) : null;

    /// <summary>True once a recovery code has been typed back.</summary>
    public bool CodeIsConfirmed => Content.CodeIsConfirmed;

    /// <summary>True if this account has a second factor: its code is then asked for with the passphrase.</summary>
    public bool HasFactor => Content.HasFactor;

    /// <summary>
    /// What somebody did who reached the database, or a backup that was put back, as far as it is this person's to know: told on every page until they put
    /// it away.
    /// </summary>
    public IReadOnlyList<Tiding> News => [.. Content.News.Select(told => new Tiding(told.Kind, DateOnly.FromDayNumber(told.Day)))];

    /// <summary>True if opening the notes asks for the second factor's code as well.</summary>
    public bool FactorOpensNotes => Content.FactorOpensNotes;

    /// <summary>
    /// What a form carries to say whose it is, so that a form posted after the session ended is given back to the same person only; 22 characters,
    /// unguessable.
    /// </summary>
    public string FormOwner => Identity.FormOwner;

    /// <summary>The visit itself, where this is its person as they are in a space apart; else null.</summary>
    internal Session? Own { get; }

    /// <summary>
    /// This visit's person as they are in a space apart: under another id, with other keys. Lasts no longer than the request, and is kept nowhere.
    /// </summary>
    internal Session In(ApartSpace space) => new(this, space);

    internal byte[] Id { get; }

    internal byte[] MainKey { get; }

    internal byte[] PrivateKey { get; }

    internal Identity Identity { get; }

    internal SessionContent Content { get; set; }

    internal PrivatePart? Private { get; set; }

    /// <summary>Which spaces this request found to be others than the person had seen.</summary>
    internal HashSet<Id<Space>> Rewound { get; } = [];

    /// <summary>Which spaces this request could not open, as their record does not agree with itself.</summary>
    internal HashSet<Id<Space>> Broken { get; } = [];

    /// <summary>Until when (seconds since 1970) the private part stays in the row.</summary>
    internal long PrivateUntil { get; set; }

    internal static byte[] IdOf(byte[] secret) => Hash.Sha256("id"u8, secret);
}

/// <summary>What a session's row holds, sealed under the cookie's secret.</summary>
/// <param name="Expires">The absolute end, seconds since 1970; the row's own copy is only for the timer that deletes.</param>
/// <param name="Place">The beginning of the lane of the address the session was begun from; null if there was none.</param>
/// <param name="IsPutBack">True if the account's row that opened was not the newest one.</param>
/// <param name="Marks">What this session last verified of each space, and the epoch keys it has unwrapped.</param>
internal sealed record SessionContent(
    byte[] Identity, byte[] SignInTag, string Name, Preferences Preferences, bool CodeIsConfirmed, string? PendingCode, long Expires, Dictionary<string,
    SpaceMark> Marks,
    string? Place = null, bool HasFactor = false, bool FactorOpensNotes = false, PendingFactor? PendingFactor = null, bool IsPutBack = false)
{
    /// <summary>The ids of what the person withdrew before it entered a log, as their directory knew them.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    /// <summary>What is to be told on every page until it is put away.</summary>
    public IReadOnlyList<Told> News { get; init; } = [];

    /// <summary>The same visit, with what a directory knows by now.</summary>
    public SessionContent Knowing(SealedDirectory directory) =>
        this with { Withdrawn = directory.Withdrawn ?? [], News = [.. (directory.Told ?? []).Where(told => told.IsUrgent)] };

    /// <summary>The id of the person's private space, so that it is missed also while it is put away; null if the session has not met it.</summary>
    public string? Notes { get; init; }

    public byte[] Encode() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static SessionContent Decode(byte[] bytes) => JsonSerializer.Deserialize<SessionContent>(bytes)!;
}

/// <summary>Up to where somebody has verified a space's record, with the epoch keys they hold.</summary>
/// <param name="IsBound">True once the other member's keys were checked against the invitation's code.</param>
internal sealed record SpaceMark(long Seq, byte[] Head, Dictionary<int, byte[]> Keys, bool IsBound)
{
    public static readonly SpaceMark None = new(0, [], [], false);
}
