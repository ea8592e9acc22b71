using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Steadfast.Web.Features.Settings;

/// <summary>Language and place as forms take them.</summary>
public sealed class Locale
{
    /// <summary>A culture name of a language this copy has; null or empty to follow the browser.</summary>
    public string? Language { get; set; }

    /// <summary>An IANA zone.</summary>
    public string Zone { get; set; } = "UTC";

    /// <summary>Says in <paramref name="state"/> what is wrong; an unknown language counts as the browser's.</summary>
    /// <param name="prefix">The name of the bound property that holds this form part.</param>
    public void Check(string prefix, ModelStateDictionary state, Web.Settings settings, Words words)
    {
        Language = Languages.Offered(settings).FirstOrDefault(one => one == Language);
        if (!ZoneChoices.Knows(Zone))
        {
            state.AddModelError($"{prefix}.{nameof(Zone)}", words["settings.look.zone.unknown"]);
        }
    }
}
