// The life of the page's engine: started once it is meant, replaced when it does not stop, a spare one after that.

import { type Course, absolute, nativeSession } from "../course";
import { SocketChannel, WorkerChannel } from "./channel";
import { Engine, EngineError } from "./engine";
import type { Event } from "./messages";

export type Progress = Extract<Event, { type: "progress" }>;

export interface EngineWatcher {
  loading(progress: Progress | null): void;
  ready(host: "page" | "native"): void;
  failed(sentence: string): void;
  progressed(json: string): void;
}

export class EngineHost {
  /** Counts engines and fresh sessions: what ran in an earlier one is gone. */
  session = 0;
  progress: string | null = null;

  private current: Promise<Engine> | null = null;
  private engine: Engine | null = null;
  private spare: Promise<Engine> | null = null;

  constructor(private readonly course: Course, private readonly watcher: EngineWatcher) {}

  get isReady(): boolean {
    return this.engine !== null;
  }

  /** The engine with an open session for this page's lesson. */
  get(): Promise<Engine> {
    return (this.current ??= this.begin().catch((error: unknown) => {
      this.current = null;
      this.watcher.failed(error instanceof Error ? error.message : String(error));
      throw error;
    }));
  }

  ready(): Engine | null {
    return this.engine;
  }

  /** All variables go. */
  async fresh(): Promise<Engine> {
    const engine = await this.get();
    await engine.open(this.course.lesson ?? "");
    this.session++;
    return engine;
  }

  /** Ends the engine whatever it does; the next one starts at once. */
  replace(): Promise<Engine> {
    const old = this.engine;
    this.engine = null;
    if (old !== null) {
      old.onLost = () => {};
      old.close();
    }

    this.current = null;
    this.session++;
    return this.get();
  }

  /** A second engine that waits: for those who had to end one. */
  keepSpare(): void {
    if (this.engine?.host === "native") return;
    this.spare ??= this.connect(() => {}).catch(() => {
      this.spare = null;
      throw new EngineError("no spare");
    });
    this.spare.catch(() => { /* The next one starts from nothing. */ });
  }

  private async begin(): Promise<Engine> {
    const waiting = this.spare;
    this.spare = null;
    this.watcher.loading(null);
    const engine = await (waiting?.catch(() => null) ?? null) ?? await this.connect((progress) => this.watcher.loading(progress));
    // A spare one may have started before the last exercise was passed.
    if (waiting !== null && this.progress !== null) await engine.restore(this.progress);
    await engine.open(this.course.lesson ?? "");
    engine.onProgressed = (json) => {
      this.progress = json;
      this.watcher.progressed(json);
    };
    engine.onLost = (reason) => {
      if (this.engine !== engine) return;
      this.engine = null;
      this.current = null;
      this.session++;
      this.watcher.failed(reason);
    };
    this.engine = engine;
    this.session++;
    this.watcher.ready(engine.host);
    return engine;
  }

  private async connect(onProgress: (progress: Progress) => void): Promise<Engine> {
    await workerIsControlled();
    const session = nativeSession();
    if (session !== null) {
      // The native session is faster and knows NuGet; where it does not answer, the page's own engine does.
      const native = await this.startOn(new Engine(new SocketChannel(session)), onProgress).catch(() => null);
      if (native !== null) return native;
    }

    if (this.course.worker === undefined) throw new EngineError("this copy of the site has no engine");
    return this.startOn(new Engine(new WorkerChannel(absolute(this.course.worker))), onProgress);
  }

  private async startOn(engine: Engine, onProgress: (progress: Progress) => void): Promise<Engine> {
    try {
      const base = absolute(`${this.course.root}live/`);
      await engine.start(base, this.course.lesson ?? "", this.progress, (event) => {
        if (event.type === "progress") onProgress(event);
      });
      return engine;
    } catch (error) {
      engine.onLost = () => {};
      engine.close();
      throw error;
    }
  }
}

/** The stop flag needs the service worker in charge before the engine's worker starts; a second of waiting is enough. */
async function workerIsControlled(): Promise<void> {
  if (!("serviceWorker" in navigator) || navigator.serviceWorker.controller !== null) return;
  await Promise.race([
    new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true })),
    new Promise((resolve) => setTimeout(resolve, 1000)),
  ]);
}
