using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Steadfast.Web;

/// <summary>Every word a person reads, by a stable key, in the language of the request.</summary>
/// <remarks>
/// A key's first segment names its file: <c>promises.make.title</c> stands in <c>Resources/promises.resx</c>. Values are plain text with <c>{0}</c> for
/// arguments.
/// </remarks>
public sealed class Words
{
    private static readonly ConcurrentDictionary<string, ResourceManager> s_files = new(StringComparer.Ordinal);

    /// <summary>The words of a key.</summary>
    /// <param name="arguments">What stands for {0}, {1} and so on, written as the reader's culture writes it.</param>
    /// <exception cref="KeyNotFoundException">There is no such key: a page was shipped without its words.</exception>
    public string this[string key, params object?[] arguments]
    {
        get
        {
            var words = Pseudo.Present(Find(key) ?? throw new KeyNotFoundException($"No words for the key {key}."));
            return arguments.Length == 0 ? words : string.Format(CultureInfo.CurrentCulture, words, arguments);
        }
    }

    /// <summary>
    /// The words of a key and the category of a count, as in <c>key.one</c> and <c>key.few</c>, or else of <c>key.other</c>; {0} is the count.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The key has no form for this count.</exception>
    public string Plural(string key, int count, params object?[] arguments)
    {
        var form = $"{key}.{Plurals.Category(CultureInfo.CurrentUICulture, count)}";
        return this[Has(form) ? form : $"{key}.{Plurals.Other}", [count, .. arguments]];
    }

    /// <summary>The words of one value of an enum, under a key and the value's name in small letters.</summary>
    /// <exception cref="KeyNotFoundException">This value has none.</exception>
    public string Of(string key, Enum value) => this[$"{key}.{value.ToString().ToLowerInvariant()}"];

    /// <summary>True if there are words for the key.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>A day with its year, as in "22 November 2026".</summary>
    public string Day(DateOnly day) => Pseudo.Present(day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture));

    /// <summary>A day with its weekday and without its year, as in "Sunday 22 November".</summary>
    public string Weekday(DateOnly day) => Pseudo.Present(day.ToString("dddd d MMMM", CultureInfo.CurrentCulture));

    /// <summary>A day and its month in short, without its year, as in "22 Nov".</summary>
    public string ShortDay(DateOnly day) => Pseudo.Present(day.ToString("d MMM", CultureInfo.CurrentCulture));

    /// <summary>The month of a day with its year, as in "November 2026".</summary>
    public string Month(DateOnly day) => Pseudo.Present(day.ToString("MMMM yyyy", CultureInfo.CurrentCulture));

    /// <summary>The month of a day in short and without its year, as in "Nov".</summary>
    public string ShortMonth(DateOnly day) => Pseudo.Present(day.ToString("MMM", CultureInfo.CurrentCulture));

    /// <summary>A time of the reader's own acts, to the minute, as in "20:14".</summary>
    public string Time(DateTimeOffset local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? Find(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        if (dot < 1)
        {
            return null;
        }

        var file = s_files.GetOrAdd(key[..dot], static prefix => new($"Steadfast.Web.Resources.{prefix}", typeof(Words).Assembly));
        try
        {
            return file.GetString(key, CultureInfo.CurrentUICulture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }
}
