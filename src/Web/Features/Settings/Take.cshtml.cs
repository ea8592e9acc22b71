using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Net.Http.Headers;
using Steadfast.Domain;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Today;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Lets a person take all that is theirs with them, after the passphrase: as a page to read, or as JSON that can be checked offline.</summary>
public sealed class TakeModel(Access access, Losses losses, AccountBook accounts, Exports exports, IModelMetadataProvider metadata) : StepUpPage
{
    /// <summary>True if opening the notes, which is what this does, asks for a code.</summary>
    public override bool AsksForCode => Session.FactorOpensNotes;

    /// <summary>Ticked to take along what the private questions came to, and the plan.</summary>
    [BindProperty] public bool WithSafety { get; set; }

    /// <summary>Ticked to take along what was put down on the way to deciding.</summary>
    [BindProperty] public bool WithDeciding { get; set; }

    /// <summary>What a day's files are called, without their ending.</summary>
    public static string FileName(DateOnly day) => $"notes-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>Says what the files hold.</summary>
    public void OnGet()
    {
    }

    /// <summary>Answers with a file: the one to read, or with <paramref name="check"/> the one for checking.</summary>
    public async Task<IActionResult> OnPostAsync(string? check, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await accounts.OpenNotesAsync(Session, Proof, cancellationToken);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            return Again(answer);
        }

        var opened = await losses.OfNotesAsync(Session, cancellationToken) is { Kind: LossKind.Gone }
            ? DeliveryBook.Empty
            : (await access.ReadNotesAsync(Session, cancellationToken)).State.Deliveries;
        var export = await exports.MakeAsync(
            Session,
            (happened, author) => IsLeftOut(happened) || (happened is Delivered delivered && author != Session.Me && opened.Find(delivered.Id) is null),
            cancellationToken);
        var name = FileName(Today);
        if (check is not null)
        {
            return File(export.ToJson(), "application/json", name + ".json");
        }

        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name + ".html" }.ToString();
        return new ViewResult
        {
            ViewName = "/Features/Settings/Readable.cshtml",
            ViewData = new ViewDataDictionary<Readable>(metadata, new ModelStateDictionary()) { Model = Readable.Of(export, Session.Me, W) },
        };
    }

    // A file lies about: what could tell of danger, or of a decision, is in it only if its owner says so.
    private bool IsLeftOut(SpaceEvent happened) => happened switch
    {
        SafetyEvent or SafetyPlanWritten => !WithSafety,
        // What stands on the first page, or was put off there, can be deciding itself.
        DecidingEvent or DecidingDeedNoted or DecidingValuesChosen or TodayEvent => !WithDeciding,
        _ => false,
    };
}
