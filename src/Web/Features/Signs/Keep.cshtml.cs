using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Help;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Signs;

/// <summary>The signs for oneself: the same questions, kept, so that what comes back can be seen.</summary>
public sealed class KeepModel(Access access) : NotePage<SignsChecked>(access)
{
    /// <summary>What is answered.</summary>
    [BindProperty] public SignForm Answers { get; set; } = new();

    /// <summary>The check whose result is shown: the one in the address, else the last; null if there is none.</summary>
    public SignsChecked? Shown => Standing ?? Own.All<SignsChecked>().FirstOrDefault();

    /// <summary>What it comes to; null if there is none.</summary>
    public SignResult? Result =>
        Shown is { } shown ? SignResult.Of(shown.Answers, shown.Day, [.. Own.All<SignsChecked>().Where(check => check.Id != shown.Id)]) : null;

    /// <summary>The kind of thing that they put down most often in What happened, and how often; null while none is there more than once.</summary>
    public (BreachKinds Kind, int Times)? Again => Pattern.MostOften(Notes.Breaches.All);

    /// <summary>Opens the notes, and fills the form with the check that it changes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (HttpMethods.IsGet(Request.Method) && Standing is { } standing)
        {
            Answers = SignForm.Of(standing.Answers);
        }
    }

    /// <inheritdoc/>
    protected override SignsChecked Amend(SignsChecked note) => note with { Answers = Answers.Answers() };

    /// <inheritdoc/>
    protected override string Untitled(SignsChecked note) => W["signs.of", W.Day(note.Day)];

    /// <inheritdoc/>
    protected override string Beside(SignsChecked note) => "";
}
