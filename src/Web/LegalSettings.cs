namespace Steadfast.Web;

/// <summary>
/// What stands in the drafts of the legal papers and nowhere else: section <c>Legal</c> of the settings. All of it may be empty; the drafts then say what
/// is missing.
/// </summary>
public sealed class LegalSettings
{
    /// <summary>The operator's legal name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The operator's postal address, in one line.</summary>
    public string Postal { get; init; } = "";

    /// <summary>Where the machine stands and whose it is.</summary>
    public string Host { get; init; } = "";

    /// <summary>Who carries mail, where reminders are sent.</summary>
    public string MailProvider { get; init; } = "";

    /// <summary>The data-protection authority to complain to.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The data-protection officer, where there is one.</summary>
    public string Officer { get; init; } = "";
}
