using System.Buffers.Binary;
using Steadfast.Domain;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>A space that its member may read and write. Opening it writes nothing: what the visit has verified is remembered with what is appended.</summary>
/// <typeparam name="TState">What can stand in a space of its kind.</typeparam>
public sealed partial class OpenSpace<TState> : SpaceView<TState>
    where TState : SpaceState
{
    private const int MostAttempts = 3;

    // What waits is due at a whole five minutes, so that nothing in the clear tells when it was written.
    private const int Step = 300;
    private readonly Memberships _memberships;
    private readonly TimeProvider _clock;

    internal OpenSpace(SpaceView<TState> view, Memberships memberships, TimeProvider clock)
        : base(view) => (_memberships, _clock) = (memberships, clock);

    /// <summary>Decides on the state and appends what is decided; when somebody was first, decides again on the newer state, three times.</summary>
    /// <returns>The decision on the state it was appended to; the refusal "closed" if the space is closed, "busy" if others were first each time.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was appended.</exception>
    public Task<Decision> DecideAsync(Func<TState, Decision> decide, CancellationToken cancellationToken) => Lines.WritingAsync(
        Id,
        async () =>
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                await ReadyAsync(cancellationToken);
                if (View.IsClosed)
                {
                    return Decision.Refuse("closed");
                }

                var decision = decide(State);
                if (decision.Events.IsEmpty || await AppendAsync(Seal(decision), null, cancellationToken))
                {
                    await RefreshAsync(cancellationToken);
                    return decision;
                }
            }

            return Decision.Refuse("busy");
        },
        cancellationToken);

    /// <summary>Erases the words of the member's own entries that <paramref name="which"/> names; a signed notice stays in their place.</summary>
    /// <returns>How many entries lost their words; 0 if none were named.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was erased.</exception>
    public Task<int> EraseAsync(Func<SpaceEvent, bool> which, CancellationToken cancellationToken) => Lines.WritingAsync(
        Id,
        async () =>
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                await RefreshAsync(cancellationToken);
                var seqs = (await OpenEntriesAsync(cancellationToken))
                    .Where(entry => entry.Opened is not null && entry.Header.Author == Me && Chain.MayGo(Kind, entry.Header)
                        && which(Codec.Read(entry.Opened.Name, entry.Opened.Words)))
                    .Select(entry => entry.Row.Seq).ToList();
                if (seqs.Count == 0)
                {
                    return 0;
                }

                var body = new byte[seqs.Count * 8];
                for (var i = 0; i < seqs.Count; i++)
                {
                    BinaryPrimitives.WriteInt64BigEndian(body.AsSpan(i * 8), seqs[i]);
                }

                var (_, notice) = EntrySealer.SignOpen(Session.Identity, View.Place, EntryKind.Notice, body, _clock.GetUtcNow());
                if (await AppendAsync([notice], seqs, cancellationToken))
                {
                    await Lines.ForgetErasedAsync(cancellationToken);
                    await RefreshAsync(cancellationToken);
                    return seqs.Count;
                }
            }

            throw new StoreUnavailableException("Others were first three times in a row.");
        },
        cancellationToken);

    /// <summary>
    /// Decides on the state as it will be with what this member holds back already, and holds what is decided: after <paramref name="delay"/>, and up to
    /// five minutes more, it enters the log, whoever opens the space next.
    /// </summary>
    /// <param name="delay">Zero to enter the log at once.</param>
    /// <returns>The decision; the refusal "closed" if the space is closed, "busy" if others were first three times in a row.</returns>
    /// <exception cref="StoreUnavailableException">Not everything that was decided is held.</exception>
    public Task<Decision> DelayAsync(Func<TState, Decision> decide, TimeSpan delay, CancellationToken cancellationToken) =>
        Lines.WritingAsync(Id, () => DelayNowAsync(decide, delay, cancellationToken), cancellationToken);

    /// <summary>
    /// Takes the member's own events that <paramref name="which"/> names out of the space: what is held is gone without a trace, what is in the log loses
    /// its words. It always succeeds, however often it is done.
    /// </summary>
    /// <exception cref="StoreUnavailableException">Perhaps not all of it was taken out; doing it again finishes it.</exception>
    public async Task TakeBackAsync(Func<SpaceEvent, bool> which, CancellationToken cancellationToken)
    {
        // What is held is looked at first: what enters the log meanwhile is found there.
        foreach (var (row, entry, delayed) in await DelayedRowsAsync(cancellationToken))
        {
            if (which(delayed.Event))
            {
                await Access.WithdrawAsync(Session, row, entry, cancellationToken);
            }
        }

        await EraseAsync(which, cancellationToken);
    }

    /// <summary>Signs and seals an event now that enters the log when it is due; until then nobody else can know of it, and it can be taken back.</summary>
    /// <param name="due">Rounded up to five minutes, as it stands in the clear.</param>
    /// <param name="eraseAfter">From this day on its words may be gone without a notice; 0 for never.</param>
    /// <returns>What <see cref="WithdrawAsync"/> takes.</returns>
    internal Task<byte[]> DelayAsync(SpaceEvent happened, DateTimeOffset due, int eraseAfter, CancellationToken cancellationToken)
    {
        var reader = View.Members.Rules.MostMembers > 2 ? Box.Everybody : Other ?? throw new InvalidOperationException("Nobody is there to delay it for.");
        var box = Box.Of(View.Keys[View.Place.Epoch].Key, reader, happened is SharedEvent given
            ? given.WaitsIn() : throw new ArgumentException("What nobody else sees waits for nobody.", nameof(happened)));
        return WaitAsync(happened, Entrance.ByTime, box, Rounded(due), eraseAfter, cancellationToken);
    }

    private async Task<byte[]> WaitAsync(SpaceEvent happened, Entrance entrance, Box box, long? due, int eraseAfter, CancellationToken cancellationToken)
    {
        var (header, row) = EntrySealer.Seal(Codec, Kind, Session.Identity, View.Place, happened, View.Keys[View.Place.Epoch].Key, _clock.GetUtcNow(),
            entrance, due ?? 0, eraseAfter);
        var id = header.Id.ToBytes();
        await Access.RememberAsync(Session, cancellationToken);
        await Access.WaitAsync(new(Id.ToBytes(), box.Name, id, due, box.Seal(id, row)), cancellationToken);
        return id;
    }

    /// <summary>
    /// Decides on the state as it is, and lets what is decided wait until somebody lets it in whose role allows it. Until then it can be taken back.
    /// </summary>
    /// <returns>The decision; the refusal "closed" if the space is closed.</returns>
    /// <exception cref="ArgumentException">In such a space nobody has a role that lets anything in.</exception>
    public async Task<Decision> SubmitAsync(Func<TState, Decision> decide, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        if (View.IsClosed)
        {
            return Decision.Refuse("closed");
        }

        if (!View.Members.Rules.Facilitator.Rights.HasFlag(Rights.Release))
        {
            throw new ArgumentException("In such a space nobody has a role that lets anything in.", nameof(decide));
        }

        var decision = decide(State);
        foreach (var happened in decision.Events)
        {
            await WaitAsync(happened, Entrance.Released, Box.ForRelease([View.Keys[View.Place.Epoch]])[0], null, 0, cancellationToken);
        }

        return decision;
    }

    /// <summary>Lets in what waits for it: it stands after an entry of this member's that names it.</summary>
    /// <param name="id">As <see cref="SpaceView.ToReleaseAsync"/> gave it.</param>
    /// <returns>False if it was taken back or let in meanwhile, or its writer does not belong to the space any more.</returns>
    /// <exception cref="ArgumentException">This member's role does not allow it.</exception>
    public Task<bool> ReleaseAsync(Id<SpaceEvent> id, CancellationToken cancellationToken) => Lines.WritingAsync(
        Id,
        async () =>
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                await ReadyAsync(cancellationToken);
                Require(Rights.Release);
                var waiting = await ToReleaseRowsAsync(cancellationToken);
                if (View.IsClosed || waiting.Find(waits => waits.Waiting.Header.Id.Value == id.Value) is not { Row: { } row } found)
                {
                    return false;
                }

                await Access.RememberAsync(Session, cancellationToken);
                var (_, release) = EntrySealer.SignOpen(
                    Session.Identity, View.Place, EntryKind.Release, EntryHeader.NameOf(found.Waiting.Row.Header, found.Waiting.Row.Sig), _clock.GetUtcNow());
                var isIn = await Lines.ReleaseAsync(View, release, row, found.Waiting, cancellationToken);
                await RefreshAsync(cancellationToken);
                if (isIn)
                {
                    return true;
                }
            }

            return false;
        },
        cancellationToken);

    /// <summary>Ends the membership of somebody else at once: a new key begins, which they have not. What they wrote stays.</summary>
    /// <exception cref="ArgumentException">This member's role does not allow it, or theirs.</exception>
    public async Task RemoveAsync(Id<Person> whom, CancellationToken cancellationToken)
    {
        await ChangeAsync(
            () =>
            {
                if (View.Members.Of(whom) is not { } member)
                {
                    return Task.FromResult(true);
                }

                Require(Rights.Remove);
                return member.Role == Role.Member ? _memberships.EndAsync(Session.Identity, View.Members, View.Place, member, 0, cancellationToken)
                    : throw new ArgumentException("Whoever keeps a space is removed by nobody.", nameof(whom));
            },
            cancellationToken);
    }

    /// <summary>Closes the space for all: nothing is written after it, and once a day is over, its words are taken out.</summary>
    /// <param name="until">The last day on which it can be read, in UTC; from today to <see cref="SpaceRules.MostClosedDays"/> days off.</param>
    /// <exception cref="ArgumentException">This member's role does not allow it, or it is no such day.</exception>
    public Task CloseAsync(DateOnly until, CancellationToken cancellationToken) => ChangeAsync(
        () =>
        {
            Require(Rights.Close);
            return until.DayNumber - View.Today is >= 0 and <= SpaceRules.MostClosedDays
                ? _memberships.CloseAsync(Session.Identity, View.Members, View.Place, until.DayNumber, cancellationToken)
                : throw new ArgumentException("A closed space can be read for 30 days at most.", nameof(until));
        },
        cancellationToken);

    /// <summary>Changes who belongs to the space, unless it is closed.</summary>
    private Task<bool> ChangeAsync(Func<Task<bool>> change, CancellationToken cancellationToken) => Lines.WritingAsync(
        Id,
        async () =>
        {
            do
            {
                await ReadyAsync(cancellationToken);
            }
            while (!View.IsClosed && !await change());

            await RefreshAsync(cancellationToken);
            return true;
        },
        cancellationToken);

    private void Require(Rights right)
    {
        if (!View.May(right))
        {
            throw new ArgumentException($"In a space of kind {Kind} this member may not {right}.", nameof(right));
        }
    }

    /// <summary>Takes back what is held. True if it had not entered the log yet; then nothing of it is left.</summary>
    internal async Task<bool> WithdrawAsync(byte[] delayed, CancellationToken cancellationToken) =>
        (await DelayedRowsAsync(cancellationToken)).Find(waiting => waiting.Row.Id.AsSpan().SequenceEqual(delayed)) is { Row: { } row } found
        && await Access.WithdrawAsync(Session, row, found.Entry, cancellationToken);

    private async Task<Decision> DelayNowAsync(Func<TState, Decision> decide, TimeSpan delay, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await ReadyAsync(cancellationToken);
            if (View.IsClosed)
            {
                return Decision.Refuse("closed");
            }

            var delayed = await DelayedAsync(cancellationToken);
            var decision = decide(delayed.Where(waits => !waits.IsReturned).Aggregate(State, (state, waits) => (TState)state.Evolve(waits.Event)));
            if (delay == TimeSpan.Zero && !decision.Events.IsEmpty)
            {
                if (!await AppendAsync(Seal(decision, Entrance.ByTime), null, cancellationToken))
                {
                    continue;
                }

                await RefreshAsync(cancellationToken);
                return decision;
            }

            foreach (var happened in decision.Events)
            {
                await DelayAsync(happened, _clock.GetUtcNow() + delay, 0, cancellationToken);
            }

            return decision;
        }

        return Decision.Refuse("busy");
    }

    private List<EntryRow> Seal(Decision decision, Entrance? entrance = null, Place? at = null)
    {
        var (place, now) = (at ?? View.Place, _clock.GetUtcNow());
        List<EntryRow> rows = [];
        foreach (var happened in decision.Events)
        {
            var (_, row) = EntrySealer.Seal(
                Codec, Kind, Session.Identity, place, happened, View.Keys[place.Epoch].Key, now, entrance, entrance is null ? 0 : now.ToUnixTimeSeconds());
            place = place.Next(row);
            rows.Add(row);
        }

        return rows;
    }

    private async Task<bool> AppendAsync(List<EntryRow> rows, List<long>? erased, CancellationToken cancellationToken)
    {
        await Access.RememberAsync(Session, cancellationToken);
        return await Lines.AppendAsync(
            View.Place, View.IsTail, View.Members.Epoch, rows,
            erased is null ? null : (db, tx) => Tail.EraseAsync(db, tx, Id, erased),
            cancellationToken);
    }

    /// <summary>
    /// Opens the space anew before something is written in it, and first ends the memberships whose day is over: what is written is under a key that they
    /// have not.
    /// </summary>
    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        while (!View.IsClosed && View.Members.Current.FirstOrDefault(member => member.IsOver(View.Today)) is { } over)
        {
            await _memberships.EndAsync(Session.Identity, View.Members, View.Place, over, 0, cancellationToken);
            await RefreshAsync(cancellationToken);
        }
    }

    private async Task RefreshAsync(CancellationToken cancellationToken) => View = await Access.ViewAsync(Session, Id, cancellationToken);
}
