using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Forms;

/// <summary>
/// Keeps and drops what is typed into a form, and remembers which private form was typed into last: its address may be a new id that nobody could find
/// again.
/// </summary>
public static class Begun
{
    // Kept like a draft, under a name that is no path.
    private const string Name = "begun";
    private const string FormField = "form";

    /// <summary>Keeps a form's fields, in place of what was kept for it.</summary>
    /// <param name="form">Its path.</param>
    /// <exception cref="Vault.NotesLockedException">Private, and the private part is put away.</exception>
    /// <exception cref="Vault.StoreUnavailableException">It was not kept.</exception>
    public static async Task KeepAsync(
        Drafts drafts, Session session, string form, bool isPrivate, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        await drafts.KeepAsync(session, form, isPrivate, fields, cancellationToken);
        if (isPrivate)
        {
            await drafts.KeepAsync(
                session, Name, isPrivate: true, new Dictionary<string, string>(StringComparer.Ordinal) { [FormField] = form }, cancellationToken);
        }
    }

    /// <summary>The path of the private form that was typed into last and not sent; null if there is none.</summary>
    /// <exception cref="Vault.NotesLockedException">The private part is put away.</exception>
    public static async Task<string?> FindAsync(Drafts drafts, Session session, CancellationToken cancellationToken) =>
        await drafts.FindAsync(session, Name, isPrivate: true, cancellationToken) is { } kept && kept.Fields.TryGetValue(FormField, out var form)
        && await drafts.FindAsync(session, form, isPrivate: true, cancellationToken) is not null ? form : null;
}
