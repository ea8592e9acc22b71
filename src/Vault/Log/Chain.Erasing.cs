using System.Buffers.Binary;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <content>What was erased, and who may have done it.</content>
internal sealed partial class Chain
{
    private List<long> NamedBy(EntryRow row, EntryHeader header)
    {
        Require(row.Ct!.Length % 8 == 0, "A notice has no such body.");
        List<long> named = [];
        for (var at = 0; at < row.Ct.Length; at += 8)
        {
            var seq = BinaryPrimitives.ReadInt64BigEndian(row.Ct.AsSpan(at));
            Require(seq > 0 && seq < row.Seq && AuthorAt(seq) == header.Author, "A notice names words of somebody else.");
            Require(header.Version == 1 || _mayGo.Contains(seq), "A notice names an entry that stands for good.");
            named.Add(seq);
        }

        return named;
    }

    private void Erase(List<long> seqs)
    {
        foreach (var seq in seqs)
        {
            _holes.Remove(seq);
            if (_erased.Add(seq) || Folds.Values.Any(fold => fold.Seq >= seq))
            {
                // A state that was folded with these words still has them: it is folded again, without them.
                Folds.Clear();
            }
        }
    }
}
