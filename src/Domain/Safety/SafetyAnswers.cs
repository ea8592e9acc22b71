namespace Steadfast.Domain.Safety;

/// <summary>How often. The numbers are stored.</summary>
public enum HowOften
{
    /// <summary>Never.</summary>
    Never = 1,

    /// <summary>Sometimes.</summary>
    Sometimes = 2,

    /// <summary>Often.</summary>
    Often = 3,

    /// <summary>They would rather not say, or left it out.</summary>
    Unsaid = 4,
}

/// <summary>No or yes. The numbers are stored.</summary>
public enum NoYes
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes = 2,

    /// <summary>They would rather not say, or left it out.</summary>
    Unsaid = 3,
}

/// <summary>How near thoughts of ending one's life or hurting oneself are. The numbers are stored.</summary>
public enum DarkThoughts
{
    /// <summary>None.</summary>
    No = 1,

    /// <summary>On some days.</summary>
    SomeDays = 2,

    /// <summary>Often.</summary>
    Often = 3,

    /// <summary>Now.</summary>
    Now = 4,

    /// <summary>They would rather not say, or left it out.</summary>
    Unsaid = 5,
}

/// <summary>Whether the partner decides or follows what one does. The numbers are stored.</summary>
public enum Control
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes = 2,

    /// <summary>They would rather not say, or left it out.</summary>
    Unsaid = 3,

    /// <summary>Only what they agreed to, which has an end, and which they can stop.</summary>
    Agreed = 4,
}

/// <summary>Whether there were threats. The numbers are stored.</summary>
public enum Threat
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes, but not of killing.</summary>
    Yes = 2,

    /// <summary>They would rather not say, or left it out.</summary>
    Unsaid = 3,

    /// <summary>Yes, of killing somebody, themselves or an animal.</summary>
    ToKill = 4,
}

/// <summary>Which words go with what the answers came to. The numbers are stored.</summary>
public enum SafetyReason
{
    /// <summary>Somebody frightens, hurts or controls them.</summary>
    Abuse = 1,

    /// <summary>They may hurt or frighten their partner; and nothing was said of the first kind.</summary>
    OwnBehaviour = 2,

    /// <summary>Being here is not their own choice.</summary>
    NotOwnChoice = 3,

    /// <summary>They left several out.</summary>
    Unsaid = 4,

    /// <summary>None of these: a single worry, a crisis, or nothing at all.</summary>
    None = 5,
}

/// <summary>
/// What somebody answered to the private questions. All but the three at the end ask whether it ever happened. Stored only if they ask for that.
/// </summary>
/// <remarks>
/// The questions are our own. The rule is total and never falls: a worse answer gives the same level or a higher one. It is no measure of danger, and
/// nobody is shown a number.
/// Decision 0039.
/// </remarks>
/// <param name="Afraid">Afraid of how the partner will react.</param>
/// <param name="Hurt">Pushed, grabbed, hit, kicked, or kept from leaving, even once.</param>
/// <param name="Pushed">Pushed into sex or touching.</param>
/// <param name="Controlled">Money, phone, movements or company decided or followed.</param>
/// <param name="Threatened">Threats, against whomever.</param>
/// <param name="Weapon">A weapon used or threatened with.</param>
/// <param name="Neck">Pressed on the neck, or kept from breathing.</param>
/// <param name="BadIfSeen">It could go badly if the partner saw these answers.</param>
/// <param name="OwnChoice">Using this is one's own choice.</param>
/// <param name="MayHurt">Has used force on the partner, or frightened them on purpose, or worries that they might. Asked of both.</param>
/// <param name="Dark">Thoughts of ending one's life or hurting oneself.</param>
/// <param name="IsWorse">Being hurt, threatened or controlled got worse or more often lately.</param>
/// <param name="IsLeaving">About to leave, or just left.</param>
/// <param name="IsPregnant">Pregnant.</param>
public sealed record SafetyAnswers(
    HowOften Afraid, NoYes Hurt, NoYes Pushed, Control Controlled, Threat Threatened, NoYes Weapon, NoYes Neck, NoYes BadIfSeen, NoYes OwnChoice, NoYes MayHurt,
    DarkThoughts Dark,
    bool IsWorse, bool IsLeaving, bool IsPregnant)
{
    /// <summary>What the answers come to; the highest rule that fits.</summary>
    public SafetyLevel Level() =>
        IsHighDanger ? SafetyLevel.StopPlus
        : IsHarmed || Afraid == HowOften.Often || MayHurt == NoYes.Yes || Neck == NoYes.Unsaid || Doubts > 1 || IsCrisis() ? SafetyLevel.Stop
        : Doubts > 0 || OwnChoice != NoYes.Yes || MayHurt == NoYes.Unsaid || IsDark() ? SafetyLevel.Careful
        : SafetyLevel.Clear;

    /// <summary>Which words go with it.</summary>
    public SafetyReason Reason() =>
        IsHarmed || Afraid == HowOften.Often || (IsAfraid && (BadIfSeen == NoYes.Yes || IsGrave)) ? SafetyReason.Abuse
        : MayHurt == NoYes.Yes ? SafetyReason.OwnBehaviour
        : OwnChoice == NoYes.No ? SafetyReason.NotOwnChoice
        : Neck == NoYes.Unsaid || Doubts > 1 ? SafetyReason.Unsaid
        : SafetyReason.None;

    /// <summary>True when help for the next hours comes before everything else, whatever the level.</summary>
    public bool IsCrisis() => Dark is DarkThoughts.Often or DarkThoughts.Now;

    /// <summary>True when something was said about dark thoughts, or left unsaid.</summary>
    public bool IsDark() => Dark != DarkThoughts.No;

    /// <summary>True when a doctor may be needed for the neck: it was pressed on, or that was left unsaid.</summary>
    public bool IsNeck() => Neck != NoYes.No;

    /// <summary>Question and answer in the order asked, both as lower-case names.</summary>
    public IEnumerable<(string Question, string Answer)> Each() => new (string Question, object Answer)[]
    {
        (nameof(Afraid), Afraid), (nameof(Hurt), Hurt), (nameof(Pushed), Pushed), (nameof(Controlled), Controlled), (nameof(Threatened), Threatened),
        (nameof(Weapon), Weapon),
        (nameof(Neck), Neck), (nameof(IsWorse), Ticked(IsWorse)), (nameof(IsLeaving), Ticked(IsLeaving)), (nameof(IsPregnant), Ticked(IsPregnant)),
        (nameof(BadIfSeen), BadIfSeen), (nameof(OwnChoice), OwnChoice), (nameof(MayHurt), MayHurt), (nameof(Dark), Dark),
    }.Select(one => (one.Question.ToLowerInvariant(), one.Answer.ToString()!.ToLowerInvariant()));

    private bool IsAfraid => Afraid is HowOften.Sometimes or HowOften.Often;

    private bool IsThreatened => Threatened is Threat.Yes or Threat.ToKill;

    private bool IsHarmed => Hurt == NoYes.Yes || Pushed == NoYes.Yes || Controlled == Control.Yes || IsThreatened || Weapon == NoYes.Yes || Neck == NoYes.Yes;

    // Each makes what there is more dangerous, and says nothing where there is nothing.
    private bool IsGrave => IsWorse || IsLeaving || IsPregnant;

    private bool IsHighDanger =>
        Neck == NoYes.Yes || Weapon == NoYes.Yes || Threatened == Threat.ToKill
        || (Hurt == NoYes.Yes && (Pushed == NoYes.Yes || IsThreatened || Controlled == Control.Yes || Afraid == HowOften.Often))
        || (IsThreatened && Controlled == Control.Yes)
        || ((IsAfraid || IsHarmed) && IsGrave)
        || (MayHurt == NoYes.Yes && IsCrisis());

    // One is a reason to go slowly. With a second one, whatever they are, nobody can know.
    private int Doubts => new[]
    {
        Afraid != HowOften.Never, Hurt != NoYes.No, Pushed != NoYes.No, Controlled != Control.No, Threatened != Threat.No, Weapon != NoYes.No, Neck != NoYes.No,
        BadIfSeen != NoYes.No,
    }.Count(isDoubt => isDoubt);

    private static string Ticked(bool isTicked) => isTicked ? "yes" : "no";
}
