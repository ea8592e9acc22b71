using Steadfast.Domain.Safety;

namespace Steadfast.Tests.Domain.Safety;

/// <summary>What the answers come to: findings/content.md, section 3.</summary>
public sealed class SafetyAnswersTests
{
    internal static readonly SafetyAnswers Clear = new(
        HowOften.Never, NoYes.No, NoYes.No, Control.No, Threat.No, NoYes.No, NoYes.No, NoYes.No, NoYes.Yes, NoYes.No, DarkThoughts.No, false, false, false);

    private static readonly SafetyAnswers s_unsaid = new(
        HowOften.Unsaid, NoYes.Unsaid, NoYes.Unsaid, Control.Unsaid, Threat.Unsaid, NoYes.Unsaid, NoYes.Unsaid, NoYes.Unsaid, NoYes.Unsaid, NoYes.Unsaid,
        DarkThoughts.Unsaid, false, false, false);

    /// <summary>The table of what a professional would say, and each part of the rule by itself.</summary>
    public static TheoryData<string, SafetyAnswers, SafetyLevel, SafetyReason> Rows => new()
    {
        { "all no", Clear, SafetyLevel.Clear, SafetyReason.None },
        { "thoughts of suicide on some days", Clear with { Dark = DarkThoughts.SomeDays }, SafetyLevel.Careful, SafetyReason.None },
        { "thoughts of suicide, unsaid", Clear with { Dark = DarkThoughts.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "thoughts often, else no", Clear with { Dark = DarkThoughts.Often }, SafetyLevel.Stop, SafetyReason.None },
        { "thoughts right now, else no", Clear with { Dark = DarkThoughts.Now }, SafetyLevel.Stop, SafetyReason.None },
        { "may hurt", Clear with { MayHurt = NoYes.Yes }, SafetyLevel.Stop, SafetyReason.OwnBehaviour },
        { "may hurt, unsaid", Clear with { MayHurt = NoYes.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "may hurt and suicidal now", Clear with { MayHurt = NoYes.Yes, Dark = DarkThoughts.Now }, SafetyLevel.StopPlus, SafetyReason.OwnBehaviour },
        { "may hurt and suicidal often", Clear with { MayHurt = NoYes.Yes, Dark = DarkThoughts.Often }, SafetyLevel.StopPlus, SafetyReason.OwnBehaviour },
        { "everything unsaid", s_unsaid, SafetyLevel.Stop, SafetyReason.Unsaid },
        { "everything unsaid, afraid sometimes", s_unsaid with { Afraid = HowOften.Sometimes }, SafetyLevel.Stop, SafetyReason.Unsaid },
        { "neck, unsaid", Clear with { Neck = NoYes.Unsaid }, SafetyLevel.Stop, SafetyReason.Unsaid },
        { "four of the gravest, unsaid", Clear with { Hurt = NoYes.Unsaid, Pushed = NoYes.Unsaid, Threatened = Threat.Unsaid, Controlled = Control.Unsaid },
            SafetyLevel.Stop, SafetyReason.Unsaid },
        { "afraid sometimes, may hurt, suicidal on some days",
            Clear with { Afraid = HowOften.Sometimes, MayHurt = NoYes.Yes, Dark = DarkThoughts.SomeDays }, SafetyLevel.Stop, SafetyReason.OwnBehaviour },
        { "afraid often, hit, raped, controlled, bad if seen",
            Clear with { Afraid = HowOften.Often, Hurt = NoYes.Yes, Pushed = NoYes.Yes, Controlled = Control.Yes, BadIfSeen = NoYes.Yes }, SafetyLevel.StopPlus,
            SafetyReason.Abuse },
        { "hit and sexual force", Clear with { Hurt = NoYes.Yes, Pushed = NoYes.Yes }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "threats to kill, control, afraid often", Clear with { Threatened = Threat.ToKill, Controlled = Control.Yes, Afraid = HowOften.Often },
            SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "hit, and about to leave", Clear with { Hurt = NoYes.Yes, IsLeaving = true }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "afraid sometimes, and pregnant", Clear with { Afraid = HowOften.Sometimes, IsPregnant = true }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "controlled, and worse", Clear with { Controlled = Control.Yes, IsWorse = true }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "worse, alone", Clear with { IsWorse = true }, SafetyLevel.Clear, SafetyReason.None },
        { "leaving, alone", Clear with { IsLeaving = true }, SafetyLevel.Clear, SafetyReason.None },
        { "pregnant, alone", Clear with { IsPregnant = true }, SafetyLevel.Clear, SafetyReason.None },
        { "bad if seen, alone", Clear with { BadIfSeen = NoYes.Yes }, SafetyLevel.Careful, SafetyReason.None },
        { "own choice no, alone", Clear with { OwnChoice = NoYes.No }, SafetyLevel.Careful, SafetyReason.NotOwnChoice },
        { "own choice, unsaid", Clear with { OwnChoice = NoYes.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "an openness that was agreed", Clear with { Controlled = Control.Agreed }, SafetyLevel.Careful, SafetyReason.None },
        { "neck", Clear with { Neck = NoYes.Yes }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "a weapon", Clear with { Weapon = NoYes.Yes }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "a threat to kill", Clear with { Threatened = Threat.ToKill }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "hit and threatened", Clear with { Hurt = NoYes.Yes, Threatened = Threat.Yes }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "hit and controlled", Clear with { Hurt = NoYes.Yes, Controlled = Control.Yes }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "hit and afraid often", Clear with { Hurt = NoYes.Yes, Afraid = HowOften.Often }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "threatened and controlled", Clear with { Threatened = Threat.Yes, Controlled = Control.Yes }, SafetyLevel.StopPlus, SafetyReason.Abuse },
        { "hit", Clear with { Hurt = NoYes.Yes }, SafetyLevel.Stop, SafetyReason.Abuse },
        { "pushed", Clear with { Pushed = NoYes.Yes }, SafetyLevel.Stop, SafetyReason.Abuse },
        { "controlled", Clear with { Controlled = Control.Yes }, SafetyLevel.Stop, SafetyReason.Abuse },
        { "threatened", Clear with { Threatened = Threat.Yes }, SafetyLevel.Stop, SafetyReason.Abuse },
        { "afraid often", Clear with { Afraid = HowOften.Often }, SafetyLevel.Stop, SafetyReason.Abuse },
        { "bad if seen, afraid sometimes", Clear with { BadIfSeen = NoYes.Yes, Afraid = HowOften.Sometimes }, SafetyLevel.Stop, SafetyReason.Abuse },
        { "afraid sometimes, and nothing else", Clear with { Afraid = HowOften.Sometimes }, SafetyLevel.Careful, SafetyReason.None },
        { "afraid, unsaid", Clear with { Afraid = HowOften.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "hit, unsaid", Clear with { Hurt = NoYes.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "pushed, unsaid", Clear with { Pushed = NoYes.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "controlled, unsaid", Clear with { Controlled = Control.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "threatened, unsaid", Clear with { Threatened = Threat.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "a weapon, unsaid", Clear with { Weapon = NoYes.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "bad if seen, unsaid", Clear with { BadIfSeen = NoYes.Unsaid }, SafetyLevel.Careful, SafetyReason.None },
        { "two unsaid", Clear with { Hurt = NoYes.Unsaid, BadIfSeen = NoYes.Unsaid }, SafetyLevel.Stop, SafetyReason.Unsaid },
        { "not the own choice, two unsaid", Clear with { OwnChoice = NoYes.No, Hurt = NoYes.Unsaid, BadIfSeen = NoYes.Unsaid }, SafetyLevel.Stop,
            SafetyReason.NotOwnChoice },
        { "hit, and hits back", Clear with { Hurt = NoYes.Yes, MayHurt = NoYes.Yes }, SafetyLevel.Stop, SafetyReason.Abuse },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Article", "4.2")]
    [Trait("Caution", "1")]
    [Trait("Finding", "B5")]
    [Trait("Finding", "B7")]
    public void Each_row_has_its_level_and_its_words(string row, SafetyAnswers answers, SafetyLevel level, SafetyReason reason) =>
        Assert.Equal((row, level, reason), (row, answers.Level(), answers.Reason()));

    [Theory]
    [InlineData(DarkThoughts.No, false)]
    [InlineData(DarkThoughts.SomeDays, false)]
    [InlineData(DarkThoughts.Often, true)]
    [InlineData(DarkThoughts.Now, true)]
    [InlineData(DarkThoughts.Unsaid, false)]
    [Trait("Caution", "13")]
    public void Dark_thoughts_often_or_now_put_help_first(DarkThoughts dark, bool isCrisis) => Assert.Equal(isCrisis, (Clear with { Dark = dark }).IsCrisis());

    /// <summary>Every pattern there is, 5,598,720 of them, against each with one answer worse.</summary>
    [Fact]
    [Trait("Caution", "13")]
    public void No_worse_answer_lowers_a_level()
    {
        var levels = new byte[Pattern.Count];
        Parallel.For(0, Pattern.Count, i => levels[i] = (byte)Pattern.At(i).Level());

        var stride = Pattern.Count;
        foreach (var (answers, worse) in Pattern.Questions)
        {
            stride /= answers;
            foreach (var (from, to) in worse)
            {
                for (var i = 0; i < Pattern.Count; i++)
                {
                    if (i / stride % answers == from && levels[i + ((to - from) * stride)] < levels[i])
                    {
                        Assert.Fail(
                            $"{Pattern.At(i)} is {(SafetyLevel)levels[i]}, and {Pattern.At(i + ((to - from) * stride))} is "
                                + $"{(SafetyLevel)levels[i + ((to - from) * stride)]}.");
                    }
                }
            }
        }

        // So few are left to which nothing is said: nothing and each of the ticks alone.
        Assert.Equal(8, levels.Count(level => level == (byte)SafetyLevel.Clear));
        Assert.Equal([1, 2, 3, 4], levels.Distinct().Order().Select(level => (int)level));
    }

    /// <summary>All patterns of answers, numbered.</summary>
    private static class Pattern
    {
        private static readonly (int, int)[] s_noUnsaidYes = [(0, 2), (2, 1)];
        private static readonly (int, int)[] s_tick = [(0, 1)];

        /// <summary>
        /// How many answers each question has, in the order of the record, and which of them, from 0, is worse than which. Unsaid lies below the worst,
        /// beside what lies between.
        /// </summary>
        public static readonly (int Answers, (int From, int To)[] Worse)[] Questions =
        [
            (4, [(0, 1), (1, 2), (0, 3), (3, 2)]), (3, s_noUnsaidYes), (3, s_noUnsaidYes), (4, [(0, 2), (2, 1), (0, 3), (3, 1)]), (4, [(0, 2), (2, 1), (1, 3)]),
            (3, s_noUnsaidYes), (3, s_noUnsaidYes), (3, s_noUnsaidYes), (3, [(1, 2), (2, 0)]), (3, s_noUnsaidYes),
            (5, [(0, 1), (1, 2), (2, 3), (0, 4), (4, 2)]),
            (2, s_tick), (2, s_tick), (2, s_tick),
        ];

        public static readonly int Count = Questions.Aggregate(1, (count, question) => count * question.Answers);

        public static SafetyAnswers At(int number)
        {
            Span<int> said = stackalloc int[Questions.Length];
            for (var i = Questions.Length - 1; i >= 0; i--)
            {
                said[i] = number % Questions[i].Answers;
                number /= Questions[i].Answers;
            }

            return new(
                (HowOften)said[0] + 1, (NoYes)said[1] + 1, (NoYes)said[2] + 1, (Control)said[3] + 1, (Threat)said[4] + 1, (NoYes)said[5] + 1,
                (NoYes)said[6] + 1, (NoYes)said[7] + 1,
                (NoYes)said[8] + 1, (NoYes)said[9] + 1, (DarkThoughts)said[10] + 1, said[11] == 1, said[12] == 1, said[13] == 1);
        }
    }
}
