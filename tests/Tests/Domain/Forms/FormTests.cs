using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Steadfast.Domain.Forms;

namespace Steadfast.Tests.Domain.Forms;

public sealed class FormTests
{
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";

    private const string Good = """
        {
          "resourceType": "Questionnaire", "url": "https://example.org/evening", "version": "2", "name": "Evening", "title": "The evening",
          "language": "en", "status": "draft", "copyright": "Nobody's.", "_title": { "extension": [{ "url": "CORE/translation" }] },
          "contained": [{ "resourceType": "ValueSet", "id": "often", "status": "draft", "compose": { "include": [{ "system": "s", "concept": [
            { "code": "no", "display": "Not once", "extension": [{ "url": "CORE/ordinalValue", "valueDecimal": 0 }] },
            { "code": "yes", "extension": [{ "url": "CORE/itemWeight", "valueDecimal": 1.5 }] }] }] } }],
          "extension": [{ "url": "CORE/variable", "valueExpression": { "name": "sum" } }],
          "item": [
            { "linkId": "intro", "type": "display", "text": "Think of today.", "extension": [{ "url": "CORE/questionnaire-itemControl" }] },
            { "linkId": "g", "type": "group", "required": true, "item": [
              { "linkId": "q1", "type": "choice", "text": "Did you cook?", "prefix": "1.", "required": true, "answerOption": [
                { "valueCoding": { "code": "a", "display": "A little" }, "extension": [{ "url": "CORE/ordinalValue", "valueDecimal": 2 }] },
                { "valueCoding": { "code": "b", "extension": [{ "url": "CORE/ordinalValue", "valueDecimal": -3 }] } },
                { "valueInteger": 7 }, { "valueString": "other" }] },
              { "linkId": "q2", "type": "choice", "text": "Did it rain?", "answerValueSet": "#often", "repeats": false },
              { "linkId": "q3", "type": "integer", "text": "How many plates?", "extension": [
                { "url": "CORE/minValue", "valueInteger": -1 }, { "url": "CORE/maxValue", "valueInteger": 12 }] },
              { "linkId": "q4", "type": "string", "text": "What was for dinner?", "maxLength": 80 },
              { "linkId": "q5", "type": "text", "text": "Anything else?" },
              { "linkId": "q6", "type": "boolean", "text": "Were you in?" }] },
            { "linkId": "sum", "type": "integer", "text": "All in all", "readOnly": true, "extension": [
              { "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression" }] }]
        }
        """;

    [Fact]
    public void A_form_with_each_kind_of_item_is_read_whole()
    {
        var form = Read(Good);

        Assert.Equal(
            ("https://example.org/evening", "The evening", "en", "2", "Nobody's."), (form.Url, form.Title, form.Language, form.Version, form.Copyright));
        Assert.Equal(
            """
            intro Display "Think of today."
            g Group ""* [q1 Choice "Did you cook?"* a=A little:2,b=b:-3,7=7:,other=other:
            q2 Choice "Did it rain?" no=Not once:0,yes=yes:1.5
            q3 WholeNumber "How many plates?" -1..12
            q4 Text "What was for dinner?" <=80
            q5 Text "Anything else?"
            q6 YesNo "Were you in?"]
            sum WholeNumber "All in all" read-only
            """,
            Told(form.Items));
    }

    [Fact]
    public void A_form_that_says_no_more_than_its_name_and_an_item_is_read()
    {
        var form = Read("""{"resourceType":"Questionnaire","name":"Short","item":[{"linkId":"q","type":"boolean","text":"In?"}]}""");

        Assert.Equal((null, "Short", null, null, null), (form.Url, form.Title, form.Language, form.Version, form.Copyright));
    }

    [Theory]
    [InlineData("", "the file is no JSON in line 1, or is nested deeper than 64 there.")]
    [InlineData("{\n\"a\": NaN }", "the file is no JSON in line 2, or is nested deeper than 64 there.")]
    [InlineData("{} // more", "the file is no JSON in line 1, or is nested deeper than 64 there.")]
    [InlineData("\uFEFF{}", "the file begins with a byte order mark.")]
    [InlineData("[]", "the file has something that is no object where one belongs.")]
    [InlineData("""{"resourceType":"ValueSet"}""", "the file is no Questionnaire.")]
    [InlineData("""{"resourceType":"Questionnaire","resourceType":"Questionnaire"}""", "the file has \"resourceType\" twice.")]
    [InlineData("""{"resourceType":"Questionnaire","\ud800":1}""", "the file has half a character in a name.")]
    [InlineData("""{"resourceType":"Questionnaire"}""", "the form has no \"title\".")]
    [InlineData("""{"resourceType":"Questionnaire","title":"T"}""", "the form has no items.")]
    [InlineData("""{"resourceType":"Questionnaire","title":"T","item":{}}""", "the form has \"item\" that is no list.")]
    [InlineData("""{"resourceType":"Questionnaire","title":"T","item":[{}]}""", "item 1 has no \"linkId\".")]
    [InlineData("""{"resourceType":"Questionnaire","title":"T","implicitRules":"x"}""", "the form has \"implicitRules\", which is not read here.")]
    [InlineData("""{"resourceType":"Questionnaire","title":"T","modifierExtension":[]}""", "the form has \"modifierExtension\", which is not read here.")]
    [InlineData("""{"resourceType":"Questionnaire","contained":[{"id":"a"},{"id":"a"}]}""", "the form contains \"a\" twice.")]
    public void A_file_that_is_no_form_is_refused_in_one_sentence(string file, string sentence) => Refused(file, sentence);

    // What stands in the good file, what stands there instead, and what is said of it.
    [Theory]
    [InlineData("\"The evening\"", "\" \u200B\"", "the form has nothing that can be seen in \"title\".")]
    [InlineData("\"The evening\"", "\"The \\u0007evening\"", "the form has a character in \"title\" that nobody types.")]
    [InlineData("\"The evening\"", "\"\\udc00\"", "the form has half a character in \"title\".")]
    [InlineData("\"The evening\"", "null", "the form has \"title\" that is no text.")]
    [InlineData("\"language\": \"en\"", "\"language\": \"en\\n\"", "the form has \"language\" that is no line of at most 255 characters.")]
    [InlineData("CORE/translation", "CORE/cqf-expression", "the form has the extension \"CORE/cqf-expression\", which is not read here.")]
    [InlineData("CORE/variable", "https://x.org/y", "the form has the extension \"https://x.org/y\", which is not read here.")]
    [InlineData("\"linkId\": \"q2\"", "\"linkId\": \"q1\"", "item \"q1\" has the \"linkId\" of another.")]
    [InlineData("\"linkId\": \"q2\"", "\"linkId\": 2", "item 2 in \"g\" has \"linkId\" that is no text.")]
    [InlineData("\"linkId\": \"q2\"", "\"linkId\": \"q2\", \"linkId\": \"q2\"", "item 2 in \"g\" has \"linkId\" twice.")]
    [InlineData("\"boolean\"", "\"date\"", "item \"q6\" has the type \"date\", which is not read here.")]
    [InlineData("\"boolean\"", "\"open-choice\"", "item \"q6\" has the type \"open-choice\", which is not read here.")]
    [InlineData("\"type\": \"boolean\", ", "", "item \"q6\" has no \"type\".")]
    [InlineData("\"type\": \"boolean\", \"text\": \"Were you in?\"", "\"type\": \"boolean\"", "item \"q6\" has no \"text\".")]
    [InlineData("\"boolean\"", "\"boolean\", \"enableWhen\": []", "item \"q6\" has \"enableWhen\", which is not read here.")]
    [InlineData("\"boolean\"", "\"boolean\", \"initial\": []", "item \"q6\" has \"initial\", which is not read here.")]
    [InlineData("\"boolean\"", "\"boolean\", \"item\": []", "item \"q6\" has \"item\", which the type \"boolean\" does not have here.")]
    [InlineData("\"boolean\"", "\"boolean\", \"maxLength\": 1", "item \"q6\" has \"maxLength\", which the type \"boolean\" does not have here.")]
    [InlineData("\"boolean\"", "\"boolean\", \"answerOption\": []", "item \"q6\" has \"answerOption\", which the type \"boolean\" does not have here.")]
    [InlineData("\"boolean\"", "\"group\", \"item\": []", "item \"q6\" is a group of nothing.")]
    [InlineData("\"Think of today.\"", "\"Read.\", \"required\": true", "item \"intro\" has \"required\", which the type \"display\" does not have here.")]
    [InlineData("\"repeats\": false", "\"repeats\": true", "item \"q2\" can be answered more than once (\"repeats\"), which is not read here.")]
    [InlineData("\"repeats\": false", "\"repeats\": \"false\"", "item \"q2\" has \"repeats\" that is neither true nor false.")]
    [InlineData(
        "\"readOnly\": true", "\"readOnly\": false",
        "item \"sum\" has the extension \"SDC/sdc-questionnaire-calculatedExpression\", which is not read here.")]
    [InlineData("\"maxLength\": 80", "\"maxLength\": 0", "item \"q4\" has a \"maxLength\" below 1.")]
    [InlineData("\"maxLength\": 80", "\"maxLength\": 80.5", "item \"q4\" has \"maxLength\" that is no whole number.")]
    [InlineData("\"valueInteger\": -1", "\"valueInteger\": 13", "item \"q3\" has a \"minValue\" above its \"maxValue\".")]
    [InlineData("\"valueInteger\": -1", "\"valueDecimal\": -1", "item \"q3\" has \"minValue\" that is no whole number.")]
    [InlineData("\"valueInteger\": 12", "\"valueInteger\": 3000000000", "item \"q3\" has \"maxValue\" that is no whole number.")]
    [InlineData("CORE/minValue", "CORE/maxValue", "item \"q3\" has the extension \"CORE/maxValue\" twice.")]
    [InlineData("\"#often\"", "\"https://x.org/vs\"", "item \"q2\" takes its options from \"https://x.org/vs\", which is not contained in the file.")]
    [InlineData("\"#often\"", "\"#often\", \"answerOption\": []", "item \"q2\" has both \"answerOption\" and \"answerValueSet\".")]
    [InlineData("\"ValueSet\"", "\"CodeSystem\"", "item \"q2\" takes its options from \"#often\", which is no ValueSet with \"compose\".")]
    [InlineData("\"compose\"", "\"expansion\"", "item \"q2\" takes its options from \"#often\", which is no ValueSet with \"compose\".")]
    [InlineData("\"compose\": {", "\"expansion\": {}, \"compose\": {", "item \"q2\" has \"expansion\", which is not read here.")]
    [InlineData("\"include\": [", "\"exclude\": [], \"include\": [", "item \"q2\" has \"exclude\", which is not read here.")]
    [InlineData("\"system\": \"s\"", "\"filter\": []", "item \"q2\" has \"filter\", which is not read here.")]
    [InlineData("\"include\": [", "\"include\": [{ \"system\": \"t\" }, ", "item \"q2\" takes its options from \"#often\", which does not list them.")]
    [InlineData("\"code\": \"no\"", "\"code\": \"yes\"", "item \"q2\" has two options with the code \"yes\".")]
    [InlineData("\"code\": \"no\", ", "", "item \"q2\" has an option without a \"code\".")]
    [InlineData("\"valueInteger\": 7", "\"valueDate\": \"2026\"", "item \"q1\" has \"valueDate\", which is not read here.")]
    [InlineData("\"valueInteger\": 7", "\"valueInteger\": 7, \"initialSelected\": true", "item \"q1\" has \"initialSelected\", which is not read here.")]
    [InlineData("\"valueInteger\": 7", "\"valueInteger\": 7, \"valueString\": \"7\"", "item \"q1\" has an option that has not one value.")]
    [InlineData("\"valueString\": \"other\"", "\"valueString\": \"7\"", "item \"q1\" has two options with the code \"7\".")]
    [InlineData("\"valueInteger\": 7", "\"valueInteger\": \"7\"", "item \"q1\" has \"valueInteger\" that is no whole number.")]
    [InlineData("\"valueString\": \"other\"", "\"valueString\": null", "item \"q1\" has \"valueString\" that is no text.")]
    [InlineData("\"valueDecimal\": 2", "\"valueDecimal\": \"2\"", "item \"q1\" has an option with a score that is no number up to 1,000,000,000.")]
    [InlineData("\"valueDecimal\": 2", "\"valueDecimal\": 1000000001", "item \"q1\" has an option with a score that is no number up to 1,000,000,000.")]
    [InlineData("\"valueDecimal\": 2", "\"valueDecimal\": 1e999", "item \"q1\" has an option with a score that is no number up to 1,000,000,000.")]
    [InlineData(
        "\"valueDecimal\": 2 }", "\"valueDecimal\": 2 }, { \"url\": \"CORE/itemWeight\", \"valueDecimal\": 3 }", "item \"q1\" has an option with two scores.")]
    public void What_could_change_what_is_asked_is_refused_at_its_place(string good, string bad, string sentence)
    {
        Assert.Contains(good, Good);

        Refused(Good.Replace(good, bad, StringComparison.Ordinal), sentence);
    }

    [Fact]
    public void Bounds_are_read_up_to_their_edge()
    {
        Assert.Equal(500, Read(Of(Questions(500))).Items.Length);
        Refused(Of(Questions(501)), "item 501 is one more than the 500 that are read.");
        Assert.Single(Read(Of(Nested(8))).Items);
        Refused(Of(Nested(9)), "item 1 in \"8\" stands in more than seven others.");
        Assert.Equal(4_000, Read(Of(Question("q", new string('x', 4_000)))).Items[0].Text!.Length);
        Refused(Of(Question("q", new string('x', 4_001))), "item \"q\" has more than 4,000 characters in \"text\".");
        Assert.Equal(255, Read(Of(Question(new string('q', 255), "?"))).Items[0].LinkId.Length);
        Refused(Of(Question(new string('q', 256), "?")), "item 1 has \"linkId\" that is no line of at most 255 characters.");
        Assert.Equal(100, Read(Of(Choice(100))).Items[0].Options.Length);
        Refused(Of(Choice(101)), "item \"c\" has more than 100 options.");
        Refused(Of(Choice(0)), "item \"c\" has no options.");
        var form = Of(Questions(1));
        Assert.Single(Read(form.PadRight(1 << 20)).Items);
        Refused(form.PadRight((1 << 20) + 1), "the file is longer than 1 MiB.");
        Refused(new string('[', 100_000), "the file is no JSON in line 1, or is nested deeper than 64 there.");
        Refused(
            Good.Replace("boolean", new string('x', 500), StringComparison.Ordinal),
            $"item \"q6\" has the type \"{new string('x', 120)}…\", which is not read here.");
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        var thrown = Assert.Throws<FormException>(() => FormReader.Read("x.json", [.. "{\""u8, 0xC3, .. "\":1}"u8]));

        Assert.Equal("x.json: the file is not UTF-8.", thrown.Message);
    }

    [Fact]
    public void Whatever_becomes_of_a_file_it_is_a_form_or_one_sentence()
    {
        var good = Encoding.UTF8.GetBytes(Whole(Good));
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Int[0, 3], Gen.Byte).Array[1, 4].Sample(
            edits => IsFormOrSentence(edits.Aggregate(good, (bytes, edit) => Edited(bytes, edit.Item1 % (bytes.Length + 1), edit.Item2, edit.Item3))),
            iter: 20_000);

        // Bytes at random seldom leave JSON: values are changed for others, too.
        string[] others =
            ["null", "[]", "{}", "true", "-1", "1e999", "\"\"", "\"\\ud800\"", "[null]", "[[]]", "[{}]", "\"#often\"", "\"group\"", "{\"\\udc00\":0}"];
        var values = Values(good);
        Gen.Select(Gen.Int[0, values.Count - 1], Gen.Int[0, others.Length - 1]).Sample(
            (value, other) => IsFormOrSentence([.. good[..values[value].Start], .. Encoding.UTF8.GetBytes(others[other]), .. good[values[value].End..]]),
            iter: 5_000);
    }

    private static bool IsFormOrSentence(byte[] bytes)
    {
        try
        {
            return FormReader.Read("x.json", bytes).Items.Length > 0;
        }
        catch (FormException fault)
        {
            return fault.Message.StartsWith("x.json: ", StringComparison.Ordinal) && fault.Message.EndsWith('.')
                && !fault.Message.Contains('\n', StringComparison.Ordinal);
        }
    }

    private static byte[] Edited(byte[] bytes, int at, int how, byte with) => how switch
    {
        0 => bytes[..at],
        1 => [.. bytes[..at], .. bytes.Skip(at + with)],
        2 => [.. bytes[..at], with, .. bytes.Skip(at + 1)],
        _ => [.. bytes[..at], .. bytes.Skip(at).Take(with), .. bytes[at..]],
    };

    private static List<(int Start, int End)> Values(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        List<(int, int)> found = [];
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                var inside = reader;
                inside.Skip();
                found.Add(((int)reader.TokenStartIndex, (int)inside.BytesConsumed));
            }
        }

        return found;
    }

    private static string Told(IEnumerable<FormItem> items) => string.Join('\n', items.Select(item =>
        $"{item.LinkId} {item.Kind} \"{item.Text}\"{(item.IsRequired ? "*" : "")}{(item.IsReadOnly ? " read-only" : "")}"
            + (item.Least is null ? "" : $" {item.Least}..{item.Most}") + (item.Longest is null ? "" : $" <={item.Longest}")
            + (item.Options.IsEmpty ? "" : $" {string.Join(',', item.Options.Select(Told))}")
            + (item.Items.IsEmpty ? "" : $" [{Told(item.Items)}]")));

    private static string Told(FormOption option) => FormattableString.Invariant($"{option.Code}={option.Label}:{option.Score}");

    private static string Of(params IEnumerable<JsonNode> items) =>
        new JsonObject { ["resourceType"] = "Questionnaire", ["title"] = "T", ["item"] = new JsonArray([.. items]) }.ToJsonString();

    private static IEnumerable<JsonNode> Questions(int count) => Enumerable.Range(0, count).Select(at => Question($"q{at}", "?"));

    private static JsonObject Question(string linkId, string text) => new() { ["linkId"] = linkId, ["type"] = "boolean", ["text"] = text };

    private static JsonNode Nested(int depth) => Enumerable.Range(1, depth - 1).Reverse().Aggregate(
        Question("last", "?"), (inner, at) => new() { ["linkId"] = $"{at}", ["type"] = "group", ["item"] = new JsonArray(inner) });

    private static JsonNode Choice(int options) => new JsonObject
    {
        ["linkId"] = "c",
        ["type"] = "choice",
        ["text"] = "?",
        ["answerOption"] = new JsonArray([.. Enumerable.Range(0, options).Select(at => new JsonObject { ["valueInteger"] = at })]),
    };

    private static string Whole(string text) =>
        text.Replace("CORE/", Core, StringComparison.Ordinal).Replace("SDC/", "http://hl7.org/fhir/uv/sdc/StructureDefinition/", StringComparison.Ordinal);

    private static Form Read(string file) => FormReader.Read("measures/x.json", Encoding.UTF8.GetBytes(Whole(file)));

    private static void Refused(string file, string sentence) =>
        Assert.Equal($"measures/x.json: {Whole(sentence)}", Assert.Throws<FormException>(() => Read(file)).Message);
}
