using System.Text;
using System.Text.Json;

namespace Steadfast.Web;

/// <summary>Changes one value in the words of a settings file and nothing else: its comments are its manual.</summary>
internal static class SettingsText
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The words with a value put in place of the one there, or added to the innermost section of the path that is there.</summary>
    /// <param name="path">The names from the outside in.</param>
    /// <exception cref="InvalidDataException">The words are not JSON, or hold no object at all.</exception>
    public static string Put(string words, IReadOnlyList<string> path, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        try
        {
            var (known, start, end) = Find(bytes, path);
            var put = known == path.Count ? Quoted(value) : Added(path, known, value);
            return Encoding.UTF8.GetString([.. bytes.AsSpan(0, start), .. Encoding.UTF8.GetBytes(put), .. bytes.AsSpan(end)]);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{SettingsFile.Name} cannot be read: line {exception.LineNumber + 1} is not as it has to be."),
                exception);
        }
    }

    // How many names of the path are there, and the bytes between which the value stands; for one to be added, the place after the brace of its section.
    private static (int Known, int Start, int End) Find(byte[] bytes, IReadOnlyList<string> path)
    {
        var reader = new Utf8JsonReader(bytes, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var (known, after) = (0, -1);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == known && after < 0)
            {
                after = (int)reader.BytesConsumed;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == known + 1 && after >= 0
                && path[known].Equals(reader.GetString(), StringComparison.OrdinalIgnoreCase))
            {
                reader.Read();
                if (++known == path.Count)
                {
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    return (known, start, (int)reader.BytesConsumed);
                }

                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    throw new InvalidDataException($"{SettingsFile.Name}: {path[known - 1]} is a section between {{ and }}.");
                }

                after = (int)reader.BytesConsumed;
            }
            else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == known && after >= 0)
            {
                return (known, after, after);
            }
        }

        throw new InvalidDataException($"{SettingsFile.Name} holds no settings between {{ and }}.");
    }

    private static string Added(IReadOnlyList<string> path, int known, string value)
    {
        var inner = path.Skip(known + 1).Reverse().Aggregate(Quoted(value), (rest, name) => $"{{ {Quoted(name)}: {rest} }}");
        return $"{Environment.NewLine}{new string(' ', 2 * (known + 1))}{Quoted(path[known])}: {inner},";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_plain);
}
