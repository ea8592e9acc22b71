namespace Steadfast.Tests.Vault.Sealing;

/// <summary>Every way to change one bit.</summary>
internal static class Flips
{
    public static IEnumerable<byte[]> Of(byte[] bytes)
    {
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            byte[] changed = [.. bytes];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            yield return changed;
        }
    }
}
