using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Steadfast.Tests.Support;

/// <summary>A form as somebody filled it in a browser: what it would not let them type, choose or send is no test of the program.</summary>
/// <param name="fill">What is typed or chosen, by name.</param>
/// <param name="asNoBrowserWould">True to send it whatever the form says of it.</param>
internal sealed class Filled(IHtmlFormElement form, IReadOnlyDictionary<string, string> fill, bool asNoBrowserWould = false)
{
    /// <summary>The fields in their order, with the button that was pressed.</summary>
    /// <exception cref="InvalidOperationException">A browser would not send that.</exception>
    public IReadOnlyList<KeyValuePair<string, string>> Sent(IHtmlButtonElement pressed)
    {
        foreach (var (name, value) in fill)
        {
            EnsureThere(name, value);
        }

        // A list: a browser sends a name as often as it stands in the form.
        List<KeyValuePair<string, string>> fields = [];
        var controls = form.Elements.Where(control => control is not IHtmlButtonElement && control.GetAttribute("name") is { Length: > 0 }
            && (asNoBrowserWould || !IsDisabled(control))).ToList();
        if (!asNoBrowserWould && !pressed.HasAttribute("formnovalidate") && !form.HasAttribute("novalidate"))
        {
            controls.ForEach(EnsureValid);
        }

        foreach (var control in controls)
        {
            if (ValueOf(control) is { } value)
            {
                fields.Add(new(control.GetAttribute("name")!, control is IHtmlTextAreaElement ? value.ReplaceLineEndings("\r\n") : value));
            }
        }

        if (asNoBrowserWould)
        {
            fields.RemoveAll(field => fill.ContainsKey(field.Key));
            fields.AddRange(fill);
        }

        if (pressed.Name is { Length: > 0 } named)
        {
            fields.Add(new(named, pressed.Value));
        }

        return fields;
    }

    /// <summary>What a control sends; null for nothing.</summary>
    private string? ValueOf(IElement control)
    {
        var typed = fill.GetValueOrDefault(control.GetAttribute("name")!);
        return control switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } input => (typed is null ? input.IsChecked : typed == input.Value) ? input.Value : null,
            IHtmlInputElement { Type: "submit" or "button" or "reset" or "image" } => null,
            IHtmlInputElement input => typed ?? input.Value,
            IHtmlTextAreaElement area => typed ?? area.Value,
            IHtmlSelectElement choice => typed ?? choice.Value ?? "",
            _ => null,
        };
    }

    private void EnsureThere(string name, string value)
    {
        var named = form.Elements.Where(control => control.GetAttribute("name") == name).ToList();
        Require(named.Count > 0 || (asNoBrowserWould && name.StartsWith("__", StringComparison.Ordinal)), $"There is no field {name}.");
        if (asNoBrowserWould)
        {
            return;
        }

        Require(!named.TrueForAll(IsDisabled), $"{name} is disabled.");
        Require(!named.Exists(control => control is IHtmlInputElement { Type: "hidden" }), $"{name} is hidden: nobody types it.");
        switch (named[0])
        {
            case IHtmlInputElement { Type: "radio" }:
                // Nothing can be taken back from a row of them, and nothing need be chosen.
                Require(
                    named.Exists(control => control is IHtmlInputElement radio && radio.Value == value && !IsDisabled(radio))
                        || (value.Length == 0 && !named.Exists(control => control is IHtmlInputElement { IsChecked: true })),
                    $"{name} does not offer “{value}”.");
                break;
            case IHtmlInputElement { Type: "checkbox" }:
                Require(
                    value.Length == 0 || named.Exists(control => control is IHtmlInputElement box && box.Value == value && !IsDisabled(box)),
                    $"{name} has no box “{value}”.");
                break;
            case IHtmlSelectElement choice:
                Require(choice.Options.Any(option => option.Value == value && !option.IsDisabled), $"{name} does not offer “{value}”.");
                break;
            default:
                Require(
                    Longest(named[0]) is not { } longest || value.ReplaceLineEndings("\n").Length <= longest, $"{name} takes {Longest(named[0])} characters.");
                Require(named[0] is IHtmlTextAreaElement || !value.AsSpan().ContainsAny('\r', '\n'), $"{name} takes one line.");
                Require(!named[0].HasAttribute("readonly"), $"{name} is read only.");
                break;
        }
    }

    /// <summary>What a browser says before it sends, as <c>required</c> and its like ask for.</summary>
    private void EnsureValid(IElement control)
    {
        var name = control.GetAttribute("name")!;
        var value = ValueOf(control) ?? "";
        if (control.HasAttribute("required"))
        {
            var isGiven = control is IHtmlInputElement { Type: "radio" }
                ? form.Elements.Any(other => other is IHtmlInputElement radio && radio.Name == name && ValueOf(radio) is not null)
                : value.Length > 0;
            Require(isGiven, $"{name} has to be given.");
        }

        if (control is not IHtmlInputElement input || value.Length == 0)
        {
            return;
        }

        Require(
            input.Type switch
            {
                "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "number" =>
                    double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                        && (input.GetAttribute("step") is not null || double.IsInteger(number)),
                "time" => TimeOnly.TryParseExact(value, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "email" => value.Split('@') is [{ Length: > 0 }, { Length: > 0 }],
                _ => true,
            },
            $"{name} takes a {input.Type}, and “{value}” is none.");
        Require(
            input.GetAttribute("pattern") is not { } pattern || Regex.IsMatch(value, $"^(?:{pattern})$", RegexOptions.None, TimeSpan.FromSeconds(1)),
            $"{name} does not take “{value}”, by its pattern.");
        Require(
            !int.TryParse(input.GetAttribute("minlength"), CultureInfo.InvariantCulture, out var least) || value.Length >= least,
            $"{name} takes {least} characters at least.");
        Require(input.GetAttribute("min") is var min && (min is null || Compare(input, value, min) >= 0), $"{name} begins at {min}.");
        Require(input.GetAttribute("max") is var max && (max is null || Compare(input, value, max) <= 0), $"{name} ends at {max}.");
    }

    // Days and times are written so that their order is that of their letters.
    private static int Compare(IHtmlInputElement input, string value, string edge) => input.Type is "number" or "range"
        ? double.Parse(value, CultureInfo.InvariantCulture).CompareTo(double.Parse(edge, CultureInfo.InvariantCulture))
        : string.CompareOrdinal(value, edge);

    private static int? Longest(IElement control) =>
        int.TryParse(control.GetAttribute("maxlength"), CultureInfo.InvariantCulture, out var longest) && longest >= 0 ? longest : null;

    // A fieldset that is disabled takes all in it along, but what stands in its legend.
    private static bool IsDisabled(IElement control) => control.HasAttribute("disabled")
        || (control.Closest("fieldset[disabled]") is { } set && control.Closest("legend")?.ParentElement != set);

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
