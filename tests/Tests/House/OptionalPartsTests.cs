using System.Reflection;
using Steadfast.Domain;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

public sealed class OptionalPartsTests
{
    [Fact]
    public void A_part_of_an_event_that_can_be_null_can_be_left_out()
    {
        // Nulls are not written. A part without a default would be missed when the event is read, and close its space for good.
        var nullability = new NullabilityInfoContext();
        var parts = typeof(SpaceEvent).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetConstructors())
            .SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.Member.DeclaringType!.IsAssignableTo(typeof(SpaceEvent)) || IsInsideAnEvent(parameter.Member.DeclaringType!))
            .Where(parameter => nullability.Create(parameter).WriteState == NullabilityState.Nullable)
            .ToList();

        Assert.NotEmpty(parts);
        Every.Of(
            parts, parameter => Assert.True(parameter.HasDefaultValue, $"{parameter.Member.DeclaringType!.Name}.{parameter.Name} needs a default of null."));
    }

    private static bool IsInsideAnEvent(Type type) => typeof(SpaceEvent).Assembly.GetTypes()
        .Where(candidate => candidate.IsAssignableTo(typeof(SpaceEvent)))
        .SelectMany(candidate => candidate.GetProperties())
        .Any(property => property.PropertyType == type);
}
