using Steadfast.Domain.Wording;

namespace Steadfast.Tests.Domain.Wording;

public sealed class InflectionTests
{
    private static readonly Inflection s_english = Inflection.Parse(TextFile.Of("en").Single(file => file.Is("/irregular.verbs")));

    [Theory]
    [InlineData("lie", "lies", "lying", "lied")]
    [InlineData("stop", "stops", "stopping", "stopped")]
    [InlineData("quip", "quips", "quipping", "quipped")]
    [InlineData("quit", "quits", "quitting", "quit")]
    [InlineData("admit", "admits", "admitting", "admitted")]
    [InlineData("listen", "listens", "listening", "listened")]
    [InlineData("open", "opens", "opening", "opened")]
    [InlineData("shout", "shouts", "shouting", "shouted")]
    [InlineData("show", "shows", "showing", "showed", "shown")]
    [InlineData("fix", "fixes", "fixing", "fixed")]
    [InlineData("play", "plays", "playing", "played")]
    [InlineData("cry", "cries", "crying", "cried")]
    [InlineData("agree", "agrees", "agreeing", "agreed")]
    [InlineData("love", "loves", "loving", "loved")]
    [InlineData("push", "pushes", "pushing", "pushed")]
    [InlineData("let", "lets", "letting", "let")]
    [InlineData("be", "is", "being", "was", "been")]
    [InlineData("have", "has", "having", "had")]
    public void Verbs_take_the_forms_people_write(string verb, string third, string ing, params string[] past)
    {
        Assert.Equal(third, Inflection.Third(verb));
        Assert.Equal(ing, s_english.Ing(verb));
        Assert.Equal(past, s_english.Past(verb));
    }

    [Theory]
    [InlineData("ghosted", "past")]
    [InlineData("gaslighting", "ing")]
    [InlineData("shed", null)]
    [InlineData("indeed", null)]
    [InlineData("sting", null)]
    [InlineData("something", null)]
    public void An_unknown_word_is_taken_for_a_verb_by_its_ending(string word, string? form) => Assert.Equal(form, Inflection.Guess(word));
}
