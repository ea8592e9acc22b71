using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Tells what somebody feels, as many feelings as they like, or changes what they told. Strong low moods are met with places to turn to.</summary>
[Drafted(isPrivate: true)]
public sealed class FeltModel(Access access, Drafts drafts) : SignedInPage
{
    // The pictures have them all; here are those that somebody may want to change.
    private const int Listed = 30;

    private SpaceView _notes = null!;

    /// <summary>The feelings, by the names of their fields.</summary>
    public static IReadOnlyList<string> Feelings { get; } = Enum.GetNames<Feeling>();

    /// <summary>Which entry, from the address; null for a new one.</summary>
    [FromRoute] public Id<FeltEntry>? Id { get; set; }

    /// <summary>The id a new entry will have, so that it is one however often it is sent.</summary>
    [BindProperty] public Id<FeltEntry> New { get; set; } = NewId.Of<FeltEntry>();

    /// <summary>How strong each feeling is, by its name; empty where it is left out.</summary>
    [BindProperty] public IDictionary<string, string> A { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A note about it.</summary>
    [BindProperty, StringLength(FeelingBook.MaxNoteLength)]
    public string Note { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The entry as it stands; null while it is new.</summary>
    public FeltEntry? Entry { get; private set; }

    /// <summary>True if places to turn to stand beside the entry.</summary>
    public bool CallsForHelp => Entry is { } entry && _notes.State.Feelings.CallsForHelp(entry);

    /// <summary>The address of the form.</summary>
    public string Path => Id is { } id ? $"/m/12/2/{id}" : "/m/12/2";

    /// <summary>Earlier entries, newest first.</summary>
    public IReadOnlyList<FeltEntry> Earlier => [.. _notes.State.Feelings.Newest.Take(Listed)];

    /// <summary>The feelings of an entry in words, in the order of the page.</summary>
    public string Named(FeltEntry entry) =>
        string.Join(", ", Enum.GetValues<Feeling>().Where(feeling => entry.Strengths.Of(feeling) is not null).Select(feeling => W["feelings.feeling." + feeling.ToString().ToLowerInvariant()]));

    /// <summary>Shows the form with what was told.</summary>
    public void OnGet()
    {
        if (Entry is { } entry)
        {
            Note = entry.Note ?? "";
            foreach (var feeling in Enum.GetValues<Feeling>())
            {
                A[feeling.ToString()] = Chosen.Written(entry.Strengths.Of(feeling));
            }
        }

        // What was kept as a draft lies open too.
        foreach (var feeling in Feelings)
        {
            A[feeling] = ModelState.TryGetValue($"{nameof(A)}[{feeling}]", out var drafted) && drafted.AttemptedValue is { } kept ? kept : A[feeling];
        }
    }

    /// <summary>Keeps what was told, and shows it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var strengths = FeelingStrengths.From(feeling => Chosen.UpTo(FeelingBook.Strongest, A[feeling.ToString()]));
        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Feelings.Tell(Id ?? New, strengths, Typed.WordsOrNull(Note), Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(_notes.State.Feelings.Find(Id ?? New) is { } told && _notes.State.Feelings.CallsForHelp(told) ? $"/m/12/2/{told.Id}" : "/m/12/2");
    }

    /// <summary>Erases the entry, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is FeelingEvent felt && felt.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, Path, isPrivate: true, cancellationToken);
        return Redirect("/m/12/2");
    }

    /// <summary>Opens the notes; an entry that there is not does not exist.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        _notes = await access.ReadNotesAsync(Session, cancellationToken);
        Entry = Id is { } id ? _notes.State.Feelings.Find(id) ?? throw new DoorClosedException() : null;
        foreach (var feeling in Feelings)
        {
            A[feeling] = A.TryGetValue(feeling, out var chosen) ? chosen ?? "" : "";
        }
    }
}
