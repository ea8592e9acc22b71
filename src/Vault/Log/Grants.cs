using Steadfast.Domain;

namespace Steadfast.Vault.Log;

/// <summary>What binds a sealed epoch key to its space, epoch and reader.</summary>
internal static class Grants
{
    public static byte[] Context(Id<Space> space, int epoch, Id<Person> person)
    {
        var bytes = new byte[7 + 16 + 4 + 16];
        var writer = new SpanWriter(bytes);
        writer.Bytes("grant/1"u8);
        writer.Id(space);
        writer.Int(epoch);
        writer.Id(person);
        return bytes;
    }
}
