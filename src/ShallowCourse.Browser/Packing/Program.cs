// The compiler waits for a task when it writes symbols. Where there is one thread that works only after a first task
// has ended; without this line the first cell fails with "Cannot wait on monitors on this runtime".
await Task.Run(() => { });
