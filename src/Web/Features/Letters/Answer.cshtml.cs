using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>Answers a letter that one has opened; or changes the answer, or takes it back.</summary>
[Drafted(isPrivate: true)]
public sealed class AnswerModel(Access access) : ReplyPage<LetterAnswered>(access)
{
    /// <summary>Which letter, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>How it came across.</summary>
    [BindProperty, Required] public LetterHeard? Says { get; set; }

    /// <summary>Why, or what is missing; empty if they do not say.</summary>
    [BindProperty, StringLength(Reply.MaxWordsLength)]
    public string Because { get; set; } = "";

    /// <summary>The answer that stands, also while it is held; null if there is none.</summary>
    public LetterAnswered? Standing { get; private set; }

    /// <summary>Shows the form, with what was said in it.</summary>
    public void OnGet() => (Says, Because) = (Standing?.Says, Standing?.Because ?? "");

    /// <summary>Answers. What was held until now is answered anew; what the other sees already stays until then.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var seen = Open.State.Deliveries.Replies<LetterAnswered>(Id).Select(answered => answered.Id).ToHashSet();
        await SharedForWriting.TakeBackAsync(
            happened => happened is LetterAnswered answered && answered.To == Id && answered.Id != New && !seen.Contains(answered.Id), cancellationToken);
        var answer = new LetterAnswered(Says!.Value, Typed.WordsOrNull(Because)) { Id = New, By = Open.Me, Day = Today, To = Id };
        var decision = await SharedForWriting.DelayAsync(state => state.Deliveries.Answer(answer), TimeSpan.FromMinutes((int)Delay!.Value), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Deliveries.Show(Space, New));
    }

    /// <summary>Takes the answer back, and every earlier one. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostBackAsync(CancellationToken cancellationToken)
    {
        await SharedForWriting.TakeBackAsync(happened => happened is LetterAnswered answered && answered.To == Id, cancellationToken);
        return Redirect(Places.Deliveries.Read(Id));
    }

    /// <summary>Finds the letter; one that was not opened, or was taken back, is not there to be answered.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (Open.State.Deliveries.Find(Id) is not LetterDelivered letter || letter.By == Open.Me || Notes.State.Deliveries.Find(Id) is null)
        {
            throw new DoorClosedException();
        }

        Standing = (await Open.DelayedAsync(cancellationToken)).Select(held => held.Event).OfType<LetterAnswered>().LastOrDefault(answered => answered.To == Id)
            ?? Open.State.Deliveries.LastReply<LetterAnswered>(Id);
    }
}
