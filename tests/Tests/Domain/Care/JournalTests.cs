using System.Collections.Immutable;
using Steadfast.Domain;
using Steadfast.Domain.Care;

namespace Steadfast.Tests.Domain.Care;

public sealed class JournalTests
{
    private static readonly Id<JournalPage> s_page = new(1);
    private static readonly DateTimeOffset s_at = new(2027, 3, 10, 18, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_page_is_written()
    {
        var decision = Journal.Empty.Write(s_page, "Slept badly", s_at);

        Assert.Equal([new JournalWritten("Slept badly", s_at) { Id = s_page }], decision.Events);
    }

    [Fact]
    public void A_page_that_is_there_is_changed_and_keeps_its_day()
    {
        var page = Given(Written(1, "Slept badly"), Revised(1, "Slept", s_at.AddDays(1))).Find(s_page);

        Assert.Equal(new JournalPage(s_page, "Slept", s_at, s_at.AddDays(1)), page);
    }

    [Fact]
    public void The_same_page_sent_twice_is_one()
    {
        var decision = Given(Written(1, "Slept badly")).Write(s_page, "Slept badly", s_at);

        Assert.True(decision.Accepted);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void Pages_come_newest_first_a_part_at_a_time()
    {
        var journal = Given(Written(1, "one"), Written(2, "two"), Written(3, "three"), Revised(1, "one again", s_at));

        Assert.Equal(3, journal.Count);
        Assert.Equal(["three", "two"], journal.Newest(2).Select(page => page.Words));
        Assert.Equal(["one again"], journal.Newest(2, 2).Select(page => page.Words));
        Assert.Empty(journal.Newest(2, 3));
    }

    [Fact]
    public void A_change_of_a_page_that_is_gone_changes_nothing()
    {
        Assert.Equal(0, Given(Revised(1, "late", s_at)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_page_without_words_is_a_fault_of_the_form(string words)
    {
        Assert.Throws<ArgumentException>(() => Journal.Empty.Write(s_page, words, s_at));
    }

    [Fact]
    public void A_page_may_be_as_long_as_it_says_and_no_longer()
    {
        Assert.True(Journal.Empty.Write(s_page, new('a', Journal.MaxWordsLength), s_at).Accepted);
        Assert.Throws<ArgumentException>(() => Journal.Empty.Write(s_page, new('a', Journal.MaxWordsLength + 1), s_at));
    }

    [Fact]
    [Trait("Article", "54.2")]
    public void A_page_that_answers_to_a_prompt_keeps_it_and_how_strong_the_feeling_was()
    {
        var decision = Journal.Empty.Answer(s_page, JournalPrompt.Loss, "Sundays", 8, s_at);
        Assert.Equal(
            [new JournalWritten("Sundays", s_at) { Id = s_page }, new JournalPrompted(JournalPrompt.Loss) { Id = s_page }, new JournalRated(8) { Id = s_page }],
            decision.Events);

        var journal = Given([.. decision.Events.Cast<JournalEvent>()]);
        var rated = Given([.. decision.Events.Cast<JournalEvent>(), .. journal.Rate(s_page, 5).Events.Cast<JournalEvent>()]);

        Assert.Equal(new JournalPage(s_page, "Sundays", s_at, null) { Prompt = JournalPrompt.Loss, Before = 8, After = 5 }, rated.Find(s_page));
        Assert.Empty(rated.Rate(s_page, 5).Events);
        Assert.Empty(rated.Answer(s_page, JournalPrompt.Loss, "Sundays", 8, s_at).Events);
        Assert.Empty(Journal.Empty.Rate(s_page, 5).Events);
    }

    [Fact]
    public void Nothing_has_to_be_said_of_how_strong_a_feeling_is()
    {
        Assert.Equal(2, Journal.Empty.Answer(s_page, JournalPrompt.Anger, "No", null, s_at).Events.Length);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_feeling_outside_the_scale_is_a_fault_of_the_form(int strength)
    {
        Assert.Throws<ArgumentException>(() => Journal.Empty.Answer(s_page, JournalPrompt.Anger, "No", strength, s_at));
        Assert.Throws<ArgumentException>(() => Given(Written(1, "No")).Rate(s_page, strength));
    }

    private static JournalWritten Written(int id, string words) => new(words, s_at) { Id = new((UInt128)id) };

    private static JournalRevised Revised(int id, string words, DateTimeOffset at) => new(words, at) { Id = new((UInt128)id) };

    private static Journal Given(params ImmutableArray<JournalEvent> events) =>
        events.Aggregate(Journal.Empty, (journal, happened) => journal.Evolve(happened));
}
