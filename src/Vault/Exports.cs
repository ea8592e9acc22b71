using System.Text.Json;
using System.Text.Json.Serialization;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;

namespace Steadfast.Vault;

/// <summary>An entry somebody takes with them. With its neighbours it can be checked offline: signature, place and words.</summary>
/// <param name="Sequence">Its place, from 1.</param>
/// <param name="Day">The day it was written, in UTC.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Event">
/// The stored name of the event; null for changes of membership, notices, and words that are erased, not this reader's, or left out on purpose.
/// </param>
/// <param name="Words">The event as JSON; null as <paramref name="Event"/>.</param>
/// <param name="Plain">The exact bytes that were sealed; null as <paramref name="Event"/>.</param>
/// <param name="CommitKey">With <paramref name="Plain"/>, proves that these are the words that were signed.</param>
/// <param name="Header">The signed header, 190 bytes.</param>
/// <param name="Signature">64 bytes.</param>
/// <param name="Body">The unsealed body of a change of membership, a notice or a release; null for events.</param>
public sealed record ExportedEntry(
    long Sequence, DateOnly Day, string Author, string? Event, JsonElement? Words, byte[]? Plain, byte[]? CommitKey, byte[] Header, byte[] Signature,
    byte[]? Body)
{
    /// <summary>True if the rules do not allow what it says here: it is in the record, and for nobody did it happen.</summary>
    [JsonIgnore] public bool IsRefused { get; init; }
}

/// <summary>A space somebody takes with them, as they see it.</summary>
/// <param name="Head">The receipt: 64 hexadecimal digits at <paramref name="Sequence"/>.</param>
public sealed record ExportedSpace(string Space, SpaceKind Kind, long Sequence, string Head, IReadOnlyList<ExportedEntry> Entries)
{
    /// <summary>True for a shared space that shows as closed: the name of whoever left it is not in it any more.</summary>
    [JsonIgnore] public bool IsClosed { get; init; }
}

/// <summary>
/// Everything of a person's that is theirs to take: what they wrote, and the joint record as both see it. Nothing that waits, no ranges, no tallies.
/// </summary>
/// <param name="Format">Always "steadfast-export/1".</param>
/// <param name="Made">When, in UTC.</param>
/// <param name="LeftOut">The spaces that are not in it, as their record does not agree with itself; null if there is none.</param>
public sealed record Export(string Format, DateTimeOffset Made, IReadOnlyList<ExportedSpace> Spaces, IReadOnlyList<string>? LeftOut = null)
{
    /// <summary>The only format there is yet.</summary>
    public const string CurrentFormat = "steadfast-export/1";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The export as indented JSON in UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, s_json);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is not an export.</exception>
    public static Export FromJson(ReadOnlySpan<byte> json)
    {
        try
        {
            // As an editor may have saved it: with a mark of the encoding before it, or in UTF-16.
            using var reader = new StreamReader(new MemoryStream(json.ToArray()), detectEncodingFromByteOrderMarks: true);
            return JsonSerializer.Deserialize<Export>(reader.ReadToEnd(), s_json) is { Format: CurrentFormat, Spaces: not null } export
                && export.Spaces.All(IsWhole)
                ? export
                : throw new FormatException("Not an export of this product.");
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new FormatException("Not an export of this product.", e);
        }
    }

    // A null where a value belongs is let pass by the reader.
    private static bool IsWhole(ExportedSpace? space) => space is { Space: not null, Head: not null, Entries: not null }
        && space.Entries.All(static entry => entry is { Author: not null, Header: not null, Signature: not null });
}

/// <summary>Makes a person's export.</summary>
public sealed class Exports
{
    private readonly Access _access;
    private readonly Losses _losses;
    private readonly SpaceCodec _codec;
    private readonly TimeProvider _clock;

    internal Exports(Access access, Losses losses, SpaceCodec codec, TimeProvider clock) => (_access, _losses, _codec, _clock) = (access, losses, codec, clock);

    /// <summary>Everything the person may take with them.</summary>
    /// <exception cref="NotesLockedException">The private part of the session is put away.</exception>
    public Task<Export> MakeAsync(Session session, CancellationToken cancellationToken) => MakeAsync(session, static (_, _) => false, cancellationToken);

    /// <summary>The same without the words of some events, whose entries stay as links of the chain.</summary>
    /// <param name="withholds">Says of an event and whoever wrote its entry whether its words stay out.</param>
    /// <exception cref="NotesLockedException">The private part of the session is put away.</exception>
    public async Task<Export> MakeAsync(Session session, Func<SpaceEvent, Id<Person>, bool> withholds, CancellationToken cancellationToken)
    {
        // Whoever lost their notes takes the rest.
        List<ExportedSpace> spaces = session.NotesAreOpen && await _losses.OfNotesAsync(session, cancellationToken) is { Kind: LossKind.Gone } ? []
            : [await SpaceAsync(await _access.ReadNotesAsync(session, cancellationToken), withholds, cancellationToken)];
        var shared = await _access.ReadSharedAsync(session, cancellationToken);
        foreach (var space in shared)
        {
            spaces.Add(await SpaceAsync(space, withholds, cancellationToken));
        }

        var leftOut = (await _access.SharedAsync(session, cancellationToken)).Except(shared.Select(space => space.Id)).Select(id => id.ToString()).ToList();
        return new(Export.CurrentFormat, _clock.GetUtcNow(), spaces, leftOut.Count == 0 ? null : leftOut);
    }

    private async Task<ExportedSpace> SpaceAsync(SpaceView space, Func<SpaceEvent, Id<Person>, bool> withholds, CancellationToken cancellationToken)
    {
        // Folded along with all that its reader sees: what is withheld allows what came after it.
        var state = SpaceState.Of(space.Kind);
        List<ExportedEntry> entries = [];
        var isTaken = false;
        foreach (var (header, row, opened) in await space.OpenEntriesAsync(cancellationToken))
        {
            var happened = opened is null ? null : _codec.Read(opened.Name, opened.Words);
            var isRefused = happened is not null
                && (!state.Allows(happened) || (header.Entrance.How != Enters.Taken && !Proposals.MayStandAlone(happened, isTaken)));
            isTaken |= header.Entrance.How == Enters.Taken;
            state = happened is null || isRefused ? state : state.Evolve(happened);
            var isWithheld =
                happened is not null && (withholds(happened, header.Author) || (space.IsClosed && happened is MemberNamed named && named.By != space.Me));
            entries.Add(Entry(header, row, isWithheld ? null : opened) with { IsRefused = isRefused });
        }

        return new(space.Id.ToString(), space.Kind, space.Receipt.Sequence, space.Receipt.Head, entries) { IsClosed = space.IsClosed };
    }

    private static ExportedEntry Entry(EntryHeader header, Storage.EntryRow row, OpenedEntry? opened) => new(
        row.Seq, DateOnly.FromDayNumber(header.Day), header.Author.ToString(), opened?.Name,
        opened is null ? null : JsonDocument.Parse(opened.Words).RootElement, opened is null ? null : Padding.Unpad(opened.Padded).ToArray(), opened?.CommitKey,
        row.Header, row.Sig, header.Kind is EntryKind.Event or EntryKind.Waited ? null : row.Ct);
}
