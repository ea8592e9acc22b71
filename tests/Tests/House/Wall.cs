using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Steadfast.Tests.House;

/// <summary>
/// What an assembly's code refers to outside itself, read from its metadata: what it only mentions in a comment is not there, and what it uses cannot hide.
/// </summary>
internal sealed class Wall
{
    private Wall(ImmutableArray<string> assemblies, ImmutableArray<(string Assembly, string Type)> types) => (Assemblies, Types) = (assemblies, types);

    /// <summary>The names of the assemblies referred to.</summary>
    public ImmutableArray<string> Assemblies { get; }

    /// <summary>The types referred to, with namespace, and the assembly each is looked for in.</summary>
    public ImmutableArray<(string Assembly, string Type)> Types { get; }

    /// <summary>Reads the wall around an assembly.</summary>
    public static Wall Around(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var file = new PEReader(stream);
        var reader = file.GetMetadataReader();
        return new(
            [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))],
            [
                .. reader.TypeReferences.Select(handle => reader.GetTypeReference(handle))
                    .Select(type => (Scope(reader, type), $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}"))]);
    }

    private static string Scope(MetadataReader reader, TypeReference type) => type.ResolutionScope.Kind switch
    {
        HandleKind.AssemblyReference => reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
        HandleKind.TypeReference => Scope(reader, reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope)),
        _ => "",
    };
}
