using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Safety;

/// <summary>What the answers came to, what that changes for this person, and how to forget it.</summary>
public sealed class StandingModel(Access access) : SignedInPage
{
    private SpaceView _notes = null!;

    /// <summary>The person's safety as it stands.</summary>
    public SafetyBook Book => _notes.State.Safety;

    /// <summary>The key of the words for the level; null until the questions were answered.</summary>
    public string? Level => Book.Standing is { } standing ? "safety.level." + standing.Level.ToString().ToLowerInvariant() : null;

    /// <summary>True while no joint work is offered.</summary>
    public bool IsStopped => Book.Standing?.Level is SafetyLevel.Stop or SafetyLevel.StopPlus;

    /// <summary>The answers that were kept, each with the keys of its question and its words; empty where none were.</summary>
    public IEnumerable<(string Question, string Answer)> Answers =>
        Book.Answers?.Answers.Each.Select(one => ($"safety.{one.Question}", $"safety.{one.Question}.{one.Answer}")) ?? [];

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Forgets the answers; what they came to stays.</summary>
    public async Task<IActionResult> OnPostAnswersAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is SafetyAnswersKept, cancellationToken);
        return Redirect("/m/2");
    }

    /// <summary>Forgets that the questions were ever answered.</summary>
    public async Task<IActionResult> OnPostAllAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is SafetyEvent, cancellationToken);
        return Redirect("/m/2");
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
