using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Help;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Signs;

/// <summary>The signs for oneself: the same questions, kept, so that what comes back can be seen.</summary>
public sealed class KeepModel(Access access) : OwnNotePage<SignsChecked>(access)
{
    /// <summary>What is answered.</summary>
    [BindProperty] public SignForm Answers { get; set; } = new();

    /// <summary>The check whose result is shown: the one in the address, else the last; null if there is none.</summary>
    public SignsChecked? Shown => Standing ?? Own.All<SignsChecked>().FirstOrDefault();

    /// <summary>What it comes to; null if there is none.</summary>
    public SignResult? Result => Shown is { } shown ? SignResult.Of(shown.Answers, shown.Day, [.. Own.All<SignsChecked>().Where(check => check.Id != shown.Id)]) : null;

    /// <summary>The kind of thing that they put down most often in What happened, and how often; null while none is there more than once.</summary>
    public (BreachKinds Kind, int Times)? Again => Pattern.MostOften(Notes.Breaches.All);

    /// <inheritdoc/>
    public override string Address => "/m/21";

    /// <inheritdoc/>
    public override string Back => "/m";

    /// <inheritdoc/>
    public override string Key => "signs.list";

    /// <inheritdoc/>
    protected override string Untitled(SignsChecked note) => W["signs.of", W.Day(note.Day)];

    /// <inheritdoc/>
    protected override string Beside(SignsChecked note) => "";

    /// <inheritdoc/>
    protected override void Fill(SignsChecked note) => Answers = SignForm.Of(note.Answers);

    /// <inheritdoc/>
    protected override SignsChecked Make() => new(Answers.Answers()) { Id = New, Day = NoteDay };
}
