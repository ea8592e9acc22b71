using Steadfast.Domain;

namespace Steadfast.Vault;

/// <summary>All that the vault knows of features: how an event becomes bytes and back. The program hands it in at start.</summary>
/// <param name="Write">An event as its stored name and its words in UTF-8.</param>
/// <param name="Read">Back again; throws on a name it does not know.</param>
public sealed record SpaceCodec(Func<SpaceEvent, (string Name, byte[] Words)> Write, Func<string, ReadOnlySpan<byte>, SpaceEvent> Read);
