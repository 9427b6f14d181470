using System.Runtime.CompilerServices;

namespace ShallowCourse;

/// <summary>
/// An activation of the hidden layer, several numbers at once. The slope is taken from a = g(z), which is stored,
/// rather than from z, which is not.
/// </summary>
internal interface ILaneActivation
{
    static abstract T Apply<T>(T z) where T : struct, ILanes<T>;

    /// <summary>dA1 ∘ g'(Z1), equation 3.35.</summary>
    static abstract T TimesSlope<T>(T dA, T a) where T : struct, ILanes<T>;
}

internal readonly struct SigmoidLanes : ILaneActivation
{
    /// <summary>σ(z) with e = e^(−|z|): 1 / (1 + e) for z above 0, else e / (1 + e).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T z) where T : struct, ILanes<T>
    {
        var e = LaneMath.ExpNear(z | T.BroadcastBits(long.MinValue));
        return FromExp(z, e);
    }

    /// <summary>σ(z) where e = e^(−|z|) is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T FromExp<T>(T z, T e) where T : struct, ILanes<T>
    {
        var one = T.Broadcast(1);
        return T.Select(T.GreaterThan(z, T.Broadcast(0)), one, e) / (one + e);
    }

    /// <summary>dA · a (1 − a), equation 3.25.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T TimesSlope<T>(T dA, T a) where T : struct, ILanes<T> => dA * T.MultiplySubtract(a, a, a);
}

internal readonly struct TanhLanes : ILaneActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T z) where T : struct, ILanes<T> => LaneMath.Tanh(z);

    /// <summary>dA · (1 − a²), equation 3.27.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T TimesSlope<T>(T dA, T a) where T : struct, ILanes<T> =>
        dA * T.MultiplySubtract(a, a, T.Broadcast(1));
}

internal readonly struct ReLULanes : ILaneActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T z) where T : struct, ILanes<T> => T.AtLeast(z, T.Broadcast(0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T TimesSlope<T>(T dA, T a) where T : struct, ILanes<T> => dA & T.GreaterThan(a, T.Broadcast(0));
}

internal readonly struct LeakyReLULanes : ILaneActivation
{
    // The larger of z and 0.01 z; not AtLeast, whose limit must not be NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T z) where T : struct, ILanes<T> =>
        T.Select(T.GreaterThan(z, T.Broadcast(0)), z, z * T.Broadcast(LeakyReLU.Leak));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T TimesSlope<T>(T dA, T a) where T : struct, ILanes<T> =>
        T.Select(T.GreaterThan(a, T.Broadcast(0)), dA, dA * T.Broadcast(LeakyReLU.Leak));
}

internal readonly struct IdentityLanes : ILaneActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T z) where T : struct, ILanes<T> => z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T TimesSlope<T>(T dA, T a) where T : struct, ILanes<T> => dA;
}
