using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Steadfast.Vault;

namespace Steadfast.Web.Pipeline;

/// <summary>
/// The framework's keys, used for antiforgery tokens only, kept in the database under the vault's seal: open forms survive a restart, and any process can
/// answer them.
/// </summary>
internal sealed class KeyRing(Kept kept) : IXmlRepository
{
    private const string Prefix = "form-key/";

    // The framework asks for its keys without await, at start and then once a day.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. kept.ListAsync(Prefix, CancellationToken.None).GetAwaiter().GetResult().Select(bytes => XElement.Parse(Encoding.UTF8.GetString(bytes)))];

    public void StoreElement(XElement element, string friendlyName) =>
        kept.PutAsync(Prefix + friendlyName, Encoding.UTF8.GetBytes(element.ToString()), CancellationToken.None).GetAwaiter().GetResult();
}
