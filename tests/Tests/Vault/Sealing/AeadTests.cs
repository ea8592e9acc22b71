using CsCheck;
using Steadfast.Tests.Support;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>Sealing under a shared key is AES-256-GCM and refuses every change.</summary>
/// <remarks>
/// Vectors: D. McGrew and J. Viega, "The Galois/Counter Mode of Operation (GCM)", submitted to NIST, appendix B, test cases 13, 14
/// and 16 (AES-256).
/// </remarks>
public sealed class AeadTests
{
    private static readonly byte[] s_key = Convert.FromHexString("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    private static readonly Gen<byte[]> s_bytes = Gen.Byte.Array[0, 300];
    private static readonly Gen<byte[]> s_keys = Gen.Byte.Array[32];

    [Theory]
    [InlineData("", "530f8afbc74536b9a963b4f1c4cb738b")]
    [InlineData("00000000000000000000000000000000", "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")]
    public void Sealing_once_is_the_published_cipher_with_a_zero_nonce(string plaintext, string expected)
    {
        var sealedBytes = Aead.SealOnce(new byte[32], Convert.FromHexString(plaintext), []);

        Assert.Equal(expected, Convert.ToHexStringLower(sealedBytes));
    }

    [Fact]
    public void Sealed_bytes_of_the_published_test_case_with_aad_open()
    {
        byte[] sealedBytes =
        [
            1,
            .. Convert.FromHexString("cafebabefacedbaddecaf888"),
            .. Convert.FromHexString(
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"),
            .. Convert.FromHexString("76fc6ece0f4e1768cddf8853bb2d551b"),
        ];

        var plaintext = Aead.Open(s_key, sealedBytes, Convert.FromHexString("feedfacedeadbeeffeedfacedeadbeefabaddad2"));

        Assert.Equal(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            Convert.ToHexStringLower(plaintext!));
    }

    [Fact]
    public void What_is_sealed_opens_again() =>
        Gen.Select(s_keys, s_bytes, s_bytes).Sample((key, plaintext, aad) =>
            Aead.Open(key, Aead.Seal(key, plaintext, aad), aad) is { } opened && plaintext.AsSpan().SequenceEqual(opened)
            && Aead.OpenOnce(key, Aead.SealOnce(key, plaintext, aad), aad) is { } once && plaintext.AsSpan().SequenceEqual(once));

    [Fact]
    public void Nothing_can_be_sealed_too()
    {
        Assert.Empty(Aead.Open(s_key, Aead.Seal(s_key, [], []), [])!);
        Assert.Empty(Aead.OpenOnce(s_key, Aead.SealOnce(s_key, [], []), [])!);
    }

    [Fact]
    public void A_flipped_bit_anywhere_does_not_open()
    {
        byte[] plaintext = [.. "a few words"u8];
        byte[] aad = [.. "entry/1"u8];
        var sealedBytes = Aead.Seal(s_key, plaintext, aad);
        var sealedOnce = Aead.SealOnce(s_key, plaintext, aad);

        Every.Of(Flips.Of(sealedBytes), changed => Assert.Null(Aead.Open(s_key, changed, aad)));
        Every.Of(Flips.Of(sealedOnce), changed => Assert.Null(Aead.OpenOnce(s_key, changed, aad)));
        Every.Of(Flips.Of(aad), changed => Assert.Null(Aead.Open(s_key, sealedBytes, changed)));
        Every.Of(Flips.Of(aad), changed => Assert.Null(Aead.OpenOnce(s_key, sealedOnce, changed)));
        Every.Of(Flips.Of(s_key), changed => Assert.Null(Aead.Open(changed, sealedBytes, aad)));
    }

    [Fact]
    public void Cut_or_lengthened_bytes_do_not_open()
    {
        var sealedBytes = Aead.Seal(s_key, "a few words"u8, []);

        for (var length = 0; length < sealedBytes.Length; length++)
        {
            Assert.Null(Aead.Open(s_key, sealedBytes.AsSpan(0, length), []));
            Assert.Null(Aead.OpenOnce(s_key, sealedBytes.AsSpan(0, length), []));
        }

        Assert.Null(Aead.Open(s_key, [.. sealedBytes, 0], []));
    }

    [Fact]
    public void The_same_words_sealed_twice_look_different() =>
        Assert.NotEqual(Aead.Seal(s_key, "a few words"u8, []), Aead.Seal(s_key, "a few words"u8, []));

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(33)]
    public void A_key_of_another_length_is_no_key(int length)
    {
        Assert.Throws<ArgumentException>(() => Aead.Seal(new byte[length], [], []));
        Assert.Throws<ArgumentException>(() => Aead.Open(new byte[length], Aead.Seal(s_key, [], []), []));
        Assert.Throws<ArgumentException>(() => Aead.OpenOnce(new byte[length], new byte[16], []));
    }
}
