using System.CommandLine;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Steadfast.Domain.Wording;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>Reads texts with the wording coach, for whoever wants to measure it.</summary>
internal static class WordingCommand
{
    private const string About = """
        Reads texts with the wording coach and writes what it finds.

          wording --jsonl      from standard input, a line for a text: {"id": "1", "text": "I am sorry."}

        Writes a line for a text, in the same order: {"id": "1", "labels": {"apology": true, …}}.
        Every text gets every label. "cls" is the statement as a whole: i_statement, fake_i,
        accusing_you or other. Nothing is kept or sent, and the database is not needed.

        The coach reads English, and it is no safety detector. What it cannot do stands in
        docs/wording.md.
        """;

    // What a statement is stands in "cls", for a text is one of its kinds.
    private static readonly WordingLabel[] s_labels =
        [.. Enum.GetValues<WordingLabel>().Except([WordingLabel.IStatement, WordingLabel.FakeI, WordingLabel.AccusingYou])];

    private static readonly JsonWriterOptions s_asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var lines = new Option<bool>("--jsonl") { Description = "One JSON object a line, in and out." };
        var command = new Command("wording", About) { lines };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(lines))
            {
                throw new RefusedException("Say in what form the texts come: wording --jsonl");
            }

            Label(Console.In, Console.Out);
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>Writes the labels of each text.</summary>
    /// <exception cref="RefusedException">A line is not an object with "id" and "text"; those before it are written.</exception>
    public static void Label(TextReader texts, TextWriter labels)
    {
        var coach = WordingCoach.For(Languages.First) ?? throw new UnreachableException("The first language has a coach.");
        for (var number = 1; texts.ReadLine() is { } line; number++)
        {
            // Some editors begin a file with a mark of its encoding.
            if (line.TrimStart('\uFEFF') is var words && !string.IsNullOrWhiteSpace(words))
            {
                var (id, text) = Read(words, number);
                labels.WriteLine(Write(id, coach.Read(text)));
            }
        }
    }

    private static (string Id, string Text) Read(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("id").GetString() is { } id && document.RootElement.GetProperty("text").GetString() is { } text
                ? (id, text)
                : throw new InvalidOperationException("A null is no text.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new RefusedException($$"""Line {{number}} is not {"id": "…", "text": "…"}.""", exception);
        }
    }

    private static string Write(string id, WordingReading reading)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_asWritten))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartObject("labels");
            foreach (var label in s_labels)
            {
                json.WriteBoolean(label.Name(), reading.Has(label));
            }

            json.WriteString("cls", reading.Statement.Name());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
