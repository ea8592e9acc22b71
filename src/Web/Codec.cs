using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web;

/// <summary>How events become bytes: JSON in UTF-8, under the name that stands in <see cref="StoredAttribute"/>.</summary>
public static class Codec
{
    /// <summary>Every event that can be stored, by its stored name.</summary>
    public static FrozenDictionary<string, Type> Stored { get; } = typeof(SpaceEvent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(SpaceEvent)))
        .ToFrozenDictionary(
            type => type.GetCustomAttribute<StoredAttribute>()?.Name ?? throw new InvalidOperationException($"{type.Name} has no stored name."),
            StringComparer.Ordinal);

    /// <summary>The form of stored words: camelCase, ids as text, enums as numbers, nulls left out, unknown properties passed over.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        // The words are never put into HTML as they stand, and escapes would only make them longer.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new IdConverterFactory() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameAsStored } },
    };

    /// <summary>What the vault is handed: events to bytes and back.</summary>
    public static SpaceCodec ForSpaces { get; } = new(
        happened => (happened.GetType().GetCustomAttribute<StoredAttribute>()!.Name, JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Json)),
        (name, words) =>
            (SpaceEvent?)JsonSerializer.Deserialize(
                words, Stored.GetValueOrDefault(name) ?? throw new InvalidDataException($"No event is stored as {name}."), Json)
            ?? throw new InvalidDataException("An event is not null."));

    // What a record says of its stored names, where these are not those of its properties.
    private static void NameAsStored(JsonTypeInfo info)
    {
        var names = info.Type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(StoredAsAttribute)))
            .ToDictionary(parameter => parameter.Name!, parameter => parameter.GetCustomAttribute<StoredAsAttribute>()!.Name, StringComparer.Ordinal);
        var stored = info.Type.IsSubclassOf(typeof(OwnNoteKept)) ? info.Type.GetCustomAttribute<StoredAttribute>() : null;
        foreach (var property in info.Properties.ToList())
        {
            var member = (property.AttributeProvider as PropertyInfo)?.Name ?? "";
            var isOfNote = stored is not null && member is nameof(OwnNoteKept.Id) or nameof(OwnNoteKept.Day);
            switch (isOfNote ? member == nameof(OwnNoteKept.Id) ? stored!.Id : stored!.Day : names.GetValueOrDefault(member, property.Name))
            {
                case null:
                    info.Properties.Remove(property);
                    break;
                case var name:
                    (property.Name, property.IsRequired) = (name, property.IsRequired || isOfNote);
                    break;
            }
        }
    }

    private sealed class IdConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class IdConverter<T> : JsonConverter<Id<T>>
    {
        public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Id<T>.TryParse(reader.GetString(), null, out var id) ? id : throw new JsonException("Not an id.");

        public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        // Ids are also keys of dictionaries.
        public override Id<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString());
    }
}
