using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Promises;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>Writes down what was done about a promise that was not wholly kept. The promise stays as it is.</summary>
[Drafted(isPrivate: false)]
public sealed class RepairModel(Access access) : PromisePage(access)
{
    /// <summary>What was done.</summary>
    [BindProperty, Required, StringLength(Promise.MaxWordsLength)]
    public string Words { get; set; } = "";

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Keeps the note and goes back to the promise.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        ModelState.IsValid ? await DecideAsync(promise => promise.Repair(Open.Me, Words, Today), cancellationToken) : Page();

    /// <summary>Opens the space at the promise; repairing is for its maker alone.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (!IsMaker)
        {
            throw new DoorClosedException();
        }
    }
}
