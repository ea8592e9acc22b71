using MimeKit;

namespace Steadfast.Web;

/// <summary>How reminders are sent: section <c>Mail</c> of the settings. Off while it names no server and no sender.</summary>
public sealed class MailSettings
{
    /// <summary>The mail server's name; empty for no mail at all.</summary>
    public string Host { get; init; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary><c>starttls</c>, <c>tls</c> from the first byte, or <c>none</c>, which is for a server on the same machine.</summary>
    public string Security { get; init; } = "starttls";

    /// <summary>The name to sign in to the server with; empty to not sign in.</summary>
    public string User { get; init; } = "";

    /// <summary>The password that goes with it.</summary>
    public string Password { get; init; } = "";

    /// <summary>Who mail is from, such as <c>Reminder &lt;reminder@example.org&gt;</c>.</summary>
    public string From { get; init; } = "";

    /// <summary>The subject of every mail.</summary>
    public string Subject { get; init; } = "Your reminder";

    /// <summary>What every mail says.</summary>
    public string Words { get; init; } = "This is the reminder you asked for.";

    /// <summary>True if there is a server, and a sender that reads as an address.</summary>
    public bool IsOn => Host.Trim().Length > 0 && MailboxAddress.TryParse(From, out _);
}
