using CsCheck;
using Steadfast.Domain.Wording;
using Steadfast.Tests.Support;
using Steadfast.Web;
using Steadfast.Web.Features.Wording;

namespace Steadfast.Tests.Domain.Wording;

/// <summary>What holds for every reading, whatever the text.</summary>
public sealed class WordingCoachTests
{
    private const int LongLetter = 20_000;

    private static readonly WordingCoach s_coach = WordingCoach.For("en")!;

    [Fact]
    [Trait("Article", "33.2")]
    public void A_finding_points_at_the_words_it_is_about()
    {
        const string letter = "Hello love. I'm sorry you feel that way.";

        var excuse = Assert.Single(s_coach.Read(letter).Findings, finding => finding.Label == WordingLabel.Excuse);

        Assert.Equal(ExcuseKind.BlameShift, excuse.Excuse);
        Assert.Equal("sorry you feel", letter.Substring(excuse.Start, excuse.Length));
    }

    [Fact]
    [Trait("Article", "33.4")]
    public void A_general_apology_owns_without_naming_and_a_specific_one_names_the_act_and_what_it_did()
    {
        var general = s_coach.Read("I am sorry for what I did.");
        var specific = s_coach.Read("I lied about the money, and you had to pay for it alone.");

        Assert.Equal((true, false, false), (general.Has(WordingLabel.Owns), general.Has(WordingLabel.NamesAct), general.Has(WordingLabel.NamesEffect)));
        Assert.Equal((true, true, true), (specific.Has(WordingLabel.Owns), specific.Has(WordingLabel.NamesAct), specific.Has(WordingLabel.NamesEffect)));
    }

    [Theory]
    [Trait("Article", "33.4")]
    [InlineData("I am sorry for everything.", OwningKind.General, WordingLabel.NamesAct, WordingLabel.Owns, WordingLabel.NamesEffect)]
    [InlineData("I am sorry that I was not honest.", OwningKind.General, WordingLabel.NamesEffect)]
    [InlineData("I hid the messages from you, and you doubted your own memory for weeks. I am sorry.", OwningKind.Specific)]
    [InlineData("I told you I was at work when I was with her. It hurt you, and I chose it.", OwningKind.Specific)]
    [InlineData("I lied about the money, and you had to pay for it alone.", OwningKind.Specific)]
    [InlineData("The milk is in the fridge.", OwningKind.None, WordingLabel.NamesAct, WordingLabel.Owns, WordingLabel.NamesEffect)]
    public void Taking_responsibility_is_general_until_the_act_the_doer_and_what_it_did_are_said(string text, OwningKind owning, params WordingLabel[] leftOpen)
    {
        var reading = s_coach.Read(text);

        Assert.Equal(owning, reading.Owning);
        Assert.Equal(leftOpen, reading.LeftOpen);
    }

    [Theory]
    [InlineData("i dont want 2 live anymore")]
    [InlineData("I don’t want to live anymore.")]
    [InlineData("I don't want to liiive anymore!!!")]
    [InlineData("I , I don't want to live anymore")]
    [InlineData("I do n't want to live anymore.")]
    public void Haste_and_typing_change_nothing(string text)
    {
        Assert.True(s_coach.Read(text.Replace(" 2 ", " to ", StringComparison.Ordinal)).Has(WordingLabel.SelfHarm));
    }

    [Theory]
    [InlineData("You hit me. You always twist everything.", true)]
    [InlineData("You hit me. It was on Friday. You always twist everything.", true)]
    [InlineData("You always twist everything. It was on Friday. You hit me.", true)]
    [InlineData("You hit me. It was on Friday. It rained. I was at work. You always twist everything.", true)]
    [InlineData("She said “you hit me” on Friday. You always twist everything.", false)]
    public void In_a_text_with_an_act_of_safety_nothing_else_is_found(string text, bool isQuiet)
    {
        var reading = s_coach.Read(text);

        Assert.Equal(isQuiet, reading.Findings.IsEmpty);
    }

    /// <summary>
    /// The weights are learned from these lines, so this tells no rate for others: it tells that they are in use, belong to the lines beside them, and
    /// stand where they were put.
    /// With rules alone less than half of the despair is heard, and of the acts of safety one in ten is corrected.
    /// </summary>
    [Theory]
    [InlineData("despair", 0.78, 1)]
    [InlineData("safety", 0, 0.04)]
    [InlineData("neither", 0, 0.06)]
    [Trait("Caution", "8")]
    [Trait("Caution", "13")]
    public void Words_that_no_rule_knows_are_weighed(string kind, double least, double most)
    {
        WordingLabel[] corrects =
        [
            WordingLabel.Excuse, WordingLabel.DemandsForgiveness, WordingLabel.FakeI, WordingLabel.AccusingYou, WordingLabel.Criticism, WordingLabel.Contempt,
            WordingLabel.Defensiveness,
            WordingLabel.Stonewalling, WordingLabel.Hedged, WordingLabel.Threat, WordingLabel.Coercion, WordingLabel.Control,
        ];
        var lines = SourceTree.Read($"bench/wording-data/{kind}.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim()).ToList();

        var found = lines.Count(line => kind == "safety" ? corrects.Any(s_coach.Read(line).Has) : s_coach.Read(line).Has(WordingLabel.SelfHarm));

        Assert.InRange(lines.Count, 1_000, int.MaxValue);
        Assert.InRange((double)found / lines.Count, least, most);
    }

    [Fact]
    [Trait("Caution", "13")]
    public void Despair_is_heard_by_its_words_in_the_middle_of_a_letter_and_the_sentence_is_named()
    {
        const string dark =
            "My head says it over and over: finish it. Nobody would have to carry me any more, and tonight seems right. I am not frightened of the dark now.";
        var letter =
            string.Concat(Enumerable.Repeat("We painted the kitchen in May. ", 40)) + dark + string.Concat(Enumerable.Repeat(" The bus was late again.", 40));

        var finding = Assert.Single(s_coach.Read(letter).Findings, finding => finding.Label == WordingLabel.SelfHarm);

        Assert.Equal("sounds-dark", finding.Rule);
        Assert.Contains(letter.Substring(finding.Start, finding.Length), dark, StringComparison.Ordinal);
        Assert.True(CoachView.Of("Words", letter, "en").IsDespair);
    }

    [Theory]
    [InlineData("If you come here again I will call the police.", false)]
    [InlineData("If you come here again I will call the police and you will never see the kids again.", true)]
    [InlineData("If you leave me I will call the police.", true)]
    public void A_threat_is_quiet_only_where_it_begins_and_ends_in_acts_of_safety(string text, bool isFound)
    {
        var reading = s_coach.Read(text);

        Assert.True(reading.HasSafetyAct);
        Assert.Equal(isFound, reading.Has(WordingLabel.Threat) || reading.Has(WordingLabel.Coercion) || reading.Has(WordingLabel.Control));
    }

    [Fact]
    public void What_somebody_writes_of_dying_is_found_beside_an_act_of_safety()
    {
        Assert.True(s_coach.Read("I am leaving you. I want to kill myself.").Has(WordingLabel.SelfHarm));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("EN")]
    [InlineData("en-GB")]
    [InlineData("en-Latn-IE")]
    public void A_language_has_one_coach_whatever_the_country(string language) => Assert.Same(s_coach, WordingCoach.For(language));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("es")]
    [InlineData("enm")]
    [InlineData("qps-ploc")]
    [InlineData("-en")]
    public void A_language_without_lists_has_no_coach(string language) => Assert.Null(WordingCoach.For(language));

    [Theory]
    [InlineData("I was so tired.", false)]
    [InlineData("I read your letters. I was so tired.", true)]
    public void A_reason_is_an_excuse_only_beside_something_that_was_done(string text, bool isExcuse) =>
        Assert.Equal(isExcuse, s_coach.Read(text).Findings.Any(finding => finding.Excuse == ExcuseKind.Justify));

    [Theory]
    [InlineData("I feel unsafe since I know what happened.", false)]
    [InlineData("Mistakes were made that evening.", true)]
    [InlineData("I am sorry about what happened.", true)]
    public void Leaving_out_who_did_it_is_no_excuse_in_whoever_speaks_of_their_own_feeling(string text, bool isExcuse) =>
        Assert.Equal(isExcuse, s_coach.Read(text).Findings.Any(finding => finding.Excuse == ExcuseKind.Passive));

    [Theory]
    [InlineData("I will give the money back on Friday.", true)]
    [InlineData("I will take the kids and you'll never see them again.", false)]
    [InlineData("I will give the money back on Friday. I will take the kids and you'll never see them again.", true)]
    public void What_is_announced_as_a_threat_repairs_nothing(string text, bool isRepair)
    {
        var reading = s_coach.Read(text);

        Assert.Equal((isRepair, isRepair), (reading.Has(WordingLabel.Repair), reading.HasOutsideDanger(WordingLabel.Repair)));
    }

    [Fact]
    public void Owning_up_to_what_controls_the_other_is_found_and_is_no_part_of_an_apology()
    {
        var reading = s_coach.Read("I'm sorry I read your diary.");

        Assert.True(reading.HasDanger);
        Assert.Equal((true, false), (reading.Has(WordingLabel.Owns), reading.HasOutsideDanger(WordingLabel.Owns)));
    }

    [Fact]
    public void What_somebody_else_said_is_not_the_writers()
    {
        Assert.Empty(s_coach.Read("Then she shouted “you idiot, I will kill you” and left.").Findings);
        Assert.Empty(s_coach.Read("My father told us he would kill us.").Findings);
    }

    [Theory]
    [InlineData("a well-known thing", "a well known thing .")]
    [InlineData("a thing -- well known", "a thing , well known .")]
    [InlineData("a thing - well known", "a thing , well known .")]
    [InlineData("it is 'known'", "it is known .")]
    [InlineData("I ' ve known", "i have known .")]
    [InlineData("known ' by him", "known by him .")]
    [InlineData("at 10:30, or 1.5", "at 10:30 , or 1.5 .")]
    public void A_hyphen_joins_words_and_a_dash_parts_them(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', s_coach.Tokens(text).Select(token => token.Text)));

    [Fact]
    public void A_text_without_words_has_no_findings()
    {
        Every.Of(["", " ", "...", "?!", "😀", "\"\"", "日本語"], text => Assert.Empty(s_coach.Read(text).Findings));
        Assert.Equal(StatementKind.Other, s_coach.Read("").Statement);
    }

    [Fact]
    public void Any_text_can_be_read_and_every_finding_lies_in_it()
    {
        string[] parts = [
            "I", "you", "will", "not", "sorry", "if", "or", "kill", "myself", "never", "“", "\"", "”", "'", "’", ".", "?", ",", "\n", "don't", "I ' ve", "😀",
            "ﬁ", "İ", "\0", "\uD800"];
        var some = Gen.Int[0, parts.Length - 1].Array[0, 60].Select(chosen => chosen.Select(i => parts[i]));

        Gen.OneOf(Gen.String, some.Select(chosen => string.Join(' ', chosen)), some.Select(string.Concat)).Sample(text =>
        {
            var ends = s_coach.Read(text).Findings.Select(finding => (finding.Start, finding.Length, End: finding.Start + finding.Length));
            return ends.All(finding => finding is { Start: >= 0, Length: > 0 } && finding.End <= text.Length);
        });
    }

    // Counted and not timed: a machine can be slow, a count cannot.
    [Theory]
    [InlineData("I ")]
    [InlineData("you will ")]
    [InlineData("but ")]
    [InlineData("if you do not ")]
    [InlineData("a")]
    [InlineData("“\"I said ")]
    [InlineData("?!.,;:-'\"")]
    [InlineData("I'm sorry, but you made me do it. ")]
    public void The_work_grows_with_the_text_and_no_faster(string part)
    {
        var half = s_coach.Read(Repeat(part, LongLetter / 2)).Steps;
        var whole = s_coach.Read(Repeat(part, LongLetter)).Steps;

        Assert.InRange(whole, 0, (2 * half) + 1_000);
    }

    [Fact]
    public void Every_rule_has_a_reason_and_all_but_those_of_danger_another_way_to_say_it()
    {
        var words = new Words();
        string[] danger = ["will-do-harm", "with-pressure", "rules-over", "against-myself", "despairs", "sounds-dark"];

        Every.Of(s_coach.Rules, rule => Assert.True(words.Has($"wording.{rule}.reason"), rule));
        Every.Of(s_coach.Rules, rule => Assert.Equal(!danger.Contains(rule), words.Has($"wording.{rule}.rewrite")));
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
}
