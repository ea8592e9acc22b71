using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>One thing that repairs it, and those there are.</summary>
public sealed class RepairModel(Access access) : NotePage<LetterRepairNoted>(access)
{
    /// <summary>False where there are as many as a letter has, and the form would add one.</summary>
    public bool HasRoom => Standing is not null || Own.All<LetterRepairNoted>().Count() < LetterRepairNoted.Most;

    /// <inheritdoc/>
    protected override Decision Decide(OwnNotes own, LetterRepairNoted note) => note.Keep(own);

    /// <inheritdoc/>
    protected override void Check()
    {
        if (WordsOf(nameof(LetterRepairNoted.Due)).Length == 0 && WordsOf(nameof(LetterRepairNoted.HowOften)).Length == 0)
        {
            ModelState.AddModelError(nameof(LetterRepairNoted.Due), W["letters.repair.when"]);
        }
    }

    /// <inheritdoc/>
    protected override string Beside(LetterRepairNoted note) => LetterLines.When(new(note.Id, note.What, note.Due, note.HowOften), W);
}
