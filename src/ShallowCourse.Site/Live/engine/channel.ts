// The two ways to an engine.

export interface Channel {
  post(message: object): void;
  receive: (message: Record<string, unknown>) => void;
  /** The engine is gone, and why. */
  lost: (reason: string) => void;
  close(): void;
}

/** C# in the page, in a worker of its own. */
export class WorkerChannel implements Channel {
  receive: Channel["receive"] = () => {};
  lost: Channel["lost"] = () => {};

  private readonly worker: Worker;

  constructor(address: string) {
    this.worker = new Worker(address, { type: "module" });
    this.worker.onmessage = ({ data }: MessageEvent<unknown>) => this.receive((typeof data === "string" ? JSON.parse(data) : data) as Record<string, unknown>);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.lost(event.message || "the engine's script could not be loaded");
    };
  }

  post(message: object): void {
    this.worker.postMessage(message);
  }

  close(): void {
    this.worker.terminate();
  }
}

/** The session of "course serve", on this computer. */
export class SocketChannel implements Channel {
  receive: Channel["receive"] = () => {};
  lost: Channel["lost"] = () => {};

  private readonly socket: WebSocket;
  private waiting: object[] = [];

  constructor(address: string) {
    this.socket = new WebSocket(address);
    this.socket.onopen = () => {
      for (const message of this.waiting) this.post(message);
      this.waiting = [];
    };
    this.socket.onmessage = ({ data }: MessageEvent<string>) => this.receive(JSON.parse(data) as Record<string, unknown>);
    this.socket.onclose = () => this.lost("“course serve” ended its session");
  }

  post(message: object): void {
    if (this.socket.readyState === WebSocket.CONNECTING) this.waiting.push(message);
    else this.socket.send(JSON.stringify(message));
  }

  close(): void {
    this.socket.onclose = null;
    this.socket.close();
  }
}
