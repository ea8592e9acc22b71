using System.Text;
using Steadfast.Tests.Vault.Log.Tampering;

namespace Steadfast.Tests.Support;

/// <summary>Words and keys that may not stand anywhere in a database.</summary>
internal static class Canaries
{
    /// <summary>Looks through every value of every table, as UTF-8, as UTF-16 and in any case of letters.</summary>
    public static async Task EnsureAbsentAsync(Database database, IEnumerable<string> words, IEnumerable<byte[]> secrets)
    {
        var values = (await Image.ReadAsync(database)).Tables
            .SelectMany(table =>
                table.Rows.SelectMany(row =>
                    row.Select((value, at) =>
                        (Where: $"{table.Name}.{table.Columns[at].Name}", Bytes: value as byte[] ?? Encoding.UTF8.GetBytes($"{value}"))))).ToList();
        foreach (var word in words)
        {
            Assert.DoesNotContain(
                values,
                value =>
                    Encoding.UTF8.GetString(value.Bytes).Contains(word, StringComparison.OrdinalIgnoreCase)
                        || value.Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(word)) >= 0);
        }

        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(values, value => value.Bytes.AsSpan().IndexOf(secret) >= 0);
        }
    }
}
