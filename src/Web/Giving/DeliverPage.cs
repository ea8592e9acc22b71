using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Giving;

/// <summary>How long what is sent can be withdrawn before anybody else can know of it; in minutes.</summary>
public enum Delay
{
    /// <summary>Sent at once.</summary>
    None = 0,

    /// <summary>Ten minutes: what is chosen unless somebody chooses otherwise.</summary>
    TenMinutes = 10,

    /// <summary>An hour.</summary>
    Hour = 60,

    /// <summary>A day.</summary>
    Day = 1440,
}

/// <summary>
/// A page that sends something to the other of a shared space. It goes through the person's notes, which have to be open. Each is a
/// <see cref="GivePage{T}"/> or a <see cref="ReplyPage{T}"/>.
/// </summary>
public abstract class DeliverPage(Access access) : SharedPage(access)
{
    private readonly Access _access = access;

    /// <summary>The id that what is sent will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<Delivery> New { get; set; } = NewId.Of<Delivery>();

    /// <summary>How long it is held.</summary>
    [BindProperty, Required] public Delay? Delay { get; set; } = Giving.Delay.TenMinutes;

    /// <summary>True where the person's own answers speak for care in what the other is given.</summary>
    public abstract bool IsCareful { get; }

    /// <summary>The person's own notes.</summary>
    public SpaceView<NotesState> Notes { get; private set; } = null!;

    /// <summary>The notes to write in, for what the person does.</summary>
    protected OpenSpace<NotesState> NotesForWriting => _access.ForWriting(Notes);

    /// <summary>Holds what is sent for as long as was chosen, and shows it where its writer can take it back.</summary>
    /// <param name="decide">Decides on the shared part as it will be with what is held already.</param>
    protected async Task<IActionResult> SendAsync(Func<SharedState, Decision> decide, CancellationToken cancellationToken)
    {
        var decision = await SharedForWriting.DelayAsync(decide, TimeSpan.FromMinutes((int)Delay!.Value), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Deliveries.Show(Space, New));
    }

    /// <summary>Opens the shared part and the notes; with nobody there to give something to, there is no such page.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (!IsRunning)
        {
            throw new DoorClosedException();
        }

        Notes = await _access.ReadNotesAsync(Session, cancellationToken);
    }
}

/// <summary>A page that gives something. What somebody answered in private stands before every one of them.</summary>
/// <typeparam name="T">What is given.</typeparam>
public abstract class GivePage<T>(Access access) : DeliverPage(access) where T : Delivered
{
    /// <inheritdoc/>
    public sealed override bool IsCareful => Gifts.OfferFor(Gifts.Of(typeof(T)), Notes.State.SituationOn(Today)) != Offer.Open;
}

/// <summary>A page that answers what the other gave, in a few words or none.</summary>
/// <typeparam name="T">The answer.</typeparam>
public abstract class ReplyPage<T>(Access access) : DeliverPage(access) where T : Reply
{
    /// <inheritdoc/>
    public sealed override bool IsCareful => false;
}

/// <summary>The page that gives something piece by piece, as it stands in somebody's notes.</summary>
/// <typeparam name="T">What stands in the notes.</typeparam>
/// <typeparam name="TDelivered">What it is once it is given.</typeparam>
public sealed class GiveModel<T, TDelivered>(Access access) : GivePage<TDelivered>(access), IGiveModel where T : IGivable<T,
TDelivered> where TDelivered : Delivered
{
    /// <summary>The ids of pieces that are left out.</summary>
    [BindProperty] public IReadOnlyList<string> Out { get; set; } = [];

    /// <summary>The ids of pieces that are put in.</summary>
    [BindProperty] public IReadOnlyList<string> In { get; set; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<Piece> Pieces => Written.Pieces;

    private T Written => T.Of(Notes.State);

    /// <inheritdoc/>
    public bool IsTicked(Piece piece) => (piece.IsPutIn ? In : Out).Contains(piece.Id, StringComparer.Ordinal);

    /// <summary>Shows what would be given.</summary>
    public void OnGet() { }

    /// <summary>Gives it as it stands now: without what is left out, with what is put in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var goes = Pieces.Where(piece => piece.IsPutIn == IsTicked(piece)).Select(piece => piece.Id).ToHashSet(StringComparer.Ordinal);
        return Written.Give(new(New, Open.Me, Today), goes.Contains) is { } given
            ? await SendAsync(state => state.Deliveries.Deliver(given), cancellationToken)
            : Refuse("nothing-to-give");
    }
}

/// <summary>What the form that gives something piece by piece asks of its page.</summary>
public interface IGiveModel
{
    /// <summary>The pieces, in order.</summary>
    IReadOnlyList<Piece> Pieces { get; }

    /// <summary>True if the box beside a piece is ticked: it is left out, or put in.</summary>
    bool IsTicked(Piece piece);
}
