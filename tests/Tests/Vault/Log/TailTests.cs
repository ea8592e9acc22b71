using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log;

/// <summary>Entries that wait are found by their place and read back, or refused.</summary>
public sealed class TailTests
{
    [Fact]
    public void A_place_is_named_by_sixteen_bytes_the_number_last() =>
        Assert.Equal("00000000000000000102030405060708", Convert.ToHexStringLower(Tail.IdOf(0x0102030405060708)));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void What_waits_is_read_back(bool hasKey, bool hasWords)
    {
        var row = new EntryRow(7, Header(2), new byte[64], hasWords ? [1, 2, 3] : null, hasKey ? [4, 5] : null);

        var read = Tail.Decode(Tail.Encode(row));

        Assert.Equal(row.Seq, read.Seq);
        Assert.Equal([row.Header, row.Sig, row.Ct, row.WrappedDek], (byte[]?[])[read.Header, read.Sig, read.Ct, read.WrappedDek]);
    }

    [Fact]
    public void What_is_no_entry_is_refused()
    {
        var whole = Tail.Encode(new(7, Header(2), new byte[64], [1, 2, 3], [4, 5]));
        foreach (var bytes in (byte[][])[[], [1], new byte[8], new byte[300], [.. new byte[8], 99, .. new byte[300]], whole[..^4]])
        {
            Assert.Throws<LogBrokenException>(() => Tail.Decode(bytes));
        }
    }

    private static byte[] Header(byte version)
    {
        var header = new byte[EntryHeader.SizeOf(version)];
        header[0] = version;
        return header;
    }
}
