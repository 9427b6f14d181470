namespace ShallowCourse.Notebooks.Hosts;

/// <summary>Runs one cell's code, what follows its awaits included, so that it can be stopped.</summary>
internal interface ICellRunner
{
    bool IsStopped { get; }

    /// <summary>What the cell's code watches.</summary>
    CancellationToken Token { get; }

    void Start(Action action);

    /// <summary>Stops the cell, by the gentlest means that works.</summary>
    /// <param name="ended">Completed when the cell's own flow has ended.</param>
    /// <param name="grace">How long that may take before its code is left behind.</param>
    /// <returns>Whether all of its code has ended.</returns>
    Task<bool> StopAsync(Task ended, TimeSpan grace);
}
