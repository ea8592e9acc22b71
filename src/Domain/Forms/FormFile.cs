using System.Collections.Frozen;
using System.Text.Json;
using Fields = System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>;

namespace Steadfast.Domain.Forms;

/// <summary>What stands in the file of a form, value by value: each is as it has to be, or the file is refused at the place that is read.</summary>
/// <param name="file">What it is called where its reader can find it.</param>
internal sealed class FormFile(string file)
{
    /// <summary>The addresses under which FHIR's own extensions stand.</summary>
    public const string Core = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>Those of FHIR's guide to forms.</summary>
    public const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";

    private const int LongestQuote = 120;

    // These say how something looks, where it comes from, how it is called in other languages, or name what only an expression uses.
    private static readonly FrozenSet<string> s_harmless = Names(
        $"{Core}translation {Core}variable {Core}designNote {Core}rendering-style {Core}entryFormat {Core}questionnaire-itemControl "
        + $"{Core}questionnaire-displayCategory {Core}questionnaire-choiceOrientation {Core}questionnaire-columnCount {Core}questionnaire-optionPrefix "
        + $"{Core}questionnaire-supportLink {Sdc}sdc-referencesContained");

    /// <summary>What is being read, as a sentence begins with it.</summary>
    public string Place { get; set; } = "the file";

    /// <summary>An object's fields by their names, none of which stands there twice.</summary>
    public Fields FieldsOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Refused("has something that is no object where one belongs");
        }

        Fields fields = new(StringComparer.Ordinal);
        foreach (var field in json.EnumerateObject())
        {
            if (!fields.TryAdd(field.Name, field.Value))
            {
                throw Refused($"has {Quoted(field.Name)} twice");
            }
        }

        return fields;
    }

    /// <summary>The same fields, none of which is unknown. FHIR says more of a simple value under its name with a line before it.</summary>
    public Fields Check(Fields fields, FrozenSet<string> known)
    {
        foreach (var (name, value) in fields)
        {
            if (name.StartsWith('_') && known.Contains(name[1..]) && value.ValueKind == JsonValueKind.Object)
            {
                Extensions(FieldsOf(value));
            }
            else if (!known.Contains(name))
            {
                throw Refused($"has {Quoted(name)}, which is not read here");
            }
        }

        return fields;
    }

    /// <summary>The extensions that are read, by their addresses; others are harmless, or refused.</summary>
    public Fields Extensions(Fields of, params string[] read)
    {
        Fields found = new(StringComparer.Ordinal);
        foreach (var extension in List(of, "extension"))
        {
            var url = Name(FieldsOf(extension), "url") ?? throw Refused("has an extension without a \"url\"");
            var isRead = read.Contains(url, StringComparer.Ordinal);
            if (!isRead && !s_harmless.Contains(url))
            {
                throw Refused($"has the extension {Quoted(url)}, which is not read here");
            }

            if (isRead && !found.TryAdd(url, extension))
            {
                throw Refused($"has the extension {Quoted(url)} twice");
            }
        }

        return found;
    }

    /// <summary>What a list holds, in order; empty where there is none.</summary>
    public List<JsonElement> List(Fields of, string name) =>
        !of.TryGetValue(name, out var list) ? []
        : list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()]
        : throw Refused($"has {Quoted(name)} that is no list");

    /// <summary>False where nothing is said.</summary>
    public bool Flag(Fields of, string name) =>
        of.TryGetValue(name, out var flag) && (flag.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? flag.GetBoolean()
            : throw Refused($"has {Quoted(name)} that is neither true nor false"));

    /// <summary>The whole number of an extension; null where there is none.</summary>
    public int? Whole(Fields extensions, string url) =>
        !extensions.TryGetValue(url, out var extension) ? null
        : FieldsOf(extension).TryGetValue("valueInteger", out var value) ? Whole(value, url[Core.Length..])
        : throw Refused($"has {Quoted(url[Core.Length..])} that is no whole number");

    /// <summary>A whole number of 32 bits.</summary>
    public int Whole(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw Refused($"has {Quoted(name)} that is no whole number");

    /// <summary>One line to know something by; null where there is none.</summary>
    public string? Name(Fields of, string name) =>
        Text(of, name) is not { } words ? null
        : words.Length <= FormReader.LongestName && Visible.Name(words) == words ? words
        : throw Refused($"has {Quoted(name)} that is no line of at most 255 characters");

    /// <summary>Words that can be seen, with nothing in them that nobody types; null where there are none.</summary>
    public string? Text(Fields of, string name)
    {
        if (!of.TryGetValue(name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw Refused($"has {Quoted(name)} that is no text");
        }

        string words;
        try
        {
            words = value.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw Refused($"has half a character in {Quoted(name)}", fault);
        }

        return words.Length > FormReader.LongestText ? throw Refused($"has more than 4,000 characters in {Quoted(name)}")
            : !Visible.IsSeen(words) ? throw Refused($"has nothing that can be seen in {Quoted(name)}")
            : Visible.Words(words) != words ? throw Refused($"has a character in {Quoted(name)} that nobody types")
            : words;
    }

    /// <summary>Names with a blank between each two.</summary>
    public static FrozenSet<string> Names(string spaced) => spaced.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a file says, as it stands in a log and on a page: in one line, and not without end.</summary>
    public static string Quoted(string words)
    {
        var name = Visible.Name(words);
        return name.Length <= LongestQuote ? $"\"{name}\"" : $"\"{name[..(LongestQuote - (char.IsHighSurrogate(name[LongestQuote - 1]) ? 1 : 0))]}…\"";
    }

    /// <summary>The file, the place and the reason.</summary>
    public FormException Refused(string reason, Exception? fault = null) => new($"{file}: {Place} {reason}.", fault);
}
