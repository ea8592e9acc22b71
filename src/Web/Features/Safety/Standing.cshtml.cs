using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Safety;

/// <summary>What the answers came to, what that changes for this person, and how to forget it.</summary>
public sealed class StandingModel(Access access) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>The person's safety as it stands.</summary>
    public SafetyBook Book => _notes.State.Safety;

    /// <summary>
    /// The key of the words for the level, raised by what was said since, or for answers that are too old to count; null until the questions were answered.
    /// </summary>
    public string? Level => Book.Standing is null ? null : Book.LevelOn(Today) is null && !Book.IsRaised(Today) ? "safety.level.old" : Of(Shown);

    /// <summary>The keys of what it means, one a paragraph.</summary>
    public IEnumerable<string> Means
    {
        get
        {
            var (standing, isRaised) = (Book.Standing!, Book.IsRaised(Today));
            if (isRaised)
            {
                yield return Shown >= SafetyLevel.Stop ? "safety.because.since" : "safety.because.since.careful";
            }

            if (IsHighDanger)
            {
                yield return standing.Reason() == SafetyReason.OwnBehaviour ? "safety.level.stopplus.both" : "safety.level.stopplus.means";
            }

            if (standing.Reason() != SafetyReason.None)
            {
                yield return "safety.because." + standing.Reason().ToString().ToLowerInvariant();
            }
            else if (standing.IsCrisis)
            {
                yield return "safety.because.none";
            }
            else if (!isRaised)
            {
                yield return Level + ".means";
            }

            if (standing.Reason() == SafetyReason.Abuse)
            {
                yield return "safety.because.abuse.talk";
            }
        }
    }

    /// <summary>The key of what it changes.</summary>
    public string? Changes => Book.Standing is null ? null : Shown >= SafetyLevel.Stop ? "safety.level.stop.changes" : Of(Shown) + ".changes";

    /// <summary>True where the danger is said to be high.</summary>
    public bool IsHighDanger => Shown == SafetyLevel.StopPlus;

    /// <summary>True where the words say to call, so the number stands with them. In a crisis it stands on the card above.</summary>
    public bool HasNumber => Book.Standing is { IsCrisis: false } standing && (IsHighDanger || standing.IsNeck);

    private SafetyLevel Shown => Book.LevelOn(Today) ?? SafetyLevel.Careful;

    private static string Of(SafetyLevel level) => "safety.level." + level.ToString().ToLowerInvariant();

    /// <summary>The answers that were kept, each with the keys of its question and its words; empty where none were.</summary>
    public IEnumerable<(string Question, string Answer)> Answers =>
        Book.Answers?.Answers.Each().Select(one => ($"safety.{one.Question}", $"safety.{one.Question}.{one.Answer}")) ?? [];

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Forgets the answers; what they came to stays.</summary>
    public async Task<IActionResult> OnPostAnswersAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is SafetyAnswersKept or FirstSafetyAnswersKept, cancellationToken);
        return Redirect(Places.Safety.Standing());
    }

    /// <summary>Forgets that the questions were ever answered.</summary>
    public async Task<IActionResult> OnPostAllAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is SafetyEvent, cancellationToken);
        return Redirect(Places.Safety.Standing());
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
