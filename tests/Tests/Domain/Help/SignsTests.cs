using Steadfast.Domain.Help;
using Steadfast.Tests.Support;
using static Steadfast.Tests.Domain.Notes.OwnNotesTests;

namespace Steadfast.Tests.Domain.Help;

public sealed class SignsTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);

    public static TheoryData<SignAnswers, Sign[]> Raised => new()
    {
        { new(), [] },
        { new(SignFrequency.Unsaid, SignFrequency.Never, SignFrequency.Sometimes, SignFrequency.Sometimes, SignFrequency.Sometimes,
            SignFrequency.Sometimes, SignFrequency.Sometimes, SignFrequency.Sometimes, SignFrequency.Sometimes, SignFrequency.Sometimes,
            SignFrequency.Sometimes),
            [] },
        { new(Suspicion: SignFrequency.Often), [Sign.DailyLife] },
        { new(Isolation: SignFrequency.Always), [Sign.DailyLife] },
        { new(Anxiety: SignFrequency.Often, Suspicion: SignFrequency.Never), [Sign.DailyLife] },
        { new(Flooded: SignFrequency.Often), [Sign.Emotions] },
        { new(Numb: SignFrequency.Often), [Sign.Emotions] },
        { new(SameFight: SignFrequency.Often), [Sign.Pattern] },
        { new(SameHurt: SignFrequency.Always), [Sign.Pattern] },
        { new(Returning: SignFrequency.Often), [Sign.Trauma] },
        { new(Avoiding: SignFrequency.Often), [Sign.Trauma] },
        { new(Questioning: SignFrequency.Often), [Sign.Questioning] },
        { new(Panic: SignFrequency.Often, Suspicion: SignFrequency.Always), [Sign.DailyLife, Sign.Panic] },
    };

    [Theory]
    [MemberData(nameof(Raised))]
    [Trait("Article", "61.1")]
    [Trait("Article", "62.1")]
    [Trait("Article", "63.1")]
    public void A_sign_is_there_when_something_of_it_is_there_often(SignAnswers answers, Sign[] raised) => Assert.Equal(raised, answers.Raised());

    [Fact]
    public void There_are_six_signs_and_each_has_its_questions()
    {
        Assert.Equal(6, Enum.GetValues<Sign>().Length);
        Every.Of(Enum.GetValues<Sign>(), sign => Assert.NotEmpty(new SignAnswers().Of(sign)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SignAnswers().Of((Sign)7));
    }

    public static TheoryData<SignAnswers, int, SignAnswers, SignsSuggestion> Checks => new()
    {
        { new(), 1, new(Panic: SignFrequency.Often), SignsSuggestion.Open },
        { new(Panic: SignFrequency.Unsaid), 1, new(Panic: SignFrequency.Often), SignsSuggestion.Open },
        { new(Panic: SignFrequency.Sometimes), 1, new(Panic: SignFrequency.Often), SignsSuggestion.Quiet },
        { new(Panic: SignFrequency.Often), 1, new(Panic: SignFrequency.Sometimes), SignsSuggestion.Worth },
        { new(Panic: SignFrequency.Often), 1, new(Numb: SignFrequency.Often), SignsSuggestion.Worth },
        { new(Panic: SignFrequency.Often), 0, new(Panic: SignFrequency.Often), SignsSuggestion.Again },
        { new(Panic: SignFrequency.Often), 30, new(Panic: SignFrequency.Always), SignsSuggestion.Again },
        { new(Panic: SignFrequency.Often), 31, new(Panic: SignFrequency.Always), SignsSuggestion.Worth },
        // A later check says nothing about an earlier one.
        { new(Panic: SignFrequency.Often), -1, new(Panic: SignFrequency.Always), SignsSuggestion.Worth },
        // Another question of the same sign is the same sign.
        { new(Flooded: SignFrequency.Often), 10, new(Numb: SignFrequency.Often), SignsSuggestion.Again },
    };

    [Theory]
    [MemberData(nameof(Checks))]
    [Trait("Article", "91.4")]
    public void The_same_sign_in_two_checks_of_thirty_days_raises_the_suggestion(
        SignAnswers answers, int daysBefore, SignAnswers before, SignsSuggestion suggestion) =>
        Assert.Equal(suggestion, Signs.Suggest(answers, s_day, [new SignsChecked(before) { Id = Of(1), Day = s_day.AddDays(-daysBefore) }]));

    [Fact]
    public void Alone_a_check_never_says_that_it_has_stayed() =>
        Assert.Equal(SignsSuggestion.Worth, Signs.Suggest(new(Panic: SignFrequency.Always), s_day, []));
}
