using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Deliveries;

/// <summary>One thing somebody gave: closed for whoever it is for, until they open it; open for whoever wrote it, to withdraw it or to take it back.</summary>
public sealed class ShowModel(Access access) : SharedPage(access)
{
    private readonly Access _access = access;
    private SpaceView<NotesState> _notes = null!;

    /// <summary>Which, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>What it is; null once it was taken back.</summary>
    public DeliveryEvent? What { get; private set; }

    /// <summary>When it goes out, if it is held still.</summary>
    public DateTimeOffset? Due { get; private set; }

    /// <summary>True for what does not go out any more, as it was on its way when the program changed, and is its writer's again.</summary>
    public bool IsReturned { get; private set; }

    /// <summary>True once the other can see it.</summary>
    public bool IsOut => Due is null && !IsReturned;

    /// <summary>True for whoever wrote it.</summary>
    public bool IsMine => What!.By == Open.Me;

    /// <summary>How this person laid it aside; null if they did not.</summary>
    public LaidAside? Laid => _notes.State.Receiving.HowLaid(Id);

    /// <summary>How long reading it takes, in whole minutes, at least 1; at 200 words a minute of six letters each.</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(((Delivered)What!).Length() / 1_200.0));

    /// <summary>It, as its writer reads it.</summary>
    public DeliveryView View => new((Delivered)What!, IsMine, Other, Open, _notes.State, _notes.State.SituationOn(Today));

    /// <summary>Shows it; what this person has opened already, they find in their notes.</summary>
    public IActionResult OnGet() => What switch
    {
        null => throw new DoorClosedException(),
        Reply when !IsMine => throw new DoorClosedException(),
        _ when !IsMine && _notes.State.Deliveries.Find(Id) is not null => Redirect(Places.Deliveries.Read(Id)),
        _ => Page(),
    };

    /// <summary>Opens it: a copy goes into the reader's own notes first, and the shared part learns nothing.</summary>
    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancellationToken)
    {
        if (What is not Delivered delivered || IsMine)
        {
            throw new DoorClosedException();
        }

        await _access.ForWriting(_notes).DecideAsync(state => state.Deliveries.Deliver(delivered), cancellationToken);
        return Redirect(Places.Deliveries.Read(Id));
    }

    /// <summary>Lays it aside.</summary>
    public async Task<IActionResult> OnPostLayAsync(LaidAside how, CancellationToken cancellationToken)
    {
        if (What is not Delivered || IsMine || !Enum.IsDefined(how))
        {
            throw new DoorClosedException();
        }

        await _access.ForWriting(_notes).DecideAsync(state => state.Receiving.Lay(Id, how, Today), cancellationToken);
        return Redirect(Places.Deliveries.Index(Space));
    }

    /// <summary>Withdraws it or takes it back. However often, and whatever became of it, the answer is the same.</summary>
    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken)
    {
        await SharedForWriting.TakeBackAsync(happened => happened is DeliveryEvent what && what.Id == Id, cancellationToken);
        return Redirect(Places.Deliveries.Index(Space) + "?k=true");
    }

    /// <summary>Opens the shared part and the notes, and finds it.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        _notes = await _access.ReadNotesAsync(Session, cancellationToken);
        var held = (await Open.DelayedAsync(cancellationToken)).FirstOrDefault(held => held.Event is DeliveryEvent what && what.Id == Id);
        What = held is null ? (DeliveryEvent?)Shown() ?? Open.State.Deliveries.FindReply(Id) : (DeliveryEvent)held.Event;
        (IsReturned, Due) = held switch { null => (false, null), { IsReturned: true } => (true, null), _ => (false, (DateTimeOffset?)held.Due) };
    }

    // What came in unwelcome is not there for whom it was for, unless they had opened it already.
    private Delivered? Shown() =>
        Open.State.Deliveries.Find(Id) is { } delivered && (Open.State.Deliveries.IsShownTo(Open.Me, delivered) || _notes.State.Deliveries.Find(Id) is not null)
            ? delivered
            : null;
}
