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

/// <summary>What somebody answered to the ten private questions, about the past year unless said otherwise. Stored only if they ask for that.</summary>
/// <remarks>The questions are our own; clinical.md, section 4.2.</remarks>
/// <param name="Afraid">1. Afraid of how the partner will react.</param>
/// <param name="Hurt">2. Hurt on purpose, or the way blocked, even once.</param>
/// <param name="Pushed">3. Pushed into sex or touching.</param>
/// <param name="Controlled">4. Money, phone, movements or company decided or tracked against one's will.</param>
/// <param name="Threatened">5. Threats against oneself, the children, pets, themselves, or to share what is private.</param>
/// <param name="Neck">6. Hands round the neck, ever.</param>
/// <param name="BadIfSeen">7. It could go badly if the partner saw these answers.</param>
/// <param name="OwnChoice">8. Using this is one's own choice.</param>
/// <param name="MayHurt">9. Has hurt or scared the partner, or worries that they might. Asked of both.</param>
/// <param name="Dark">10. Thoughts of ending one's life or hurting oneself.</param>
/// <param name="IsWorse">Said freely beside the questions: there are weapons, or it has been getting worse.</param>
public sealed record SafetyAnswers(
    HowOften Afraid, NoYes Hurt, NoYes Pushed, NoYes Controlled, NoYes Threatened, NoYes Neck, NoYes BadIfSeen, NoYes OwnChoice, NoYes MayHurt, DarkThoughts Dark, bool IsWorse)
{
    /// <summary>What the answers come to; the highest rule that fits.</summary>
    /// <remarks>An unsaid answer about the own choice counts as the other unsaid ones do: the table leaves it open, and this is the careful side.</remarks>
    public SafetyLevel Level =>
        Neck == NoYes.Yes || (Hurt == NoYes.Yes && Threatened == NoYes.Yes) || IsWorse ? SafetyLevel.StopPlus
        : Afraid == HowOften.Often || Any(NoYes.Yes) || OwnChoice == NoYes.No ? SafetyLevel.Stop
        : Afraid is HowOften.Sometimes or HowOften.Unsaid || Any(NoYes.Unsaid) || OwnChoice == NoYes.Unsaid || MayHurt == NoYes.Yes ? SafetyLevel.Careful
        : SafetyLevel.Clear;

    /// <summary>True when help for the next hours comes before everything else, whatever the level.</summary>
    public bool IsCrisis => Dark is DarkThoughts.Often or DarkThoughts.Now;

    /// <summary>Question and answer in the order asked, both as lower-case names.</summary>
    public IEnumerable<(string Question, string Answer)> Each => new (string Question, Enum Answer)[]
    {
        (nameof(Afraid), Afraid), (nameof(Hurt), Hurt), (nameof(Pushed), Pushed), (nameof(Controlled), Controlled), (nameof(Threatened), Threatened),
        (nameof(Neck), Neck), (nameof(BadIfSeen), BadIfSeen), (nameof(OwnChoice), OwnChoice), (nameof(MayHurt), MayHurt), (nameof(Dark), Dark),
    }.Select(one => (one.Question.ToLowerInvariant(), one.Answer.ToString().ToLowerInvariant()));

    private bool Any(NoYes answer) => Hurt == answer || Pushed == answer || Controlled == answer || Threatened == answer || Neck == answer || BadIfSeen == answer;
}
