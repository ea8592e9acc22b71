using CsCheck;
using Steadfast.Domain;

namespace Steadfast.Tests.Domain;

public sealed class IdTests
{
    [Fact]
    public void An_id_reads_back_from_its_text_and_from_its_bytes()
    {
        Gen.Select(Gen.ULong, Gen.ULong, (high, low) => new Id<Person>(new UInt128(high, low))).Sample(id =>
            Id<Person>.Parse(id.ToString(), null) == id
            && id.ToString().Length == 22
            && Id<Person>.From(id.ToBytes()) == id
            && id.As<Space>().ToString() == id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA/")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA ")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAB")]
    public void Anything_but_the_one_text_form_is_no_id(string? text)
    {
        Assert.False(Id<Person>.TryParse(text, null, out var id));
        Assert.Equal(default, id);
        Assert.Throws<FormatException>(() => Id<Person>.Parse(text!, null));
    }

    [Fact]
    public void Sixteen_bytes_and_no_other_number_make_an_id()
    {
        Assert.Throws<ArgumentException>(() => Id<Person>.From(new byte[15]));
        Assert.Throws<ArgumentException>(() => Id<Person>.From(new byte[17]));
    }
}
