using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Steadfast.Web;

/// <summary>A value as somebody gave it.</summary>
/// <param name="Path">Names from the outside in, between colons.</param>
/// <param name="Value">As text; null for nothing.</param>
/// <param name="Where">As sentences begin: <c>settings.json, line 5</c>.</param>
/// <param name="Kind">What it was before it was text.</param>
internal sealed record GivenValue(string Path, string? Value, string Where, JsonValueKind Kind = JsonValueKind.String);

/// <summary>Takes the words of a settings file apart, and knows the line of each value.</summary>
internal static class SettingsJson
{
    /// <summary>Every value, and every section and list as a value without text, in the file's order.</summary>
    /// <exception cref="FormatException">It is no JSON object; the message names the line where that is known.</exception>
    public static IReadOnlyList<GivenValue> Read(string file, byte[] content)
    {
        var bytes = Encoding.UTF8.GetBytes(Decode(file, content));
        var reader = new Utf8JsonReader(bytes, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new FormatException($"{file} holds no settings between {{ and }}.");
            }

            List<GivenValue> values = [];
            Read(ref reader, bytes, file, "", values);
            while (reader.Read())
            {
                // What stands after the closing brace is looked at as well.
            }

            return values;
        }
        catch (JsonException exception) when (bytes.AsSpan().Trim(" \t\r\n\0"u8).IsEmpty)
        {
            throw new FormatException($"{file} is empty.", exception);
        }
        catch (JsonException exception)
        {
            throw new FormatException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}, line {exception.LineNumber + 1}: this is not JSON. A comma, a quotation mark or a brace is missing or too many there or "
                        + $"just before."),
                exception);
        }
        catch (InvalidOperationException exception)
        {
            // Half of a pair of letters, as \ud800 writes it.
            throw new FormatException($"{file}, line {LineOf(bytes, reader.TokenStartIndex)}: this is no text.", exception);
        }
    }

    private static void Read(ref Utf8JsonReader reader, byte[] bytes, string file, string section, List<GivenValue> values)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var path = section + reader.GetString();
            var where = $"{file}, line {LineOf(bytes, reader.TokenStartIndex)}";
            reader.Read();
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    values.Add(new(path, null, where, JsonValueKind.Object));
                    Read(ref reader, bytes, file, path + ":", values);
                    break;
                case JsonTokenType.StartArray:
                    values.Add(new(path, null, where, JsonValueKind.Array));
                    reader.Skip();
                    break;
                case JsonTokenType.Null:
                    values.Add(new(path, null, where, JsonValueKind.Null));
                    break;
                case JsonTokenType.String:
                    values.Add(new(path, reader.GetString(), where));
                    break;
                default:
                    var kind = reader.TokenType == JsonTokenType.Number ? JsonValueKind.Number : JsonValueKind.True;
                    values.Add(new(path, Encoding.UTF8.GetString(reader.ValueSpan), where, kind));
                    break;
            }
        }
    }

    // With or without a mark at its beginning, and in UTF-16 with one, as some editors save it.
    private static string Decode(string file, byte[] content)
    {
        using var reader = new StreamReader(
            new MemoryStream(content), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException($"{file} is not written in UTF-8. Save it anew in that encoding.", exception);
        }
    }

    private static int LineOf(byte[] bytes, long index) => bytes.AsSpan(0, (int)index).Count((byte)'\n') + 1;
}
