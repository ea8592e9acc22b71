using System.Security.Cryptography;
using CsCheck;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

public sealed class PaddingTests
{
    [Theory]
    [InlineData(0, 256)]
    [InlineData(252, 256)]
    [InlineData(253, 1_024)]
    [InlineData(1_020, 1_024)]
    [InlineData(1_021, 4_096)]
    [InlineData(4_092, 4_096)]
    [InlineData(4_093, 16_384)]
    [InlineData(16_380, 16_384)]
    [InlineData(16_381, 65_536)]
    [InlineData(65_532, 65_536)]
    [InlineData(65_533, 131_072)]
    [InlineData(131_068, 131_072)]
    [InlineData(131_069, 196_608)]
    public void Only_the_bucket_can_be_seen(int length, int expected) =>
        Assert.Equal(expected, Padding.Pad(new byte[length]).Length);

    [Fact]
    public void What_is_padded_comes_back() =>
        Gen.Byte.Array[0, 20_000].Sample(bytes => Padding.Unpad(Padding.Pad(bytes)).SequenceEqual(bytes), iter: 100);

    [Fact]
    public void There_is_one_padding_of_each_content()
    {
        var padded = Padding.Pad("words"u8);

        for (var i = 0; i < padded.Length; i++)
        {
            if (i is < 3 or >= 9)
            {
                byte[] changed = [.. padded];
                changed[i] ^= 0x80;
                Assert.Throws<CryptographicException>(() => Padding.Unpad(changed).ToArray());
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("000000")]
    [InlineData("00000000")]
    [InlineData("ffffffff")]
    [InlineData("7fffffff")]
    public void What_was_never_padded_is_refused(string hex) =>
        Assert.Throws<CryptographicException>(() => Padding.Unpad(Convert.FromHexString(hex)).ToArray());

    [Fact]
    public void A_small_content_in_a_large_bucket_is_refused() =>
        Assert.Throws<CryptographicException>(() => Padding.Unpad(new byte[1_024]).ToArray());
}
