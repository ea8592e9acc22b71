using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Pages;

/// <summary>The form for one kind of thing that somebody keeps for themselves: without an id it makes a new one and lists those there are; with one it changes or erases it.</summary>
/// <typeparam name="T">What is kept.</typeparam>
[Drafted(isPrivate: true)]
public abstract class OwnNotePage<T>(Access access) : SignedInPage where T : OwnNoteKept
{
    private SpaceView _notes = null!;

    /// <summary>The note to change, from the address; null for a new one.</summary>
    [FromRoute(Name = "id")] public Id<OwnNote>? Which { get; set; }

    /// <summary>The id that a new note will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<OwnNote> New { get; set; } = NewId.Of<OwnNote>();

    /// <summary>The note as it stands; null while it is new.</summary>
    public T? Standing { get; private set; }

    /// <summary>Everything the person keeps.</summary>
    public OwnNotes Own => Notes.Own;

    /// <summary>All that stands in the person's notes.</summary>
    protected SpaceState Notes => _notes.State;

    /// <summary>Where the form stands without an id, day or part.</summary>
    public abstract string Address { get; }

    /// <summary>Where the way back leads.</summary>
    public abstract string Back { get; }

    /// <summary>The beginning of the keys of the page's words.</summary>
    public abstract string Key { get; }

    /// <summary>Where keeping and erasing lead.</summary>
    protected virtual string After => Address;

    /// <summary>False where there is only one note of the kind, or one for each day or part.</summary>
    protected virtual bool IsListed => true;

    /// <summary>The day a new note is about.</summary>
    protected virtual DateOnly NoteDay => Today;

    /// <summary>What is listed below the form, and whether the form's own note can be erased.</summary>
    public OwnNoteList List => new(
        Request.Path, Standing is not null, Key,
        Which is null && IsListed ? [.. Own.All<T>().Select(note => new OwnNoteLine($"{Address}/{note.Id}", note.Texts().FirstOrDefault(text => text is not null) ?? Untitled(note), Beside(note)))] : []);

    /// <summary>Shows the form, with the note in it if it is there; one that was erased, or never was, does not exist.</summary>
    public void OnGet()
    {
        if (Standing is not null)
        {
            Fill(Standing);
        }
        else if (Which is not null)
        {
            throw new DoorClosedException();
        }
    }

    /// <summary>Keeps the note.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var note = Make() with { Id = Which ?? New, Day = NoteDay };
        if (note.Texts().All(text => text is null) && !note.IsChosen())
        {
            return Refuse("nothing-said");
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => Decide(state.Own, note), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(After);
    }

    /// <summary>Erases the note, with all it ever said. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        if (Standing is { } standing)
        {
            await access.ForWriting(_notes).EraseAsync(happened => happened is T note && note.Id == standing.Id, cancellationToken);
        }

        return Redirect(After);
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        _notes = await access.ReadNotesAsync(Session, cancellationToken);
        Standing = Find();
    }

    /// <summary>The note that this form changes; null if there is none yet.</summary>
    protected virtual T? Find() => Which is { } id ? Own.Find<T>(id) : null;

    /// <summary>True while a day can be told. A form of the last of these days that was open at midnight is still taken on the day after.</summary>
    protected bool CanBeTold(DateOnly day) => CareDayTold.IsOpen(day, Today) || (HttpMethods.IsPost(Request.Method) && CareDayTold.IsOpen(day, Today.AddDays(-1)));

    /// <summary>Decides to keep the note.</summary>
    protected virtual Decision Decide(OwnNotes own, T note) => own.Keep(note);

    /// <summary>Puts what is kept into the form.</summary>
    protected abstract void Fill(T note);

    /// <summary>The note as the form has it; its id and its day are filled in afterwards.</summary>
    protected abstract T Make();

    /// <summary>What a note without words is called in the list.</summary>
    protected virtual string Untitled(T note) => W["care.untitled"];

    /// <summary>What stands beside a note in the list.</summary>
    protected virtual string Beside(T note) => W.Day(note.Day);
}

/// <summary>What stands below a form of <see cref="OwnNotePage{T}"/>.</summary>
/// <param name="Here">The form's own address.</param>
/// <param name="IsThere">True if the form changes a note that can be erased.</param>
/// <param name="Key">The beginning of the keys of the page's words.</param>
/// <param name="Lines">The notes there are, newest first; empty on the page of one of them.</param>
public sealed record OwnNoteList(string Here, bool IsThere, string Key, IReadOnlyList<OwnNoteLine> Lines);

/// <summary>A note in a list.</summary>
/// <param name="Text">What it begins with.</param>
/// <param name="Beside">Its day, or how it stands.</param>
public sealed record OwnNoteLine(string Address, string Text, string Beside);
