using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Steadfast.Vault.Sealing;

/// <summary>Hides how long words are: everything sealed into a log is one of a few lengths.</summary>
internal static class Padding
{
    private const int LengthPrefix = sizeof(int);
    private const int LargestStep = 65_536;
    private static readonly int[] s_buckets = [256, 1_024, 4_096, 16_384, LargestStep];

    /// <summary>Pads to 256 bytes, 1, 4, 16 or 64 KiB, and above that to the next multiple of 64 KiB.</summary>
    /// <returns>The length (4 bytes, big-endian), the bytes, zeros.</returns>
    public static byte[] Pad(ReadOnlySpan<byte> bytes)
    {
        var padded = new byte[BucketFor(bytes.Length)];
        BinaryPrimitives.WriteInt32BigEndian(padded, bytes.Length);
        bytes.CopyTo(padded.AsSpan(LengthPrefix));
        return padded;
    }

    /// <summary>Takes the padding off.</summary>
    /// <returns>A part of <paramref name="padded"/>, not a copy.</returns>
    /// <exception cref="CryptographicException">
    /// These are not bytes <see cref="Pad"/> could have made: there is exactly one padding of each content.
    /// </exception>
    public static ReadOnlySpan<byte> Unpad(ReadOnlySpan<byte> padded)
    {
        var length = padded.Length < LengthPrefix ? -1 : BinaryPrimitives.ReadInt32BigEndian(padded);
        if (length < 0 || length > padded.Length - LengthPrefix || BucketFor(length) != padded.Length
            || padded[(LengthPrefix + length)..].ContainsAnyExcept((byte)0))
        {
            throw new CryptographicException("The padding is malformed.");
        }

        return padded.Slice(LengthPrefix, length);
    }

    private static int BucketFor(int length)
    {
        var needed = checked(LengthPrefix + length);
        foreach (var bucket in s_buckets)
        {
            if (needed <= bucket)
            {
                return bucket;
            }
        }

        return checked((needed + LargestStep - 1) / LargestStep * LargestStep);
    }
}
