using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Fields = System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>;

namespace Steadfast.Domain.Forms;

/// <summary>
/// Reads a form from a FHIR R4 Questionnaire in JSON. What is not known here and could change what is asked makes the whole file a refusal; nothing in it is
/// fetched or evaluated.
/// </summary>
/// <remarks>decision 57. The names: https://hl7.org/fhir/R4/questionnaire.html.</remarks>
public sealed class FormReader
{
    /// <summary>The longest file, in bytes.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>The most items, with those in groups.</summary>
    public const int MostItems = 500;

    /// <summary>How many items may stand in each other, the innermost counted.</summary>
    public const int MostDepth = 8;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int LongestText = 4_000;

    /// <summary>The longest link id, code or other name, in UTF-16 code units.</summary>
    public const int LongestName = 255;

    /// <summary>The most options of an item.</summary>
    public const int MostOptions = 100;

    private const decimal MostScore = 1_000_000_000m;
    private const string Calculated = FormFile.Sdc + "sdc-questionnaire-calculatedExpression";

    private static readonly FrozenSet<string> s_form = FormFile.Names(
        "resourceType url title name language version copyright contained item extension id meta text identifier derivedFrom status experimental subjectType "
        + "date publisher contact description useContext jurisdiction purpose approvalDate lastReviewDate effectivePeriod code");

    private static readonly FrozenSet<string> s_item = FormFile.Names(
        "linkId text type required repeats readOnly maxLength answerOption answerValueSet item extension id definition code prefix enableBehavior");

    private static readonly FrozenSet<string> s_option = FormFile.Names("valueCoding valueInteger valueString extension id");
    private static readonly FrozenSet<string> s_coding = FormFile.Names("code display extension id system version userSelected");
    private static readonly FrozenSet<string> s_valueSet = FormFile.Names(
        "resourceType compose id meta text extension url identifier version name title status experimental date publisher contact description useContext "
        + "jurisdiction immutable purpose copyright language");

    private static readonly FrozenSet<string> s_compose = FormFile.Names("include id lockedDate inactive");
    private static readonly FrozenSet<string> s_include = FormFile.Names("concept id system version");
    private static readonly FrozenSet<string> s_concept = FormFile.Names("code display extension id designation");
    private static readonly string[] s_bounds = [FormFile.Core + "minValue", FormFile.Core + "maxValue"];
    private static readonly string[] s_scores = [FormFile.Core + "ordinalValue", FormFile.Core + "itemWeight"];

    private readonly HashSet<string> _linkIds = new(StringComparer.Ordinal);
    private readonly Fields _contained = new(StringComparer.Ordinal);
    private readonly FormFile _file;
    private int _items;

    private FormReader(FormFile file) => _file = file;

    /// <summary>Reads a form whole.</summary>
    /// <param name="file">What the file is called where its reader can find it.</param>
    /// <param name="utf8">All of it, without a byte order mark.</param>
    /// <exception cref="FormException">It is no form that can be read.</exception>
    public static Form Read(string file, ReadOnlySpan<byte> utf8)
    {
        FormFile opened = new(file);
        if (utf8.Length > MostBytes)
        {
            throw opened.Refused("is longer than 1 MiB");
        }

        if (utf8.StartsWith("\uFEFF"u8))
        {
            throw opened.Refused("begins with a byte order mark");
        }

        if (!Utf8.IsValid(utf8))
        {
            throw opened.Refused("is not UTF-8");
        }

        try
        {
            using var document = JsonDocument.Parse(utf8.ToArray());
            return new FormReader(opened).ReadForm(document.RootElement);
        }
        catch (JsonException fault)
        {
            var line = ((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw opened.Refused($"is no JSON in line {line}, or is nested deeper than 64 there", fault);
        }
        catch (InvalidOperationException fault)
        {
            throw opened.Refused("has half a character in a name", fault);
        }
    }

    private Form ReadForm(JsonElement root)
    {
        var form = _file.FieldsOf(root);
        if (_file.Text(form, "resourceType") is not "Questionnaire")
        {
            throw _file.Refused("is no Questionnaire");
        }

        _file.Place = "the form";
        _file.Check(form, s_form);
        _file.Extensions(form);
        foreach (var resource in _file.List(form, "contained"))
        {
            if (_file.Name(_file.FieldsOf(resource), "id") is { } id && !_contained.TryAdd($"#{id}", resource))
            {
                throw _file.Refused($"contains {FormFile.Quoted(id)} twice");
            }
        }

        var (url, title) = (_file.Name(form, "url"), _file.Text(form, "title") ?? _file.Text(form, "name") ?? throw _file.Refused("has no \"title\""));
        var (language, version, copyright) = (_file.Name(form, "language"), _file.Name(form, "version"), _file.Text(form, "copyright"));
        var items = Items(form, 1, "");
        return items.IsEmpty
            ? throw _file.Refused("has no items")
            : new(url, title, items) { Language = language, Version = version, Copyright = copyright };
    }

    private ImmutableArray<FormItem> Items(Fields of, int depth, string within) =>
        [.. _file.List(of, "item").Select((item, at) => Item(item, depth, $"item {(at + 1).ToString(CultureInfo.InvariantCulture)}{within}"))];

    private FormItem Item(JsonElement json, int depth, string place)
    {
        _file.Place = place;
        _items++;
        if (_items > MostItems || depth > MostDepth)
        {
            throw _file.Refused(_items > MostItems ? "is one more than the 500 that are read" : "stands in more than seven others");
        }

        var item = _file.FieldsOf(json);
        var linkId = _file.Name(item, "linkId") ?? throw _file.Refused("has no \"linkId\"");
        _file.Place = $"item {FormFile.Quoted(linkId)}";
        if (!_linkIds.Add(linkId))
        {
            throw _file.Refused("has the \"linkId\" of another");
        }

        _file.Check(item, s_item);
        var type = _file.Text(item, "type") ?? throw _file.Refused("has no \"type\"");
        var kind = type switch
        {
            "group" => FormItemKind.Group,
            "display" => FormItemKind.Display,
            "choice" => FormItemKind.Choice,
            "integer" => FormItemKind.WholeNumber,
            "string" or "text" => FormItemKind.Text,
            "boolean" => FormItemKind.YesNo,
            _ => throw _file.Refused($"has the type {FormFile.Quoted(type)}, which is not read here"),
        };
        if (_file.Flag(item, "repeats"))
        {
            throw _file.Refused("can be answered more than once (\"repeats\"), which is not read here");
        }

        Only(kind == FormItemKind.Group, "item");
        Only(kind == FormItemKind.Choice, "answerOption");
        Only(kind == FormItemKind.Choice, "answerValueSet");
        Only(kind == FormItemKind.Text, "maxLength");
        Only(kind != FormItemKind.Display, "required");
        var isReadOnly = _file.Flag(item, "readOnly");
        var extensions = _file.Extensions(item, [.. kind == FormItemKind.WholeNumber ? s_bounds : [], .. isReadOnly ? [Calculated] : Array.Empty<string>()]);
        var (least, most) = (_file.Whole(extensions, s_bounds[0]), _file.Whole(extensions, s_bounds[1]));
        var longest = item.TryGetValue("maxLength", out var length) ? _file.Whole(length, "maxLength") : (int?)null;
        if (least > most || longest < 1)
        {
            throw _file.Refused(least > most ? "has a \"minValue\" above its \"maxValue\"" : "has a \"maxLength\" below 1");
        }

        var words = _file.Text(item, "text");
        if (words is null && kind != FormItemKind.Group)
        {
            throw _file.Refused("has no \"text\"");
        }

        FormItem read = new(linkId, words, kind)
        {
            IsRequired = _file.Flag(item, "required"),
            IsReadOnly = isReadOnly,
            Least = least,
            Most = most,
            Longest = longest,
            Options = kind == FormItemKind.Choice ? Options(item) : [],
        };
        if (kind == FormItemKind.Group && _file.List(item, "item").Count == 0)
        {
            throw _file.Refused("is a group of nothing");
        }

        return read with { Items = Items(item, depth + 1, $" in {FormFile.Quoted(linkId)}") };

        void Only(bool has, string name)
        {
            if (!has && item.ContainsKey(name))
            {
                throw _file.Refused($"has {FormFile.Quoted(name)}, which the type {FormFile.Quoted(type)} does not have here");
            }
        }
    }

    private ImmutableArray<FormOption> Options(Fields item)
    {
        var set = _file.Text(item, "answerValueSet");
        if (set is not null && item.ContainsKey("answerOption"))
        {
            throw _file.Refused("has both \"answerOption\" and \"answerValueSet\"");
        }

        ImmutableArray<FormOption> options = [.. set is null ? _file.List(item, "answerOption").Select(Option) : Concepts(set)];
        if (options.Length is 0 or > MostOptions)
        {
            throw _file.Refused(options.IsEmpty ? "has no options" : "has more than 100 options");
        }

        var twice = options.GroupBy(option => option.Code, StringComparer.Ordinal).FirstOrDefault(alike => alike.Skip(1).Any());
        return twice is null ? options : throw _file.Refused($"has two options with the code {FormFile.Quoted(twice.Key)}");
    }

    private IEnumerable<FormOption> Concepts(string set)
    {
        if (!_contained.TryGetValue(set, out var resource))
        {
            throw _file.Refused($"takes its options from {FormFile.Quoted(set)}, which is not contained in the file");
        }

        var valueSet = _file.FieldsOf(resource);
        if (_file.Text(valueSet, "resourceType") is not "ValueSet" || !valueSet.TryGetValue("compose", out var compose))
        {
            throw _file.Refused($"takes its options from {FormFile.Quoted(set)}, which is no ValueSet with \"compose\"");
        }

        _file.Check(valueSet, s_valueSet);
        _file.Extensions(valueSet);
        return _file.List(_file.Check(_file.FieldsOf(compose), s_compose), "include").Select(_file.FieldsOf).SelectMany(include =>
            _file.List(_file.Check(include, s_include), "concept") is { Count: > 0 } concepts
                ? concepts.Select(_file.FieldsOf).Select(concept => Coded(_file.Check(concept, s_concept), new(StringComparer.Ordinal)))
                : throw _file.Refused($"takes its options from {FormFile.Quoted(set)}, which does not list them"));
    }

    private FormOption Option(JsonElement json)
    {
        var option = _file.Check(_file.FieldsOf(json), s_option);
        var around = _file.Extensions(option, s_scores);
        if (option.Keys.Count(key => key.StartsWith("value", StringComparison.Ordinal)) != 1)
        {
            throw _file.Refused("has an option that has not one value");
        }

        if (option.TryGetValue("valueCoding", out var coding))
        {
            return Coded(_file.Check(_file.FieldsOf(coding), s_coding), around);
        }

        var words = option.TryGetValue("valueInteger", out var number)
            ? _file.Whole(number, "valueInteger").ToString(CultureInfo.InvariantCulture)
            : _file.Name(option, "valueString")!;
        return new(words, words, Score([around]));
    }

    private FormOption Coded(Fields coding, Fields around)
    {
        var code = _file.Name(coding, "code") ?? throw _file.Refused("has an option without a \"code\"");
        return new(code, _file.Text(coding, "display") ?? code, Score([around, _file.Extensions(coding, s_scores)]));
    }

    private decimal? Score(IEnumerable<Fields> extensions)
    {
        var scores = extensions.SelectMany(some => some.Values).Select(_file.FieldsOf).Select(extension =>
            extension.TryGetValue("valueDecimal", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var score)
                && Math.Abs(score) <= MostScore
                ? score
                : throw _file.Refused("has an option with a score that is no number up to 1,000,000,000")).Distinct().ToList();
        return scores.Count > 1 ? throw _file.Refused("has an option with two scores") : scores.Count == 1 ? scores[0] : null;
    }
}
