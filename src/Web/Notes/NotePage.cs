using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Notes;

/// <summary>What the tags of a note's form ask of its page.</summary>
public interface INotePage
{
    /// <summary>What the form asks.</summary>
    NoteShape Shape { get; }

    /// <summary>The note as it stands; null while it is new.</summary>
    OwnNoteKept? Standing { get; }

    /// <summary>The id that a new note will have.</summary>
    Id<OwnNote> New { get; }

    /// <summary>Says how the note stood when the form was made; empty while there was none.</summary>
    string Began { get; }

    /// <summary>True if the note was changed, or erased, by another form since this one was made.</summary>
    bool IsChanged { get; }

    /// <summary>Where the way back leads.</summary>
    string Back { get; }

    /// <summary>The other notes of the kind, newest first; empty on the page of one of them.</summary>
    IReadOnlyList<NoteLine> Lines { get; }

    /// <summary>What stands in a field before anybody types: what is kept, or what a new form begins with; null for nothing.</summary>
    object? Value(NoteField field);
}

/// <summary>A note in a list.</summary>
/// <param name="Text">What it begins with.</param>
/// <param name="Beside">Its day, or how it stands.</param>
public sealed record NoteLine(string Address, string Text, string Beside);

/// <summary>
/// The form for one kind of thing that somebody keeps for themselves, as its record declares it: without an id it makes a new one and lists those there
/// are; with one it changes or erases it.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
[Drafted(isPrivate: true)]
public abstract class NotePage<T>(Access access) : SignedInPage, INotePage where T : OwnNoteKept
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>The note to change, from the address; null for a new one.</summary>
    [FromRoute(Name = "id")] public Id<OwnNote>? Which { get; set; }

    /// <summary>The day in the address, where there is one note for each; else null.</summary>
    [FromRoute] public DateOnly? Date { get; set; }

    /// <summary>The id that a new note will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<OwnNote> New { get; set; } = NewId.Of<OwnNote>();

    /// <inheritdoc/>
    public NoteShape Shape { get; } = NoteShape.Of(typeof(T));

    /// <summary>The note as it stands; null while it is new.</summary>
    public T? Standing { get; private set; }

    OwnNoteKept? INotePage.Standing => Standing;

    /// <inheritdoc/>
    public string Began => Stamp(Standing);

    /// <inheritdoc/>
    public bool IsChanged { get; private set; }

    /// <summary>Everything the person keeps.</summary>
    public OwnNotes Own => Notes.Own;

    /// <summary>All that stands in the person's notes.</summary>
    protected NotesState Notes => _notes.State;

    /// <summary>Where the form stands without an id.</summary>
    public string Address => Which is null ? Request.Path.ToString() : Request.Path.ToString()[..Request.Path.ToString().LastIndexOf('/')];

    /// <inheritdoc/>
    public virtual string Back
    {
        get
        {
            // The page above: the address without its parameters and the number before them.
            var literals =
                ((RouteEndpoint)HttpContext.GetEndpoint()!).RoutePattern.PathSegments.TakeWhile(segment => segment.IsSimple && segment.Parts[0].IsLiteral)
                .ToList();
            return "/" + string.Join('/', Request.Path.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries).Take(literals.Count - 1));
        }
    }

    /// <summary>Where keeping and erasing lead: to the list below the form or, where that stands on the page above, there.</summary>
    protected virtual string After => Shape.IsOne || Shape.IsListedAbove ? Back : Address;

    /// <inheritdoc/>
    public IReadOnlyList<NoteLine> Lines =>
        Which is null
            ? [
                .. Own.All<T>().Select(
                    note => new NoteLine($"{Address}/{note.Id}", note.Texts().FirstOrDefault(text => text is not null) ?? Untitled(note), Beside(note)))]
            : [];

    /// <summary>The key of the words for what the note is about, where the address says that.</summary>
    /// <exception cref="InvalidOperationException">It says nothing that has words.</exception>
    public string About =>
        Shape.Fields.First(one => one is { Kind: FieldKind.Given, Key: not null }) is var given ? $"{given.Key}.{Given(given)}".ToLowerInvariant() : "";

    /// <summary>What was typed or chosen in a field or, before that, stands in it; empty for nothing.</summary>
    public string WordsOf(string name) => ModelState.TryGetValue(name, out var typed) && typed.AttemptedValue is { } attempted ? Typed.Words(attempted)
        : Convert.ToString(Value(Shape[name]), CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc/>
    public virtual object? Value(NoteField field) => Standing is { } standing ? field.Of(standing) : field.BeginsToday ? Today : null;

    /// <summary>Shows the form, with the note in it if it is there; one that was erased, or never was, does not exist.</summary>
    public void OnGet()
    {
        if (Standing is null && Which is not null)
        {
            throw new DoorClosedException();
        }

        // A draft of a form that began from something else than stands now.
        IsChanged = ModelState.TryGetValue(nameof(Began), out var began) && began.AttemptedValue is { } stamp && stamp != Began;
    }

    /// <summary>Keeps the note, unless it stands otherwise by now than when the form was made: then both are shown, and nothing is lost.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Read() is not { } note)
        {
            return Page();
        }

        var isChanged = false;
        var decision = await access.ForWriting(_notes).DecideAsync(
            state => (isChanged = HasChanged(Find(state.Own), note)) ? Decision.Accept() : Decide(state.Own, note), cancellationToken);
        if (isChanged)
        {
            await LoadAsync(cancellationToken);
            IsChanged = true;
            return Page();
        }

        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(After);
    }

    /// <summary>Leaves the note as it stands, and what was typed is let go.</summary>
    public IActionResult OnPostLeave() => Redirect(Standing is null && Which is not null ? Address : Request.Path);

    /// <summary>Erases the note, with all it ever said. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        if (Standing is { } standing)
        {
            await access.ForWriting(_notes).EraseAsync(happened => Erases(standing, happened), cancellationToken);
        }

        return Redirect(After);
    }

    /// <summary>
    /// Opens the notes, and finds the note. What the address says of it has to be so, and a day is one that can be told, or of which something is kept.
    /// </summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var field in Shape.Fields.Where(field => field.Kind == FieldKind.Given))
        {
            _ = Given(field);
        }

        _notes = await access.ReadNotesAsync(Session, cancellationToken);
        Standing = Find(Own);
        if (Which is { } id && Standing is null && Own.Find<T>(id) is not null)
        {
            throw new DoorClosedException();
        }

        if (Shape.IsOneADay && (Date is not { } day || (Standing is null && !CanBeTold(day))))
        {
            throw new DoorClosedException();
        }
    }

    // A form of the last of these days that was open at midnight is still taken on the day after.
    private bool CanBeTold(DateOnly day) =>
        OwnNoteKept.CanBeTold(day, Today) || (HttpMethods.IsPost(Request.Method) && OwnNoteKept.CanBeTold(day, Today.AddDays(-1)));

    /// <summary>Decides to keep the note.</summary>
    protected virtual Decision Decide(OwnNotes own, T note) => note.KeepIn(own, Today);

    /// <summary>True if erasing the note erases this: whatever the note ever said.</summary>
    protected virtual bool Erases(T standing, SpaceEvent happened) => happened is T note && note.Replaces(standing);

    /// <summary>The note as the form has it, with what no form asks.</summary>
    protected virtual T Amend(T note) => note;

    /// <summary>What a note without words is called in the list.</summary>
    protected virtual string Untitled(T note) => W["care.untitled"];

    /// <summary>What stands beside a note in the list: its day, or how it stands.</summary>
    protected virtual string Beside(T note) =>
        Shape.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Choice, Type: var type } && type == typeof(Domain.Care.GoalStanding)) is { } standing
        ? NoteWords.Of(standing, standing.Of(note), W)!
        : W.Day(Shape.Fields.FirstOrDefault(field => field.ToCome is not null) is { } past ? (DateOnly)past.Of(note)! : note.Day);

    /// <summary>Reads the form into the note; null if something is wrong, which then stands in the model state.</summary>
    protected T? Read()
    {
        var values = NoteReader.Read(Shape, Request.Form, ModelState, W, Given, Today);
        Check();
        return ModelState.IsValid ? Amend((T)Shape.Make(values, Which ?? New, Date ?? Today)) : null;
    }

    /// <summary>Adds to the model state what is wrong between the fields, after each was read.</summary>
    protected virtual void Check() { }

    private T? Find(OwnNotes own) => Shape.IsOne
        ? own.All<T>().FirstOrDefault(note => (!Shape.IsOneADay || note.Day == Date) && IsGiven(note))
        : Which is { } id && own.Find<T>(id) is { } found && IsGiven(found) ? found : null;

    private bool IsGiven(T note) => Shape.Fields.All(field => field.Kind != FieldKind.Given || Equals(field.Of(note), Given(field)));

    /// <summary>What the address says of the note; what it cannot say does not exist.</summary>
    protected virtual object Given(NoteField field) =>
        NoteReader.Given(field, (string?)RouteData.Values[field.Name.ToLowerInvariant()]) ?? throw new DoorClosedException();

    // A form from before this copy was replaced says nothing of where it began.
    private bool HasChanged(T? now, T note) =>
        Request.Form[nameof(Began)] is [{ } began] && began != Stamp(now) && (now is null || note with { Id = now.Id, Day = now.Day } != now);

    // Of what the form asks and nothing else: ids are chance, and the same words twice are the same.
    private string Stamp(T? note) => note is null ? ""
        : BeganWith.Mark(Shape.Fields.Where(field => field.Kind != FieldKind.Given).Select(field => field.Of(note)));
}

/// <summary>The page of a note of which its record says everything.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public sealed class NoteModel<T>(Access access) : NotePage<T>(access) where T : OwnNoteKept;

/// <summary>The page of a note whose words the coach can look at, and of which its record says everything else.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public sealed class CoachedNoteModel<T>(Access access) : CoachedNotePage<T>(access) where T : OwnNoteKept;

/// <summary>The page of a note whose words the coach can look at.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public abstract class CoachedNotePage<T>(Access access) : NotePage<T>(access) where T : OwnNoteKept
{
    /// <summary>Shows what was typed with what the coach says of it; nothing is kept.</summary>
    public IActionResult OnPostLook()
    {
        _ = Read();
        return Page();
    }
}
