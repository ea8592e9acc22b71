namespace Steadfast.Web.Features.Help;

/// <summary>A line that somebody can call or write to.</summary>
/// <param name="Country">ISO 3166-1, two capital letters.</param>
/// <param name="Name">Its own name, in its own language.</param>
/// <param name="For">What it is for; at least one.</param>
public sealed record HelpLine(string Country, string Name, IReadOnlyList<HelpKind> For)
{
    /// <summary>Days after which a check is too long ago to be relied on.</summary>
    public const int CheckedForDays = 180;

    /// <summary>A telephone number as it is read out: digits and blanks, perhaps a plus before them; null for none.</summary>
    public string? Tel { get; init; }

    /// <summary>The number for messages, written the same way; null for none.</summary>
    public string? Sms { get; init; }

    /// <summary>The word a message is to begin with; null for none.</summary>
    public string? Word { get; init; }

    /// <summary>Where one can write or chat, by HTTPS; null for none.</summary>
    public Uri? Url { get; init; }

    /// <summary>When somebody answers, as the line says it; <see cref="Always"/> for day and night, null if it is not known.</summary>
    public string? Hours { get; init; }

    /// <summary>What else is to be known before using it, in plain words; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The languages it answers in, as BCP 47 tags; <c>mul</c> stands for several more. Empty if they are not known.</summary>
    public IReadOnlyList<string> Langs { get; init; } = [];

    /// <summary>The day on which somebody read its source; null if nobody has.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>The provider's page where it was read, as a host and perhaps a path; null if nobody has read it.</summary>
    public string? Source { get; init; }

    /// <summary>What <see cref="Hours"/> holds for a line that is answered day and night.</summary>
    public static string Always => "24/7";

    /// <summary>The address that dials it; null without a number. It holds the number and nothing else.</summary>
    public string? Dial => Tel is null ? null : "tel:" + Bare(Tel);

    /// <summary>The address that begins a message to it, with its first word; null without a number for messages.</summary>
    public string? Write => Sms is null ? null : "sms:" + Bare(Sms) + (Word is null ? "" : "?body=" + Uri.EscapeDataString(Word));

    /// <summary>The site as somebody would type it; null for none. It is shown and not linked.</summary>
    public string? Site => Url is null ? null : Url.Host + Url.PathAndQuery.TrimEnd('/');

    /// <summary>What it is for, as it is told: whom it answers says more than that it is about violence.</summary>
    public IEnumerable<HelpKind> Told => For.Where(kind => kind != HelpKind.Violence || IsForAnybody);

    /// <summary>True if it answers anybody, whoever they are.</summary>
    public bool IsForAnybody => !For.Any(kind => kind is HelpKind.Women or HelpKind.Men or HelpKind.Lgbt or HelpKind.Children);

    /// <summary>True if it was checked, and no longer ago than <see cref="CheckedForDays"/>.</summary>
    public bool CanBeReliedOn(DateOnly today) => VerifiedOn is { } day && !IsOld(day, today);

    /// <summary>True if it was checked, but too long ago.</summary>
    public bool IsOld(DateOnly today) => VerifiedOn is { } day && IsOld(day, today);

    /// <summary>A number as it is dialled, without its blanks.</summary>
    internal static string Bare(string number) => number.Replace(" ", "", StringComparison.Ordinal);

    private static bool IsOld(DateOnly day, DateOnly today) => today.DayNumber - day.DayNumber > CheckedForDays;
}
