using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>All the answers to a list as the asker will see them; and sends them, at once.</summary>
public sealed class WholeModel(Access access) : GivePage<AnswersDelivered>(access)
{
    /// <summary>Which list, from the address.</summary>
    [FromRoute] public Id<Delivery> List { get; set; }

    /// <summary>What is written.</summary>
    public AnswersInTheMaking Making { get; private set; } = null!;

    /// <summary>The versions that were sent, without what is held.</summary>
    public AnswerVersions Versions => AnswerVersions.Of(Open.State.Deliveries, List);

    /// <summary>The answers as they would be sent, each with what the last version said.</summary>
    public IReadOnlyList<AnswerChange> Changes => [.. Making.Answers().Select(answer => new AnswerChange(answer, Versions.Last?.Find(answer.Question)))];

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends them.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => ModelState.IsValid
        ? SendAsync(
            state => AnswersInTheMaking.Of(Making.List, Notes.State.Own, state.Deliveries).Send(state.Deliveries, New, Open.Me, Today), cancellationToken)
        : Task.FromResult<IActionResult>(Page());

    /// <summary>Sends the answers about safety or health before the rest is written.</summary>
    public Task<IActionResult> OnPostFirstAsync(CancellationToken cancellationToken) => ModelState.IsValid
        ? SendAsync(
            state => AnswersInTheMaking.Of(Making.List, Notes.State.Own, state.Deliveries).SendFirst(state.Deliveries, New, Open.Me, Today), cancellationToken)
        : Task.FromResult<IActionResult>(Page());

    /// <summary>Opens the shared part, the notes, and the list, which has to be in both.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (Notes.State.Deliveries.Find(List) is not QuestionsDelivered list || Open.State.Deliveries.Find(List) is null)
        {
            throw new DoorClosedException();
        }

        Making = AnswersInTheMaking.Of(list, Notes.State.Own, Open.State.Deliveries);
    }
}
