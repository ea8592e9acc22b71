using System.Globalization;
using Steadfast.Domain;
using Steadfast.Domain.Deciding;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Deciding;

/// <summary>A page of deciding: for nobody's eyes but the person's own.</summary>
public abstract class DecidingPage(Access access) : SignedInPage
{
    /// <summary>The person's way to a decision.</summary>
    public DecidingBook Book => Notes.State.Deciding;

    /// <summary>What matters to them; null until they chose.</summary>
    public DecidingValuesChosen? Values => Notes.State.Own.All<DecidingValuesChosen>().FirstOrDefault();

    /// <summary>What they noted, in the order it was noted.</summary>
    /// <param name="wentOn">True for what went on or began again, false for what speaks for remorse.</param>
    public IReadOnlyList<DecidingDeedNoted> Deeds(bool wentOn) => [.. DecidingDeedNoted.Of(Notes.State.Own, wentOn)];

    /// <summary>The person's notes.</summary>
    protected SpaceView<NotesState> Notes { get; private set; } = null!;

    /// <summary>The notes to write in, for what the person does.</summary>
    protected OpenSpace<NotesState> NotesForWriting => access.ForWriting(Notes);

    /// <summary>The key of a question's words.</summary>
    public static string KeyOf(DecidingQuestion question) => "deciding.q." + question.ToString().ToLowerInvariant();

    /// <summary>Where somebody stands, in words; a dash where they left it out.</summary>
    public static string InWords(Leaning? leaning, Words w) =>
        leaning is { } said ? w["deciding.leaning." + said.ToString().ToLowerInvariant()] : w["deciding.left-out"];

    /// <summary>What the gut says, in words; a dash where they left it out.</summary>
    public static string InWords(Gut? gut, Words w) => gut is { } said ? w["deciding.gut." + said.ToString().ToLowerInvariant()] : w["deciding.left-out"];

    /// <summary>A light answer in words; a dash where they left it out.</summary>
    public static string InWords(LightAnswer? answer, Words w) =>
        answer is { } said ? w["deciding.light." + said.ToString().ToLowerInvariant()] : w["deciding.left-out"];

    /// <summary>How sure somebody is, as a number; a dash where they left it out.</summary>
    public static string InWords(int? confidence, Words w) => confidence?.ToString(CultureInfo.CurrentCulture) ?? w["deciding.left-out"];

    /// <summary>The cards in words, those of one's own after ours.</summary>
    public static IEnumerable<string> InWords(DecidingValuesChosen chosen, Words w) =>
    [
        .. Enum.GetValues<ValueCards>().Where(card => card != ValueCards.None && chosen.Cards.HasFlag(card))
            .Select(card => w["deciding.value." + card.ToString().ToLowerInvariant()]),
        .. (chosen.Own ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => Notes = await access.ReadNotesAsync(Session, cancellationToken);
}
