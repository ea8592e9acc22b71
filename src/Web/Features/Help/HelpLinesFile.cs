using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Steadfast.Web.Features.Help;

/// <summary>A file of help lines, read entry by entry, so that what is wrong with it can be told by its place.</summary>
/// <param name="Entries">Each line that is as it has to be, with its place in the file.</param>
/// <param name="Emergencies">Whom to call in danger, for each country of which it is said as it has to be.</param>
/// <param name="Problems">What is wrong, in the file's order; empty if nothing is.</param>
internal sealed partial record HelpLinesFile(
    IReadOnlyList<HelpLinesFile.Entry> Entries, IReadOnlyList<Emergency> Emergencies, IReadOnlyList<HelpLinesFile.Problem> Problems)
{
    private const int MaxNameChars = 100;
    private const int MaxWordsChars = 200;
    private const int MaxWaysChars = 300;

    private static readonly HashSet<string> s_parts = new(
        ["cc", "name", "for", "tel", "sms", "word", "url", "hours", "note", "langs", "verifiedOn", "source"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_emergencyParts = new(["tel", "police", "silent", "sms", "text", "verifiedOn", "source"], StringComparer.Ordinal);

    /// <summary>Reads a file's words.</summary>
    /// <param name="json">A list of entries; comments and a comma after the last are allowed.</param>
    /// <param name="today">The last day on which something can have been checked.</param>
    public static HelpLinesFile Read(string json, DateOnly today)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read(document.RootElement, today)
                : new([], [], [new("the file", "it is a list of entries between [ and ]")]);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: JSON by its grammar, and no text.
            return new([], [], [new("the file", "an escape in it stands for no character")]);
        }
        catch (JsonException exception)
        {
            return new(
                [], [],
                [new(
                    string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}"),
                    "it is not JSON; often a comma or a quotation mark is missing there or just before")]);
        }
    }

    /// <summary>What the program came with.</summary>
    /// <param name="today">The last day on which something can have been checked.</param>
    public static HelpLinesFile OfProgram(DateOnly today)
    {
        using var reader = new StreamReader(typeof(HelpLinesFile).Assembly.GetManifestResourceStream("Help/helplines.json")!);
        return Read(reader.ReadToEnd(), today);
    }

    private static HelpLinesFile Read(JsonElement list, DateOnly today)
    {
        var (entries, emergencies, problems) = (new List<Entry>(), new Dictionary<string, Emergency>(StringComparer.Ordinal), new List<Problem>());
        HashSet<(string, string, string?, string?, string?)> known = [];
        var place = 0;
        foreach (var element in list.EnumerateArray())
        {
            place++;
            var (reading, where) = (new Reading(element, today), string.Create(CultureInfo.InvariantCulture, $"entry {place}"));
            if (reading.IsEmergency)
            {
                var emergency = reading.Emergency();
                if (reading.Wrong.Count == 0 && !emergencies.TryAdd(emergency.Country, emergency))
                {
                    reading.Wrong.Add($"whom to call in {emergency.Country} stands in the file twice");
                }

                problems.AddRange(reading.Wrong.Select(wrong => new Problem(where, wrong)));
                continue;
            }

            var line = reading.Line();
            where += line.Name.Length > 0 ? $" ({Told(line.Name)})" : "";
            if (reading.Wrong.Count == 0 && !known.Add((line.Country, line.Name, line.Tel, line.Sms, line.Site)))
            {
                reading.Wrong.Add("it stands in the file twice");
            }

            problems.AddRange(reading.Wrong.Select(wrong => new Problem(where, wrong)));
            if (reading.Wrong.Count == 0)
            {
                entries.Add(new(where, line));
            }
        }

        return new(entries, [.. emergencies.Values], problems);
    }

    // What is told of a file is one line, whatever stands in it.
    private static string Told(string text) =>
        string.Concat((text.Length <= 60 ? text : text[..60] + "…").Select(letter => char.IsControl(letter) ? ' ' : letter));

    /// <summary>A line and its place in the file.</summary>
    /// <param name="Where">As in <c>entry 3 (Samaritans)</c>.</param>
    internal sealed record Entry(string Where, HelpLine Line);

    /// <summary>One thing that is not as it has to be.</summary>
    /// <param name="Where">As in <c>entry 3 (Samaritans)</c>, or a line of the file.</param>
    /// <param name="What">How it has to be; a sentence without its full stop.</param>
    internal sealed record Problem(string Where, string What)
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Where}: {What}";
    }

    /// <summary>Takes one entry apart and notes what is wrong on the way.</summary>
    private sealed class Reading(JsonElement entry, DateOnly today)
    {
        public List<string> Wrong { get; } = [];

        public bool IsEmergency => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("emergency", out _);

        public Emergency Emergency()
        {
            EnsureKnown(new(["cc", "emergency"], StringComparer.Ordinal), "an entry of whom to call in danger");
            var country = Country();
            var inner = new Reading(entry.GetProperty("emergency"), today);
            if (inner.IsObject())
            {
                inner.EnsureKnown(s_emergencyParts, "emergency");
                var found = new Emergency(country, inner.Number("tel", isRequired: true) ?? "")
                {
                    Police = inner.Number("police"),
                    Silent = inner.Text("silent", MaxWaysChars),
                    Sms = inner.Number("sms"),
                    Text = inner.Text("text", MaxWaysChars),
                    VerifiedOn = inner.Day(),
                    Source = inner.Site(null),
                };
                Wrong.AddRange(inner.Wrong);
                return found;
            }

            Wrong.AddRange(inner.Wrong);
            return new(country, "");
        }

        public HelpLine Line()
        {
            if (!IsObject())
            {
                return new("", "", []);
            }

            EnsureKnown(s_parts, "an entry");
            var url = Address();

            var line = new HelpLine(Country(), Text("name", MaxNameChars, isRequired: true) ?? "", Kinds())
            {
                Tel = Number("tel"),
                Sms = Number("sms"),
                Word = Word(),
                Url = url,
                Hours = Text("hours", MaxNameChars),
                Note = Text("note", MaxWordsChars),
                Langs = Languages(),
                VerifiedOn = Day(),
                Source = Site(url),
            };
            Expect(line is not { Tel: null, Sms: null, Url: null } || Has("tel") || Has("sms") || Has("url"), "one of tel, sms and url is needed");
            Expect(line.Word is null || Has("sms"), "a word to send needs sms, the number to send it to");
            return line;
        }

        private bool IsObject()
        {
            Expect(entry.ValueKind == JsonValueKind.Object, "an entry stands between { and }");
            return entry.ValueKind == JsonValueKind.Object;
        }

        private void EnsureKnown(HashSet<string> parts, string of)
        {
            foreach (var part in entry.EnumerateObject().Where(part => !parts.Contains(part.Name)))
            {
                Wrong.Add($"“{Told(part.Name)}” is no part of {of}; those are {string.Join(", ", parts)}");
            }
        }

        // Another list of lines does not know when a number changed: what counts as checked was read at whoever answers it.
        private string? Site(Uri? own)
        {
            var source = Text("source", MaxWordsChars);
            Expect(source is not null || !Has("verifiedOn"), "verifiedOn needs source, where it was read");
            if (source is null)
            {
                return null;
            }

            var host = source.Split('/')[0];
            Expect(Host().IsMatch(host), "source is the page of whoever answers, such as samaritans.org; another list of lines is none");
            Expect(own is null || IsSame(host, own.Host), "source is a page of the same site as url");
            return source;
        }

        private static bool IsSame(string one, string other)
        {
            static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
            var (a, b) = (Bare(one), Bare(other));
            return a.Equals(b, StringComparison.OrdinalIgnoreCase) || a.EndsWith("." + b, StringComparison.OrdinalIgnoreCase)
                || b.EndsWith("." + a, StringComparison.OrdinalIgnoreCase);
        }

        private string Country()
        {
            var code = Text("cc", MaxNameChars, isRequired: true);
            Expect(
                code is null || Countries.Find(code) == code,
                code == "UK" ? "cc for the United Kingdom is GB" : "cc is a country's two capital letters in ISO 3166-1, such as GB");
            return code ?? "";
        }

        private List<HelpKind> Kinds()
        {
            var names = Texts("for", isRequired: true);
            Expect(names.All(HelpKinds.ByName.ContainsKey), $"for is a list of {string.Join(", ", HelpKinds.ByName.Keys)}");
            return [.. names.Where(HelpKinds.ByName.ContainsKey).Select(name => HelpKinds.ByName[name]).Distinct()];
        }

        private string? Number(string name, bool isRequired = false)
        {
            var number = Text(name, MaxNameChars, isRequired);
            Expect(
                number is null || Dialled().IsMatch(number),
                $"{name} is digits with single blanks between them, perhaps with a plus before them, such as 116 123");
            return number;
        }

        private string? Word()
        {
            var word = Text("word", MaxNameChars);
            Expect(word is null || Sent().IsMatch(word), "word is one word of letters and digits, such as START");
            return word;
        }

        private Uri? Address()
        {
            var text = Text("url", MaxWordsChars);
            var isOne = Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "https", UserInfo: "", Fragment: "" }
                && url.Host.Contains('.', StringComparison.Ordinal);
            Expect(text is null || isOne, "url begins with https:// and names a site");
            return isOne ? url : null;
        }

        private List<string> Languages()
        {
            var tags = Texts("langs");
            Expect(tags.All(Tag().IsMatch), "langs is a list of language tags, such as en or pt-BR; mul stands for several more");
            return tags;
        }

        private DateOnly? Day()
        {
            var text = Text("verifiedOn", MaxNameChars);
            if (text is null)
            {
                return null;
            }

            var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            Expect(isDay, "verifiedOn is a day written as year, month and day, such as 2026-11-01");
            Expect(!isDay || day <= today, "verifiedOn is a day that has not come yet");
            return isDay ? day : null;
        }

        private bool Has(string name) => entry.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

        private string? Text(string name, int maxChars, bool isRequired = false)
        {
            if (!Has(name))
            {
                Expect(!isRequired, $"{name} is missing");
                return null;
            }

            var value = entry.GetProperty(name);
            if (value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(value.GetString()))
            {
                Wrong.Add($"{name} is words between quotation marks");
                return null;
            }

            var text = value.GetString()!.Trim();
            Expect(
                text.Length <= maxChars && !text.Any(char.IsControl),
                string.Create(CultureInfo.InvariantCulture, $"{name} is one line of at most {maxChars} characters"));
            return text;
        }

        private List<string> Texts(string name, bool isRequired = false)
        {
            if (!Has(name))
            {
                Expect(!isRequired, $"{name} is missing");
                return [];
            }

            var value = entry.GetProperty(name);
            if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(one => one.ValueKind != JsonValueKind.String))
            {
                Wrong.Add($"{name} is a list, such as [\"{(name == "for" ? "violence" : "en")}\"]");
                return [];
            }

            Expect(!isRequired || value.GetArrayLength() > 0, $"{name} is empty");
            return [.. value.EnumerateArray().Select(one => one.GetString()!)];
        }

        private void Expect(bool holds, string words)
        {
            if (!holds)
            {
                Wrong.Add(words);
            }
        }
    }

    [GeneratedRegex(@"^\+?\d{1,15}( \d{1,15}){0,7}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dialled();

    [GeneratedRegex(@"^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Host();

    [GeneratedRegex(@"^[\p{L}\p{Nd}]{1,20}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
