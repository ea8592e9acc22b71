using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Steadfast.Web.Forms;

/// <summary>What the controls of the page being written have told of themselves, for the error summary above them.</summary>
internal sealed class FormFields
{
    private readonly Dictionary<string, (string Id, List<string> Errors)> _controls = new(StringComparer.OrdinalIgnoreCase);

    public static FormFields Of(ViewContext view)
    {
        if (view.HttpContext.Features.Get<FormFields>() is { } fields)
        {
            return fields;
        }

        fields = new();
        view.HttpContext.Features.Set(fields);
        return fields;
    }

    /// <summary>Remembers a control and answers what is wrong with it, in words; empty if nothing is.</summary>
    public IReadOnlyList<string> Add(ViewContext view, Words w, string name, string id, string words)
    {
        var errors = view.ModelState.TryGetValue(name, out var entry)
            ? entry.Errors.Select(error => ErrorCodes.Words(w, words, error)).Distinct(StringComparer.Ordinal).ToList()
            : [];
        _controls[name] = (id, errors);
        return errors;
    }

    /// <summary>All errors in the page's order, each with the id of its control; what belongs to no control comes first, without an id.</summary>
    public IEnumerable<(string? Id, string Words)> Errors(Words w, ModelStateDictionary state)
    {
        foreach (var (name, entry) in state)
        {
            if (!_controls.ContainsKey(name))
            {
                foreach (var error in entry.Errors)
                {
                    yield return (null, ErrorCodes.Words(w, "", error));
                }
            }
        }

        foreach (var (id, errors) in _controls.Values)
        {
            foreach (var error in errors)
            {
                yield return (id, error);
            }
        }
    }

    /// <summary>An id for a control, made of its name.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");
}
