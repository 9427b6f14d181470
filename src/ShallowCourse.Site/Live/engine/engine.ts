// One engine: requests with their answers, and what it says in between.

import type { Channel } from "./channel";
import { type Answer, type Completions, type Diagnostic, type Ended, type Event, type Request, isAnswer } from "./messages";

export class EngineError extends Error {}

interface Pending {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: EngineError) => void;
  readonly event: (event: Event) => void;
}

// Numbers are also addresses of the stop flag, which all tabs of a site share.
let lastId = Math.floor(Math.random() * 2 ** 40) * 4096;

export class Engine {
  /** Which engine this is: the page's own, or the native one of "course serve". */
  host: "page" | "native" = "page";
  onProgressed: (json: string) => void = () => {};
  onLost: (reason: string) => void = () => {};

  private readonly pending = new Map<number, Pending>();
  /** Of cells that have ended: what a thread of theirs did not catch comes later. */
  private readonly late = new Map<number, (event: Event) => void>();
  private running: number | null = null;

  constructor(private readonly channel: Channel) {
    channel.receive = (message) => this.take(message);
    channel.lost = (reason) => this.lose(reason);
  }

  async start(base: string, lesson: string, progress: string | null, onEvent: (event: Event) => void): Promise<void> {
    const answer = await this.request({ type: "start", base, lesson, ...(progress === null ? {} : { progress }) }, onEvent);
    if (answer.type === "ready") this.host = answer.host;
  }

  async open(lesson: string): Promise<void> {
    await this.request({ type: "open", lesson });
  }

  async warm(cells: readonly string[]): Promise<void> {
    await this.request({ type: "warm", cells });
  }

  async run(name: string, code: string, limit: number | null, onEvent: (event: Event) => void): Promise<Ended> {
    const running = this.request({ type: "run", cell: { name, code }, ...(limit === null ? {} : { limit }) }, onEvent);
    const id = lastId;
    this.running = id;
    try {
      return (await running) as Ended;
    } finally {
      if (this.running === id) this.running = null;
    }
  }

  /** Asks the running cell to end: by a message, and by the flag that a busy loop reads from the service worker. */
  stop(): void {
    if (this.running === null) return;
    this.channel.post({ id: this.running, type: "stop" });
    navigator.serviceWorker?.controller?.postMessage({ type: "stop", id: this.running });
  }

  answer(text: string | null): void {
    this.channel.post({ id: this.running, type: "answer", text });
  }

  async restore(json: string): Promise<void> {
    await this.request({ type: "progress", json });
  }

  async complete(code: string, cursor: number): Promise<Completions> {
    return (await this.request({ type: "complete", code, cursor })) as Completions;
  }

  async inspect(code: string, cursor: number): Promise<string | null> {
    const answer = await this.request({ type: "inspect", code, cursor });
    return answer.type === "inspected" ? answer.text : null;
  }

  async diagnose(code: string): Promise<readonly Diagnostic[]> {
    const answer = await this.request({ type: "diagnose", code });
    return answer.type === "diagnostics" ? answer.items : [];
  }

  close(): void {
    this.channel.close();
    this.lose("it was stopped");
  }

  private request(request: Request, event: (event: Event) => void = () => {}): Promise<Answer> {
    const id = ++lastId;
    return new Promise((answer, fail) => {
      this.pending.set(id, { answer, fail, event });
      this.channel.post({ id, ...request });
    });
  }

  private take(message: Record<string, unknown>): void {
    const said = message as unknown as (Answer | Event) & { readonly id?: number };
    if (said.type === "progressed") {
      this.onProgressed(said.json);
      return;
    }

    if (said.id === undefined) return;
    const pending = this.pending.get(said.id);
    if (pending === undefined) {
      if (!isAnswer(said)) this.late.get(said.id)?.(said);
      return;
    }

    if (!isAnswer(said)) {
      pending.event(said);
      return;
    }

    this.pending.delete(said.id);
    this.late.set(said.id, pending.event);
    if (said.type === "failed") pending.fail(new EngineError(said.message));
    else pending.answer(said);
  }

  private lose(reason: string): void {
    const waiting = [...this.pending.values()];
    this.pending.clear();
    this.late.clear();
    for (const pending of waiting) pending.fail(new EngineError(reason));
    this.onLost(reason);
  }
}
