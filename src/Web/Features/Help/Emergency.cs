namespace Steadfast.Web.Features.Help;

/// <summary>Whom to call in a country when somebody is in danger, and how that is done without speaking.</summary>
/// <param name="Country">ISO 3166-1, two capital letters.</param>
/// <param name="Tel">The number, written as in <see cref="HelpLine.Tel"/>.</param>
/// <remarks>There is no word on silent calls for a country whose way is not known: a belief that is wrong can end somebody's only call.</remarks>
public sealed record Emergency(string Country, string Tel)
{
    /// <summary>The number that is one and the same in the whole European Union.</summary>
    public static Emergency Europe { get; } = new("EU", "112");

    /// <summary>The police's number, where it is another; null where one number is for all.</summary>
    public string? Police { get; init; }

    /// <summary>How to call without speaking there, in plain words; null if that is not known.</summary>
    public string? Silent { get; init; }

    /// <summary>
    /// The number that takes text messages; null for none. Shown and not linked: most work only under conditions, which <see cref="Text"/> tells.
    /// </summary>
    public string? Sms { get; init; }

    /// <summary>When text messages arrive there, in plain words; null if nothing is to be said.</summary>
    public string? Text { get; init; }

    /// <summary>The day on which somebody read it at its provider; null if nobody has.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>The provider's page; null if nobody has read it.</summary>
    public string? Source { get; init; }

    /// <summary>True if it was checked, but too long ago.</summary>
    public bool IsOld(DateOnly today) => VerifiedOn is { } day && today.DayNumber - day.DayNumber > HelpLine.CheckedForDays;

    /// <summary>The address that dials the number.</summary>
    public string Dial => "tel:" + HelpLine.Bare(Tel);

    /// <summary>The address that dials the police; null where one number is for all.</summary>
    public string? DialPolice => Police is null ? null : "tel:" + HelpLine.Bare(Police);
}
