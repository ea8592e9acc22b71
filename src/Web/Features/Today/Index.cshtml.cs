using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Components;
using Steadfast.Web.Features.Safety;

namespace Steadfast.Web.Features.Today;

/// <summary>The first page after signing in. It says the day and little else. Only while the notes are open does anything on it depend on what stands in them.</summary>
public sealed class IndexModel(Access access, Links links, Tidings tidings) : SignedInPage
{
    /// <summary>The key of the greeting for the hour on this person's clock: morning from 5, afternoon from 12, evening from 18.</summary>
    public string Greeting => LocalTime(Now).Hour switch
    {
        >= 5 and < 12 => "today.morning",
        >= 12 and < 18 => "today.afternoon",
        _ => "today.evening",
    };

    /// <summary>At most three quiet lines: where each leads, its words, and what stands beside them.</summary>
    public IReadOnlyList<(string Path, string Words, string Beside)> Lines { get; private set; } = [];

    /// <summary>Where a question waits for this person; null if none does, and while the notes are put away.</summary>
    public string? Question { get; private set; }

    /// <summary>True while help for the next hours comes first.</summary>
    public bool IsCrisis { get; private set; }

    /// <summary>Where the recovery code can still be typed back, or made anew; null once one was.</summary>
    public string? CodePath => Session.CodeIsConfirmed ? null : Session.PendingCode is null ? "/s/3" : "/s/8";

    /// <summary>What happened to the account that its owner is to be told first; null if nothing did.</summary>
    public Tiding? Told { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Told = await tidings.ListAsync(Session, cancellationToken) is [.., var last] ? last : null;

        // A part that nobody has joined yet holds nothing to read.
        var invitation = await links.OpenInvitationAsync(Session, cancellationToken);
        var isLinked = (await access.SharedAsync(Session, cancellationToken)).Any(space => space != invitation?.Space);
        (string Path, string, string) notes = Session.NotesAreOpen ? ("/m", "today.read-notes", "today.for-you") : ("/u?to=/m", "today.open-notes", "today.for-you");
        (string, string, string) help = ("/h", "today.help", "today.help.beside");
        (string, string, string)? second = isLinked ? ("/o", "today.read-promises", "today.when-you-like") : null;
        if (await access.PeekNotesAsync(Session, cancellationToken) is { } written)
        {
            IsCrisis = written.Safety.Standing is { IsCrisis: true };
            if (Offered.For(written.Safety.Standing?.Level, JointAct.Running) == Offer.Unprompted)
            {
                second = ("/m/3", "today.plan", "today.for-you");
            }

            // Which question it is stands behind the notes' own door, and not here.
            var isAfter = written.Safety.DayToAskAbout(await Acts.DaysAsync(access, links, Session, cancellationToken), Today) is not null;
            Question = isAfter ? "/m/5" : written.Safety.IsDue(Today) ? "/m/1" : null;
        }

        Lines = second is { } own ? [notes, own, help] : [notes, help, ("/g", "today.guide", "today.when-you-like")];
    }
}
