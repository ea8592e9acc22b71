using System.Security.Cryptography;
using CsCheck;
using NSec.Cryptography;
using Steadfast.Tests.Support;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>Sealing to a public key is the standard's and refuses every change.</summary>
/// <remarks>
/// Vectors: RFC 9180, appendix A.2.1 (DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode), sequence number 0;
/// RFC 7748, sections 5.2 and 6.1 for X25519 alone.
/// </remarks>
public sealed class HpkeTests
{
    private const string Info = "4f6465206f6e2061204772656369616e2055726e";
    private const string EphemeralPrivate = "f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600";
    private const string ReceiverPublic = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
    private const string ReceiverPrivate = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
    private const string Plaintext = "4265617574792069732074727574682c20747275746820626561757479";
    private const string Aad = "436f756e742d30";

    private const string Sealed =
        "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
        + "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28";

    [Fact]
    public void Sealing_with_the_published_ephemeral_key_gives_the_published_bytes()
    {
        using var ephemeral = Import(EphemeralPrivate);

        var sealedBytes = Hpke.Seal(ephemeral, Hex(ReceiverPublic), Hex(Info), Hex(Aad), Hex(Plaintext));

        Assert.Equal(Sealed, Convert.ToHexStringLower(sealedBytes));
    }

    [Fact]
    public void The_published_bytes_open() =>
        Assert.Equal(Hex(Plaintext), Hpke.Open(Hex(ReceiverPrivate), Hex(Info), Hex(Aad), Hex(Sealed)));

    [Theory]
    [InlineData(
        "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
        "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
        "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552")]
    [InlineData(
        "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
        "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
        "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957")]
    [InlineData(
        "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
        "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
        "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")]
    [InlineData(
        "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
        "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
        "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")]
    public void Agreement_is_the_published_one(string privateKey, string publicKey, string expected)
    {
        using var own = Import(privateKey);

        Assert.Equal(expected, Convert.ToHexStringLower(Hpke.Agree(own, Hex(publicKey))!));
    }

    [Fact]
    public void What_is_sealed_to_a_new_key_opens_with_it()
    {
        var (privateKey, publicKey) = KeyPairs.NewEncryption();
        var bytes = Gen.Byte.Array[0, 200];

        Gen.Select(bytes, bytes, bytes).Sample(
            (info, aad, plaintext) => plaintext.AsSpan().SequenceEqual(Hpke.Open(privateKey, info, aad, Hpke.Seal(publicKey, info, aad, plaintext))),
            iter: 50);
        Assert.Empty(Hpke.Open(privateKey, [], [], Hpke.Seal(publicKey, [], [], []))!);
    }

    [Fact]
    public void A_flipped_bit_anywhere_does_not_open()
    {
        Every.Of(Flips.Of(Hex(Sealed)), changed => Assert.Null(Hpke.Open(Hex(ReceiverPrivate), Hex(Info), Hex(Aad), changed)));
        Every.Of(Flips.Of(Hex(Info)), changed => Assert.Null(Hpke.Open(Hex(ReceiverPrivate), changed, Hex(Aad), Hex(Sealed))));
        Every.Of(Flips.Of(Hex(Aad)), changed => Assert.Null(Hpke.Open(Hex(ReceiverPrivate), Hex(Info), changed, Hex(Sealed))));
    }

    [Fact]
    public void Cut_bytes_do_not_open()
    {
        for (var length = 0; length < Hex(Sealed).Length; length++)
        {
            Assert.Null(Hpke.Open(Hex(ReceiverPrivate), Hex(Info), Hex(Aad), Hex(Sealed).AsSpan(0, length)));
        }
    }

    [Fact]
    public void Somebody_else_opens_nothing() =>
        Assert.Null(Hpke.Open(KeyPairs.NewEncryption().Private, Hex(Info), Hex(Aad), Hex(Sealed)));

    // Points of small order: RFC 7748 section 6.1 and RFC 9180 section 7.1.4 ask to refuse what they agree on.
    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("0100000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")]
    [InlineData("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")]
    public void A_public_key_that_agrees_on_zero_is_refused(string publicKey)
    {
        byte[] sealedBytes = [.. Hex(publicKey), .. new byte[40]];

        Assert.Throws<CryptographicException>(() => Hpke.Seal(Hex(publicKey), [], [], "words"u8));
        Assert.Null(Hpke.Open(Hex(ReceiverPrivate), [], [], sealedBytes));
    }

    private static byte[] Hex(string hex) => Convert.FromHexString(hex);

    private static Key Import(string privateKey) => Key.Import(KeyAgreementAlgorithm.X25519, Hex(privateKey), KeyBlobFormat.RawPrivateKey);
}
