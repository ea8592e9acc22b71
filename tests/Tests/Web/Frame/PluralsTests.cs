using System.Globalization;
using Steadfast.Web;

namespace Steadfast.Tests.Web.Frame;

/// <summary>The form of a word that goes with a count, against the sample numbers that CLDR gives for each category (version 48, Unicode License v3).</summary>
[Trait("Engine", "sqlite")]
public sealed class PluralsTests
{
    [Theory]
    [InlineData("en", "one", "1")]
    [InlineData("en", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("de", "one", "1")]
    [InlineData("de", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("nl", "one", "1")]
    [InlineData("nl", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("tr", "one", "1")]
    [InlineData("tr", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("es", "one", "1")]
    [InlineData("es", "many", "1000000")]
    [InlineData("es", "other", "0, 2~16, 100, 1000, 10000, 100000")]
    [InlineData("it", "one", "1")]
    [InlineData("it", "many", "1000000")]
    [InlineData("it", "other", "0, 2~16, 100, 1000, 10000, 100000")]
    [InlineData("ca", "one", "1")]
    [InlineData("ca", "many", "1000000")]
    [InlineData("ca", "other", "0, 2~16, 100, 1000, 10000, 100000")]
    [InlineData("fr", "one", "0, 1")]
    [InlineData("fr", "many", "1000000")]
    [InlineData("fr", "other", "2~17, 100, 1000, 10000, 100000")]
    [InlineData("pt", "one", "0, 1")]
    [InlineData("pt", "many", "1000000")]
    [InlineData("pt", "other", "2~17, 100, 1000, 10000, 100000")]
    [InlineData("pt-PT", "one", "1")]
    [InlineData("pt-PT", "many", "1000000")]
    [InlineData("pt-PT", "other", "0, 2~16, 100, 1000, 10000, 100000")]
    [InlineData("ar", "zero", "0")]
    [InlineData("ar", "one", "1")]
    [InlineData("ar", "two", "2")]
    [InlineData("ar", "few", "3~10, 103~110, 1003")]
    [InlineData("ar", "many", "11~26, 111, 1011")]
    [InlineData("ar", "other", "100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000")]
    [InlineData("he", "one", "1")]
    [InlineData("he", "two", "2")]
    [InlineData("he", "other", "0, 3~17, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("cs", "one", "1")]
    [InlineData("cs", "few", "2~4")]
    [InlineData("cs", "other", "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("sk", "one", "1")]
    [InlineData("sk", "few", "2~4")]
    [InlineData("sk", "other", "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("pl", "one", "1")]
    [InlineData("pl", "few", "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("pl", "many", "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("ru", "one", "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001")]
    [InlineData("ru", "few", "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("ru", "many", "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("uk", "one", "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001")]
    [InlineData("uk", "few", "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("uk", "many", "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("be", "one", "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001")]
    [InlineData("be", "few", "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("be", "many", "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("ja", "other", "0~15, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("ko", "other", "0~15, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("zh", "other", "0~15, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("vi", "other", "0~15, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("th", "other", "0~15, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("id", "other", "0~15, 100, 1000, 10000, 100000, 1000000")]
    public void A_count_is_of_the_category_of_which_it_is_an_example(string language, string category, string samples)
    {
        foreach (var sample in samples.Split(", "))
        {
            var ends = sample.Split('~').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
            for (var count = ends[0]; count <= ends[^1]; count++)
            {
                Assert.Equal((count, category), (count, Plurals.Category(CultureInfo.GetCultureInfo(language), count)));
            }
        }
    }

    [Theory]
    [InlineData("en", 1, "1 second")]
    [InlineData("en", 0, "0 seconds")]
    // A language without words of its own has those of English, in the form there is.
    [InlineData("ar", 3, "3 seconds")]
    [InlineData("ar", 1, "1 second")]
    public void Words_have_the_form_of_their_count_or_the_one_that_all_have(string language, int count, string words)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Equal(words, new Words().Plural("arriving.wait.seconds", count));
    }
}
