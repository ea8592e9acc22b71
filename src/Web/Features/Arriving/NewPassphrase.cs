using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Arriving;

/// <summary>A passphrase as forms take it: five words are offered, and one's own, typed twice, take their place.</summary>
public sealed class NewPassphrase
{
    /// <summary>Five offered words joined by spaces; travels in a hidden field so that a form shown again offers the same.</summary>
    [AsTyped] public string Offered { get; set; } = "";

    /// <summary>One's own passphrase; empty to take the offered words. Never echoed.</summary>
    [AsTyped] public string? Own { get; set; }

    /// <summary>One's own passphrase once more.</summary>
    [AsTyped] public string? Again { get; set; }

    /// <summary>Offers five words, other than those offered before.</summary>
    public void Offer() => Offered = Passphrases.Offer();

    /// <summary>The passphrase the person chose, or null after saying in <paramref name="state"/> what is wrong with it.</summary>
    /// <param name="prefix">The name of the bound property that holds this form part.</param>
    public string? Choose(string prefix, ModelStateDictionary state, Words words)
    {
        var (own, again) = (Own ?? "", Again ?? "");
        if (!Passphrases.AreSame(own, again))
        {
            state.AddModelError($"{prefix}.{nameof(Again)}", words["arriving.passphrase.differ"]);
            return null;
        }

        var chosen = own.Length > 0 ? own : Offered;
        var fault = Passphrases.Check(chosen) switch
        {
            PassphraseFault.None => null,
            PassphraseFault.TooShort => "too-short",
            PassphraseFault.TooLong => "too-long",
            PassphraseFault.TooCommon => "too-common",
            var unknown => throw new UnreachableException($"No words for {unknown}."),
        };
        if (fault is null)
        {
            return chosen;
        }

        state.AddModelError($"{prefix}.{nameof(Own)}", words[$"arriving.passphrase.{fault}"]);
        return null;
    }
}
