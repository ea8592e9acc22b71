using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Deliveries;

/// <summary>What the two gave each other, as one of them sees it; and how they want to be shown what comes.</summary>
public sealed class IndexModel(Access access) : SharedPage(access)
{
    private readonly Access _access = access;
    private SpaceView<NotesState> _notes = null!;

    /// <summary>How this person wants to be shown what comes.</summary>
    [BindProperty, Required] public Receiving? How { get; set; }

    /// <summary>True where somebody who wants to be shown nothing looks all the same.</summary>
    [FromQuery(Name = "l")] public bool IsLooking { get; set; }

    /// <summary>True just after something was taken back.</summary>
    [FromQuery(Name = "k")] public bool IsTaken { get; set; }

    /// <summary>How what comes is shown now.</summary>
    public Receiving Receiving => _notes.State.Receiving.For(_notes.State.SituationOn(Today));

    /// <summary>True where somebody goes on to give something although their own answers suggest something else.</summary>
    [FromQuery(Name = "a")] public bool GoesOn { get; set; }

    /// <summary>True where what this person answered in private suggests something else than giving the other something of theirs.</summary>
    public bool IsAdvised => !GoesOn && Offered.For(_notes.State.SituationOn(Today), JointAct.Talk) == Offer.None;

    /// <summary>True once this person has said of something that happened what it was; a letter comes after that.</summary>
    public bool OffersLetter => _notes.State.SituationOn(Today) is { HasClassified: true, HasViolence: false };

    /// <summary>What the other gave, newest first, with how it was laid aside and whether it was opened; empty where nothing is to be shown.</summary>
    public IReadOnlyList<(Delivered Delivered, LaidAside? Laid, bool IsOpened)> ForMe =>
        Receiving == Receiving.AsItComes || (IsLooking && Receiving == Receiving.OnRequest)
        ? [
            .. Open.State.Deliveries.All.Where(delivered => delivered.By != Open.Me).Select(
                delivered => (delivered, _notes.State.Receiving.HowLaid(delivered.Id), IsOpened: _notes.State.Deliveries.Find(delivered.Id) is not null))
            .Where(line => line.IsOpened || Open.State.Deliveries.IsShownTo(Open.Me, line.delivered))]
        : [];

    /// <summary>What this person holds back still, the first due first; without a time for what does not go out any more and is theirs again.</summary>
    public IReadOnlyList<(DeliveryEvent What, DateTimeOffset? Due)> Delayed { get; private set; } = [];

    /// <summary>What this person gave, newest first.</summary>
    public IEnumerable<DeliveryEvent> Delivered => Open.State.Deliveries.By(Open.Me);

    /// <summary>When something goes out, on this person's clock.</summary>
    public string GoesOut(DateTimeOffset? when) => when is not { } due ? W["deliveries.from-me.returned"]
        : DayOf(due) == Today ? W["deliveries.from-me.held", W.Time(LocalTime(due))]
        : W["deliveries.from-me.held.day", W.Weekday(DayOf(due)), W.Time(LocalTime(due))];

    /// <summary>Shows both lists.</summary>
    public void OnGet() => How = Receiving;

    /// <summary>Keeps how this person wants to receive; nobody else can know it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await _access.ForWriting(_notes).DecideAsync(state => state.Receiving.Choose(How!.Value, state.SituationOn(Today), Today), cancellationToken);
        return Redirect(Places.Deliveries.Index(Space));
    }

    /// <summary>Opens the shared part and the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        _notes = await _access.ReadNotesAsync(Session, cancellationToken);
        Delayed = [
            .. (await Open.DelayedAsync(cancellationToken)).Where(held => held.Event is DeliveryEvent)
                .Select(held => ((DeliveryEvent)held.Event, held.IsReturned ? (DateTimeOffset?)null : held.Due))];
    }
}
