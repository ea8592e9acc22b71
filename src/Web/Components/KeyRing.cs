using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Steadfast.Web.Components;

/// <summary>Keys of the framework, used for antiforgery tokens only, in memory: a restart makes open forms ask to be sent again. The vault's own takes its place when it is registered.</summary>
internal sealed class KeyRing : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> _keys = new();

    public IReadOnlyCollection<XElement> GetAllElements() => [.. _keys];

    public void StoreElement(XElement element, string friendlyName) => _keys.Enqueue(element);
}
