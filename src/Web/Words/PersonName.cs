using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Steadfast.Web;

/// <summary>A name that somebody chose, set apart so that its own direction of writing cannot turn the sentence around it.</summary>
/// <param name="text">As it was chosen.</param>
/// <remarks>In HTML it is a <c>bdi</c> element; as text it stands between the isolates of Unicode (UAX 9, U+2068 and U+2069), which do the same.</remarks>
public sealed class PersonName(string text) : IHtmlContent
{
    /// <summary>Writes the name as HTML.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<bdi>");
        encoder.Encode(writer, text);
        writer.Write("</bdi>");
    }

    /// <summary>The name as text.</summary>
    public override string ToString() => $"\u2068{text}\u2069";
}

/// <summary>Words with names in them.</summary>
public static class NamedWords
{
    /// <summary>The words of a key as HTML, with arguments that are HTML themselves left as they are.</summary>
    /// <param name="arguments">What stands for {0}, {1} and so on: a <see cref="PersonName"/>, or anything that is encoded as text.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public static IHtmlContent Html(this Words words, string key, params object?[] arguments) =>
        new HtmlContentBuilder().AppendFormat(CultureInfo.CurrentCulture, HtmlEncoder.Default.Encode(words[key]), arguments);
}
