using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimeKit;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Chooses where to, on which weekday and at which hour a reminder goes.</summary>
public sealed class MailSetModel(Reminders reminders, Web.Settings settings) : StepUpPage
{
    /// <summary>The address as typed. It is not shown again later.</summary>
    [BindProperty, Required, StringLength(200)] public string Address { get; set; } = "";

    /// <summary>The weekday, in the person's zone.</summary>
    [BindProperty] public DayOfWeek Day { get; set; } = DayOfWeek.Sunday;

    /// <summary>The hour, 0 to 23, in the person's zone.</summary>
    [BindProperty, Range(0, 23)] public int Hour { get; set; } = 18;

    /// <summary>Every weekday, as a week begins in the reader's language.</summary>
    public static IEnumerable<(string Value, string Text)> Days => Enumerable.Range(0, 7)
        .Select(day => (DayOfWeek)(((int)CultureInfo.CurrentUICulture.DateTimeFormat.FirstDayOfWeek + day) % 7))
            .Select(day => (day.ToString(), MailModel.NameOf(day)));

    /// <summary>Every hour.</summary>
    public static IEnumerable<(string Value, string Text)> Hours =>
        Enumerable.Range(0, 24).Select(hour => (hour.ToString(CultureInfo.InvariantCulture), MailModel.HourOf(hour)));

    /// <summary>Shows the form with what is set, but for the address; goes back where no mail is sent.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!settings.Mail.IsOn)
        {
            return Redirect(Places.Settings.Mail());
        }

        if (await reminders.FindAsync(Session, cancellationToken) is { } at)
        {
            (Day, Hour) = (at.Day, at.Hour);
        }

        return Page();
    }

    /// <summary>Begins to remind, or changes when and where to.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!settings.Mail.IsOn)
        {
            return Redirect(Places.Settings.Mail());
        }

        var address = Address.Trim();
        if (address.Length > 0
            && !(MailboxAddress.TryParse(address, out var mailbox) && mailbox.Address == address && address.Contains('@', StringComparison.Ordinal)
                && !address.Any(char.IsControl)))
        {
            ModelState.AddModelError(nameof(Address), W["settings.mail-set.address.invalid"]);
        }

        if (!ModelState.IsValid || !Enum.IsDefined(Day))
        {
            return Page();
        }

        var answer = await reminders.SetAsync(Session, Proof, address, new(Day, Hour, Session.Preferences.Zone), cancellationToken);
        return answer.Outcome == SignInOutcome.SignedIn ? Redirect(Places.Settings.Mail()) : Again(answer);
    }
}
