using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Mine;

/// <summary>The journal: its pages from the newest, a part at a time.</summary>
public sealed class IndexModel(Access access, Drafts drafts) : SignedInPage
{
    /// <summary>How many pages of the journal one part lists.</summary>
    public const int PartSize = 20;

    /// <summary>All that is somebody's own beside the journal, in groups: the key of the group's words, and where each line leads with its words.</summary>
    public static IReadOnlyList<(string Group, IReadOnlyList<(string Path, string Words)> Lines)> Groups { get; } =
    [
        (
            "wellbeing",
            [
                (Places.HowIAm.Index(), "feelings.title"), (Places.Care.Index(), "care.title"), (Places.Care.Map(), "care.people"),
                (Places.Mine.Prompts(), "mine.prompts")]),
        (
            "happened",
            [
                (Places.Understanding.Index(), "mine.happened"), (Places.Owning.Impact(), "owning.impact"), (Places.Asking.Index(), "asking.title"),
                (Places.Needs.Index(), "mine.needs"), (Places.Supporting.Index(), "supporting.title"), (Places.Cycles.Index(), "cycles.title"),
                (Places.Deciding.Index(), "mine.deciding"), (Places.Deliveries.Kept(), "deliveries.kept.title")]),
        (
            "own",
            [
                (Places.Stages.Index(), "stages.title"), (Places.Owning.Index(), "owning.title"), (Letter, "letters.title"),
                (Places.Care.CheckUp(), "care.check")]),
        (
            "help",
            [
                (Places.Signs.Keep(), "signs.title"), (Places.ForHelpers.Sheet(), "helper.title"), (Places.Safety.Plan(), "mine.plan"),
                (Places.Safety.Standing(), "mine.questions")]),
    ];

    /// <summary>Where the letter stands; offered only to those whom it is for.</summary>
    private static string Letter => Places.Letters.Index();

    /// <summary>What is offered to this person of a group.</summary>
    public IEnumerable<(string Path, string Words)> Offers(IReadOnlyList<(string Path, string Words)> lines) =>
        lines.Where(line => line.Path != Letter || OffersLetter);

    private bool OffersLetter { get; set; }

    /// <summary>Which part, from 1, the newest; a number beyond the last shows the last.</summary>
    [FromQuery(Name = "p")] public int Part { get; set; } = 1;

    /// <summary>How many parts there are; at least 1.</summary>
    public int Parts { get; private set; } = 1;

    /// <summary>The journal's pages in this part, newest first; empty until something was written.</summary>
    public IReadOnlyList<JournalPage> Pages { get; private set; } = [];

    /// <summary>The id that the next page will have, so that it is one page however often it is sent.</summary>
    public Id<JournalPage> Next { get; } = NewId.Of<JournalPage>();

    /// <summary>The page that was begun and not kept, as the address of its form; null if there is none.</summary>
    public string? Begun { get; private set; }

    /// <summary>Shows the journal.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        var journal = notes.Journal;
        OffersLetter = Offered.For(notes.SituationOn(Today), JointAct.Responsibility) != Offer.None;
        Parts = Math.Max(1, (journal.Count + PartSize - 1) / PartSize);
        Part = Math.Clamp(Part, 1, Parts);
        Begun = await Forms.Begun.FindAsync(drafts, Session, cancellationToken);
        Pages = [.. journal.Newest(PartSize, (Part - 1) * PartSize)];
    }

    /// <summary>The first line of a page, cut after 80 characters as a reader counts them.</summary>
    public static string FirstLine(JournalPage page) => Typed.FirstLine(page.Words);
}
