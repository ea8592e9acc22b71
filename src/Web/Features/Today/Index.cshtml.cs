using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Today;

/// <summary>The first page after signing in. It says the day and little else, and nothing that depends on what anybody wrote.</summary>
public sealed class IndexModel(Access access, Links links) : SignedInPage
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

    /// <summary>Where the recovery code can still be typed back, or made anew; null once one was.</summary>
    public string? CodePath => Session.CodeIsConfirmed ? null : Session.PendingCode is null ? "/s/3" : "/s/8";

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // A part that nobody has joined yet holds nothing to read.
        var invitation = await links.OpenInvitationAsync(Session, cancellationToken);
        var isLinked = (await access.SharedAsync(Session, cancellationToken)).Any(space => space != invitation?.Space);
        (string, string, string) notes = Session.NotesAreOpen ? ("/m", "today.read-notes", "today.for-you") : ("/u?to=/m", "today.open-notes", "today.for-you");
        Lines = isLinked
            ? [notes, ("/o", "today.read-promises", "today.when-you-like"), ("/h", "today.help", "today.help.beside")]
            : [notes, ("/h", "today.help", "today.help.beside"), ("/g", "today.guide", "today.when-you-like")];
    }
}
