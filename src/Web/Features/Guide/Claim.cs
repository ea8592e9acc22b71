using System.Text.Json;
using System.Text.Json.Serialization;

namespace Steadfast.Web.Features.Guide;

/// <summary>How far what is said with a figure is borne out.</summary>
/// <remarks>In the file by the names below; their words stand under <c>guide.claims.</c> and that.</remarks>
public enum Standing
{
    /// <summary>The source says it, and what it says was checked.</summary>
    [JsonStringEnumMemberName("supported")]
    Supported,

    /// <summary>There is a source, and it says less, or something else.</summary>
    [JsonStringEnumMemberName("in-part")]
    InPart,

    /// <summary>It rests on a page that names no study.</summary>
    [JsonStringEnumMemberName("weak")]
    Weak,

    /// <summary>The article gives no source for it.</summary>
    [JsonStringEnumMemberName("no-source")]
    NoSource,

    /// <summary>It does not follow from what it is drawn from.</summary>
    [JsonStringEnumMemberName("not-supported")]
    NotSupported,

    /// <summary>It counts the article's own list, and says nothing about the world.</summary>
    [JsonStringEnumMemberName("own-count")]
    OwnCount,
}

/// <summary>A figure, and what is known about it. A page shows a figure of this kind only by its claim.</summary>
/// <param name="Id">Lower-case words and numbers joined by hyphens; never changes.</param>
/// <param name="Says">What the article says with it, in our words.</param>
/// <param name="Figure">The figure as it stands in a sentence, with its unit.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Sample">Who or what was counted; null if nobody says.</param>
/// <param name="Year">When the source appeared; null if it does not say.</param>
/// <param name="Limits">What it does not say.</param>
/// <param name="Article">The sentences of the article it stands in, as line and sentence; empty for a figure of our own.</param>
/// <param name="Standing">How far it is borne out.</param>
/// <remarks>Kept in <c>Guide/claims.json</c>, in English so far, as the guide is.</remarks>
public sealed record Claim(
    string Id, string Says, string Figure, string Source, string? Sample, int? Year, string Limits, IReadOnlyList<string> Article, Standing Standing)
{
    /// <summary>The page that lists all claims; each has its id as an anchor there.</summary>
    public static string Page => Places.Guide.Claims();

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>All claims, in the file's order.</summary>
    public static IReadOnlyList<Claim> All { get; } = ReadAll();

    /// <summary>Where it stands on the page of all claims.</summary>
    public string Address => $"{Page}#{Id}";

    /// <summary>The claim with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a page names a claim that nobody wrote down.</exception>
    public static Claim Of(string id) => All.FirstOrDefault(claim => claim.Id == id) ?? throw new KeyNotFoundException($"No claim is called {id}.");

    private static Claim[] ReadAll()
    {
        using var file = typeof(Claim).Assembly.GetManifestResourceStream("claims.json")!;
        return JsonSerializer.Deserialize<Claim[]>(file, s_json)!;
    }
}
