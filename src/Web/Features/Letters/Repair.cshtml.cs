using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>One thing that repairs it, and those there are.</summary>
public sealed class RepairModel(Access access) : OwnNotePage<LetterRepairNoted>(access)
{
    private DateOnly? _due;

    /// <summary>What they do.</summary>
    [BindProperty, Required, StringLength(Promise.MaxWhatLength)]
    public string What { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The last day, as a date field sends it; empty if it is done again and again.</summary>
    [BindProperty]
    public string Due { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>How often; empty if it is done once.</summary>
    [BindProperty, StringLength(Promise.MaxLineLength)]
    public string HowOften { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>False where there are as many as a letter has, and the form would add one.</summary>
    public bool HasRoom => Standing is not null || Own.All<LetterRepairNoted>().Count() < LetterRepairNoted.Most;

    /// <inheritdoc/>
    public override string Address => "/m/27/4";

    /// <inheritdoc/>
    public override string Back => Which is null ? "/m/27" : Address;

    /// <inheritdoc/>
    public override string Key => "letters.repair";

    /// <inheritdoc/>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (!HttpMethods.IsPost(Request.Method) || Request.Query.ContainsKey("handler"))
        {
            return;
        }

        if (Typed.DayError(Due, W, out _due, "promises.terms.due.unreadable") is { } error)
        {
            ModelState.AddModelError(nameof(Due), error);
        }
        else if (_due is null && HowOften.Length == 0)
        {
            ModelState.AddModelError(nameof(Due), W["letters.repair.when"]);
        }
    }

    /// <inheritdoc/>
    protected override Decision Decide(OwnNotes own, LetterRepairNoted note) => note.Keep(own);

    /// <inheritdoc/>
    protected override void Fill(LetterRepairNoted note) => (What, Due, HowOften) = (note.What, Typed.Day(note.Due), note.HowOften ?? "");

    /// <inheritdoc/>
    protected override LetterRepairNoted Make() => new(What, _due, Typed.WordsOrNull(HowOften)) { Id = New, Day = NoteDay };

    /// <inheritdoc/>
    protected override string Beside(LetterRepairNoted note) => LetterLines.When(new(note.Id, note.What, note.Due, note.HowOften), W);
}
