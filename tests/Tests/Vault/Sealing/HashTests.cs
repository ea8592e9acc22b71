using System.Text;
using CsCheck;
using Hash = Steadfast.Vault.Sealing.Hash;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>Hashes are the standard's, however their parts are cut.</summary>
/// <remarks>
/// Vectors: NIST, "Descriptions of SHA-256, SHA-384, and SHA-512", examples "abc" and of two blocks; RFC 4231, section 4, test
/// cases 1 to 4, 6 and 7 (5 is a truncation, which is not used here).
/// </remarks>
public sealed class HashTests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void A_hash_is_the_published_one(string text, string expected) =>
        Assert.Equal(expected, Convert.ToHexStringLower(Hash.Sha256(Encoding.ASCII.GetBytes(text))));

    public static TheoryData<string, string, string> Rfc4231 => new()
    {
        { Repeat("0b", 20), Ascii("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7" },
        { Ascii("Jefe"), Ascii("what do ya want for nothing?"), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843" },
        { Repeat("aa", 20), Repeat("dd", 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe" },
        { "0102030405060708090a0b0c0d0e0f10111213141516171819", Repeat("cd", 50), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b" },
        {
            Repeat("aa", 131),
            Ascii("Test Using Larger Than Block-Size Key - Hash Key First"),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        },
        {
            Repeat("aa", 131),
            Ascii(
                "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the "
                    + "HMAC algorithm."),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
        },
    };

    [Theory]
    [MemberData(nameof(Rfc4231))]
    public void A_keyed_hash_is_the_published_one(string key, string message, string expected) =>
        Assert.Equal(expected, Convert.ToHexStringLower(Hash.Hmac(Convert.FromHexString(key), Convert.FromHexString(message))));

    [Fact]
    public void Parts_hash_as_if_they_were_one()
    {
        var part = Gen.Byte.Array[0, 100];

        Gen.Select(part, part, part, part).Sample((a, b, c, d) =>
        {
            byte[] whole = [.. a, .. b, .. c, .. d];
            return Hash.Sha256(whole).AsSpan().SequenceEqual(Hash.Sha256(a, b, c, d))
                && Hash.Hmac("key"u8, whole).AsSpan().SequenceEqual(Hash.Hmac("key"u8, a, b, c, d));
        });
    }

    private static string Repeat(string hexByte, int times) => string.Concat(Enumerable.Repeat(hexByte, times));

    private static string Ascii(string text) => Convert.ToHexString(Encoding.ASCII.GetBytes(text));
}
