using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;
using Steadfast.Web.Agreeing;

namespace Steadfast.Web.Features.Letters;

/// <summary>One repair of a letter, as the form makes a promise of it.</summary>
public sealed class RepairRow
{
    /// <summary>Which repair.</summary>
    public Id<OwnNote> Repair { get; set; }

    /// <summary>True if it becomes a promise now.</summary>
    public bool IsIn { get; set; }

    /// <summary>What is promised.</summary>
    [Required, StringLength(Promise.MaxWhatLength)]
    public string What { get; set; } = "";

    /// <summary>The last day, as a date field sends it.</summary>
    [Required]
    public string Due { get; set; } = "";

    /// <summary>What happens if it cannot be kept.</summary>
    [Required, StringLength(Promise.MaxLineLength)]
    public string Fallback { get; set; } = "";

    /// <summary>How large it is to the other.</summary>
    [Required] public PromiseSize? Size { get; set; }
}

/// <summary>Offers promises of the repairs in a letter one has given, all in one step. Each waits for a yes of its own.</summary>
public sealed class PromisesModel(Access access) : ProposePage(access)
{
    /// <summary>Which letter, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>The repairs that are no promise yet.</summary>
    [BindProperty] public IList<RepairRow> Rows { get; set; } = [];

    /// <summary>How many more promises this person can have open.</summary>
    public int Room => Math.Max(0, Promise.MaxActive - WithMine.Promises.Open.Count(promise => promise.By == Open.Me && promise.IsActive(Today)));

    private LetterDelivered Letter { get; set; } = null!;

    /// <summary>Shows the repairs, filled in as far as the letter says it.</summary>
    public void OnGet() =>
        Rows = [
            .. Letter.Unpromised(WithMine.Promises).Select(
                repair => new RepairRow { Repair = repair.Id, IsIn = true, What = InOneLine(repair), Due = Typed.Day(repair.Due) })];

    /// <summary>Offers the promises that are ticked, all or none.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        List<RepairPromised> promised = [
            .. Rows.Index().Where(row => IsChosen(row.Item, $"Rows[{row.Index}]")).Select(row => Read(row.Item, $"Rows[{row.Index}].Due"))];
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (promised.Count == 0)
        {
            ModelState.AddModelError("", W["letters.promise.nothing"]);
            return Page();
        }

        var decision = await ProposeAsync(
            state => Letter.Promise(state.Promises, promised, Open.Other!.Value, Session.Preferences.Zone, Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Ours.Show(Space));
    }

    /// <summary>Finds the letter; only its writer promises anything in it.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Letter = IsRunning && Open.State.Deliveries.Find(Id) is LetterDelivered letter && letter.By == Open.Me ? letter : throw new DoorClosedException();
    }

    // What is left out of this step need not be filled in.
    private bool IsChosen(RepairRow row, string prefix)
    {
        if (row.IsIn && Letter.Repairs.Any(repair => repair.Id == row.Repair))
        {
            return true;
        }

        foreach (var (_, entry) in ModelState.FindKeysWithPrefix(prefix))
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        return false;
    }

    private RepairPromised Read(RepairRow row, string dueField)
    {
        if (Typed.DayError(row.Due, W, out var due, "promises.terms.due.unreadable") is { } error)
        {
            ModelState.AddModelError(dueField, error);
        }
        else if (due < Today && WithMine.Promises.Find(row.Repair.As<Promise>()) is null)
        {
            ModelState.AddModelError(dueField, W["refusal.promise-due-past"]);
        }

        return new(row.Repair, new(row.What, due ?? default, row.Fallback), row.Size ?? default);
    }

    private static string InOneLine(LetterRepair repair) =>
        repair.HowOften is { } often && repair.What.Length + often.Length + 2 <= Promise.MaxWhatLength ? $"{repair.What}, {often}" : repair.What;
}
