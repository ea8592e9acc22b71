using System.Buffers.Binary;
using System.Buffers.Text;

namespace Steadfast.Domain;

/// <summary>Names one thing of kind <typeparamref name="T"/> by 128 random bits, which tell nothing, not even a time.</summary>
/// <typeparam name="T">What is named; it is never read, and only keeps ids of different things apart.</typeparam>
/// <remarks>As text: 22 characters of base64url without padding. Stored in that form inside events and as 16 bytes in tables.</remarks>
public readonly record struct Id<T>(UInt128 Value) : IParsable<Id<T>>
{
    /// <summary>How many bytes an id has.</summary>
    public const int Size = 16;

    /// <summary>Reads an id from its 16 bytes, big-endian.</summary>
    /// <exception cref="ArgumentException">There are not exactly 16 bytes.</exception>
    public static Id<T> From(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Size ? new(BinaryPrimitives.ReadUInt128BigEndian(bytes)) : throw new ArgumentException("An id has 16 bytes.", nameof(bytes));

    /// <summary>The same bits as an id of another kind of thing, where one thing stands for another.</summary>
    public Id<TOther> As<TOther>() => new(Value);

    /// <summary>The 16 bytes, big-endian, in a new array.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
        return bytes;
    }

    /// <summary>The text form: 22 characters of base64url.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">The text is not the one text form of an id.</exception>
    public static Id<T> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Not an id.");

    /// <summary>Reads the text form; false, and an all-zero id, for anything but the one text form of an id.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out Id<T> result)
    {
        Span<byte> bytes = stackalloc byte[Size];
        result = default;
        if (s is not { Length: 22 } || !Base64Url.IsValid(s) || !Base64Url.TryDecodeFromChars(s, bytes, out var written) || written != Size)
        {
            return false;
        }

        var id = From(bytes);
        if (id.ToString() != s)
        {
            return false;
        }

        result = id;
        return true;
    }
}
