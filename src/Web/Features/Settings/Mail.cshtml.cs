using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Says what a reminder by mail tells whoever reads the mailbox, and whether one is on; POST stops it.</summary>
public sealed class MailModel(Reminders reminders, Web.Settings settings) : SignedInPage
{
    /// <summary>When this person is reminded; null if they are not.</summary>
    public ReminderTime? At { get; private set; }

    /// <summary>True if whoever runs this copy has a mail server for it.</summary>
    public bool IsOffered => settings.Mail.IsOn;

    /// <summary>Who the mail is from, and what it says, as it is sent.</summary>
    public MailSettings Sent => settings.Mail;

    /// <summary>The weekday in the reader's language.</summary>
    public static string NameOf(DayOfWeek day) => CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(day);

    /// <summary>The hour as clocks show it.</summary>
    public static string HourOf(int hour) => new TimeOnly(hour, 0).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => At = await reminders.FindAsync(Session, cancellationToken);

    /// <summary>Stops it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await reminders.StopAsync(Session, cancellationToken);
        return Redirect(Places.Settings.Mail());
    }
}
