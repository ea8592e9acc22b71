using System.Globalization;

namespace Steadfast.Web.Pipeline;

/// <summary>
/// Marks a copy whose pepper was lost and replaced: nobody's older passphrase opens anything there, and people are told at sign-in what does.
/// </summary>
internal static class PepperReplaced
{
    private const string Mark = "new-pepper";

    /// <summary>Marks the data folder with today; the operator deletes the mark once everybody is back.</summary>
    public static void Remember(string folder)
    {
        SettingsFile.MakeFolder(folder);
        SettingsFile.Write(
            Path.Combine(folder, Mark), FileMode.Create,
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + Environment.NewLine);
    }

    /// <summary>Whether it is marked.</summary>
    public static bool Is(string folder) => File.Exists(Path.Combine(folder, Mark));
}
