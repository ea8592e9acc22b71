using System.Text;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>Derived keys are the standard's.</summary>
/// <remarks>Vectors: RFC 5869, appendix A.1 to A.3 (SHA-256).</remarks>
public sealed class HkdfTests
{
    [Theory]
    [InlineData(
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
        "000102030405060708090a0b0c",
        "f0f1f2f3f4f5f6f7f8f9",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")]
    [InlineData(
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f4041424344454647"
            + "48494a4b4c4d4e4f",
        "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7"
            + "a8a9aaabacadaeaf",
        "b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7"
            + "f8f9fafbfcfdfeff",
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87"
            + "c14c01d5c1f3434f1d87")]
    [InlineData(
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
        "",
        "",
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")]
    public void A_derived_key_is_the_published_one(string secret, string salt, string info, string expected)
    {
        var key = Hkdf.Derive(Convert.FromHexString(secret), Convert.FromHexString(info), expected.Length / 2, Convert.FromHexString(salt));

        Assert.Equal(expected, Convert.ToHexStringLower(key));
    }

    [Fact]
    public void A_purpose_in_words_is_its_bytes_in_utf_8() =>
        Assert.Equal(Hkdf.Derive("secret"u8, Encoding.UTF8.GetBytes("pass/1")), Hkdf.Derive("secret"u8, "pass/1"));

    [Fact]
    public void Another_purpose_gives_another_key() =>
        Assert.NotEqual(Hkdf.Derive("secret"u8, "pass/1"), Hkdf.Derive("secret"u8, "code/1"));
}
