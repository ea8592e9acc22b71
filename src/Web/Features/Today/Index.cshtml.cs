using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Today;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.Safety;

namespace Steadfast.Web.Features.Today;

/// <summary>
/// The first page after signing in. It says the day and little else. Only while the notes are open does anything on it depend on what stands in them.
/// </summary>
public sealed class IndexModel(Access access, Links links, Tidings tidings) : SignedInPage
{
    /// <summary>The key of the greeting for the hour on this person's clock: morning from 5, afternoon from 12, evening from 18.</summary>
    public string Greeting => LocalTime(Now).Hour switch
    {
        >= 5 and < 12 => "today.morning",
        >= 12 and < 18 => "today.afternoon",
        _ => "today.evening",
    };

    /// <summary>What the person chose, or what most begin with, and is due: at most three; null while the notes are put away.</summary>
    public IReadOnlyList<TodayThing>? Things { get; private set; }

    /// <summary>True for somebody who shares something; the same whether or not the notes are open.</summary>
    public bool IsLinked { get; private set; }

    /// <summary>Where a question waits for this person; null if none does, and while the notes are put away.</summary>
    public string? Question { get; private set; }

    /// <summary>True while help for the next hours comes first.</summary>
    public bool IsCrisis { get; private set; }

    /// <summary>What this person left and will show soon; nothing while the notes are put away.</summary>
    public IReadOnlyList<LeftSpace> Left { get; private set; } = [];

    /// <summary>Where the recovery code can still be typed back, or made anew; null once one was.</summary>
    public string? CodePath => Session.CodeIsConfirmed ? null : Session.PendingCode is null ? Places.Settings.NewCode() : Places.Settings.Code();

    /// <summary>What happened to the account that its owner is to be told first; null if nothing did.</summary>
    public Tiding? Told { get; private set; }

    /// <summary>The thing that is left for another day.</summary>
    [BindProperty] public TodayThing Thing { get; set; }

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // What is told on every page stands above this one already.
        Told = (await tidings.ListAsync(Session, cancellationToken)).LastOrDefault(told => !Session.News.Contains(told));

        // A part that nobody has joined yet holds nothing to read.
        var invitation = await links.OpenInvitationAsync(Session, cancellationToken);
        IsLinked = (await access.SharedAsync(Session, cancellationToken)).Any(space => space != invitation?.Space);
        if (await access.PeekNotesAsync(Session, cancellationToken) is { } written)
        {
            IsCrisis = written.Safety.Standing is { IsCrisis: true };
            var isPrompted = IsLinked && Offered.For(written.SituationOn(Today), JointAct.Running) != Offer.Unprompted;
            Things = written.FirstPage.On(Today, TodayPlaces.Done(written, Today, DayOf), isPrompted, IsCrisis);

            Left = [.. (await links.LeftAsync(Session, cancellationToken)).Where(left => left.IsToBeTold(Today))];

            // Which question it is stands behind the notes' own door, and not here.
            var isAfter = written.Safety.DayToAskAbout(await Acts.DaysAsync(access, links, Session, cancellationToken), Today) is not null;
            Question = isAfter ? Places.Safety.DayAfter() : written.Safety.IsDue(Today) ? Places.Safety.Ask() : null;
        }
    }

    /// <summary>Leaves a thing for another day, without a word about it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && Enum.IsDefined(Thing))
        {
            var notes = await access.WriteNotesAsync(Session, cancellationToken);
            await notes.DecideAsync(state => state.FirstPage.Leave(Thing, Today), cancellationToken);
        }

        return Redirect(Places.Today.Index());
    }

    /// <summary>Leaves the question for later, without a word about it.</summary>
    public async Task<IActionResult> OnPostLaterAsync(CancellationToken cancellationToken)
    {
        var notes = await access.WriteNotesAsync(Session, cancellationToken);
        await notes.DecideAsync(state => state.Safety.Wait(Today), cancellationToken);
        return Redirect(Places.Today.Index());
    }
}
