using System.Text.Json;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Web.Commands;

/// <summary>Labels for texts, as somebody who measures the coach asks for them.</summary>
public sealed class WordingCommandTests
{
    private static readonly string[] s_every =
        [
            "apology", "names_act", "owns", "names_effect", "repair", "excuse", "demands_forgiveness", "criticism", "contempt", "defensiveness", "stonewalling",
            "promise", "observable", "time_bound", "hedged", "threat", "coercion", "control", "self_harm", "cls"];

    [Fact]
    public void Every_text_gets_every_label_in_the_order_it_came()
    {
        var labels = new StringWriter();

        WordingCommand.Label(new StringReader("""
            {"id": "b", "text": "I’ll call you tonight at nine."}

            {"id": "a", "text": "You always lie.", "task": "horsemen"}
            """), labels);

        var rows = labels.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["b", "a"], rows.Select(row => row.GetProperty("id").GetString()));
        Every.Of(rows, row => Assert.Equal(s_every, row.GetProperty("labels").EnumerateObject().Select(label => label.Name)));
        Assert.True(rows[0].GetProperty("labels").GetProperty("time_bound").GetBoolean());
        Assert.Equal("accusing_you", rows[1].GetProperty("labels").GetProperty("cls").GetString());
    }

    [Fact]
    public void A_mark_at_the_beginning_of_the_file_is_no_text()
    {
        var labels = new StringWriter();

        WordingCommand.Label(new StringReader("\uFEFF{\"id\": \"1\", \"text\": \"a\"}"), labels);

        Assert.StartsWith("{\"id\":\"1\"", labels.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("""{"id": "1", "text": null}""")]
    [InlineData("""{"id": null, "text": "a"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"id": "1"}""")]
    [InlineData("""{"id": 1, "text": "a"}""")]
    public void A_line_of_another_form_is_told_by_its_number(string line)
    {
        var refused =
            Assert.Throws<RefusedException>(() => WordingCommand.Label(new StringReader("{\"id\": \"1\", \"text\": \"a\"}\n" + line), TextWriter.Null));

        Assert.StartsWith("Line 2 ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_for_without_its_option_it_says_what_is_missing()
    {
        var ended = await BuiltProgram.RunAsync("wording");

        Assert.Equal((ExitCodes.WrongUse, ""), (ended.Code, ended.Output));
        Assert.Single(ended.ErrorLines);
    }
}
