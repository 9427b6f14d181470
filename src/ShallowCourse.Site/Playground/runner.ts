// Time: a run frame by frame, and catching up with a link's iteration without freezing the page.

export interface RunnerHost {
  /** Goes on by so many iterations; false when no further one is possible. */
  advance(count: number): boolean;
  draw(): void;
  changed(running: boolean): void;
  remaining(): number;
}

/** With reduced motion asked for, a run shows its progress this often instead of moving all the time. */
const calmPause = 1000;
const catchUpSlice = 24;

export class Runner {
  perFrame = 10;
  running = false;
  private cancel = () => {};

  constructor(private readonly host: RunnerHost) {}

  toggle(): void {
    if (this.running) this.stop();
    else this.run(Infinity);
  }

  stop(): void {
    if (!this.running) return;
    this.cancel();
    this.running = false;
    this.host.changed(false);
  }

  /** Does so many iterations at once, in slices short enough for the page to answer. */
  catchUp(iterations: number): void {
    let left = iterations;
    this.running = true;
    this.host.changed(true);
    const slice = () => {
      const until = performance.now() + catchUpSlice;
      while (left > 0 && performance.now() < until) {
        const count = Math.min(left, 10);
        left -= count;
        if (!this.host.advance(count)) left = 0;
      }
      if (left > 0) this.later(slice, 0);
      else this.stop();
    };
    slice();
  }

  /** Goes on, frame by frame, for at most so many iterations. */
  run(most: number): void {
    if (this.host.remaining() <= 0) return;
    let left = most;
    this.running = true;
    this.host.changed(true);
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    const next = () => {
      if (calm.matches) return this.later(frame, calmPause);
      const request = requestAnimationFrame(frame);
      this.cancel = () => cancelAnimationFrame(request);
    };
    const frame = () => {
      const count = Math.min(left, calm.matches ? this.perFrame * 20 : this.perFrame);
      left -= count;
      if (!this.host.advance(count) || left <= 0) return this.stop();
      this.host.draw();
      next();
    };
    next();
  }

  private later(action: () => void, milliseconds: number): void {
    const timer = setTimeout(action, milliseconds);
    this.cancel = () => clearTimeout(timer);
  }
}
