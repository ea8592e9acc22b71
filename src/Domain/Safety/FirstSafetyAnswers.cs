namespace Steadfast.Domain.Safety;

/// <summary>
/// What somebody answered to the ten questions that were asked until decision 0039, kept at their wish. They were put in other words, so these answers
/// stand beside no question of today.
/// </summary>
/// <param name="Afraid">Afraid of how the partner will react.</param>
/// <param name="Hurt">Hurt on purpose, or the way blocked, even once.</param>
/// <param name="Pushed">Pushed into sex or touching.</param>
/// <param name="Controlled">Money, phone, movements or company decided or tracked against one's will.</param>
/// <param name="Threatened">Threats against oneself, the children, pets, themselves, or to share what is private.</param>
/// <param name="Neck">Hands round the neck, ever.</param>
/// <param name="BadIfSeen">It could go badly if the partner saw these answers.</param>
/// <param name="OwnChoice">Using this is one's own choice.</param>
/// <param name="MayHurt">Has hurt or scared the partner, or worries that they might.</param>
/// <param name="Dark">Thoughts of ending one's life or hurting oneself.</param>
/// <param name="IsWorse">There are weapons, or it has been getting worse.</param>
public sealed record FirstSafetyAnswers(
    HowOften Afraid, NoYes Hurt, NoYes Pushed, NoYes Controlled, NoYes Threatened, NoYes Neck, NoYes BadIfSeen, NoYes OwnChoice, NoYes MayHurt,
    DarkThoughts Dark, bool IsWorse)
{
    /// <summary>Question and answer in the order asked, both as lower-case names.</summary>
    public IEnumerable<(string Question, string Answer)> Each() => new (string Question, Enum Answer)[]
    {
        (nameof(Afraid), Afraid), (nameof(Hurt), Hurt), (nameof(Pushed), Pushed), (nameof(Controlled), Controlled), (nameof(Threatened), Threatened),
        (nameof(Neck), Neck), (nameof(BadIfSeen), BadIfSeen), (nameof(OwnChoice), OwnChoice), (nameof(MayHurt), MayHurt), (nameof(Dark), Dark),
    }.Select(one => (one.Question.ToLowerInvariant(), one.Answer.ToString().ToLowerInvariant()));
}

/// <summary>They asked that their answers to the first questions be kept. Read, and not written any more.</summary>
[Stored("check.answers-kept.v1")]
public sealed record FirstSafetyAnswersKept(Id<SafetyCheck> Id, FirstSafetyAnswers Answers) : SafetyEvent;
