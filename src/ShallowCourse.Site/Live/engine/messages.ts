// What a page and an engine say to each other: the worker of the page, or the session of "course serve".

/** An output as a notebook stores it. */
export type Output =
  | { readonly output_type: "stream"; readonly name: string; readonly text: string | readonly string[] }
  | { readonly output_type: "error"; readonly ename: string; readonly evalue: string; readonly traceback: readonly string[] }
  | { readonly output_type: "display_data" | "execute_result"; readonly data: Readonly<Record<string, unknown>> };

export interface Position {
  readonly cell: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface Problem {
  readonly name: string;
  readonly message: string;
  readonly position?: Position | null;
}

export type Status = "succeeded" | "failed" | "interrupted" | "timedOut";

export interface Completion {
  readonly text: string;
  readonly kind?: string;
  readonly signature?: string | null;
}

export interface Diagnostic {
  readonly start: number;
  readonly end: number;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
}

export type Request =
  | { readonly type: "start"; readonly base: string; readonly lesson: string; readonly progress?: string }
  | { readonly type: "open"; readonly lesson: string }
  | { readonly type: "warm"; readonly cells: readonly string[] }
  | { readonly type: "run"; readonly cell: { readonly name: string; readonly code: string }; readonly limit?: number }
  | { readonly type: "complete" | "inspect"; readonly code: string; readonly cursor: number }
  | { readonly type: "diagnose"; readonly code: string }
  | { readonly type: "progress"; readonly json: string };

export type Answer =
  | { readonly type: "ready"; readonly host: "page" | "native"; readonly version: string }
  | { readonly type: "opened" }
  | { readonly type: "warmed" }
  | Ended
  | Completions
  | { readonly type: "inspected"; readonly text: string | null }
  | { readonly type: "diagnostics"; readonly items: readonly Diagnostic[] }
  | { readonly type: "restored" }
  | { readonly type: "failed"; readonly message: string };

export interface Completions {
  readonly type: "completions";
  readonly start: number;
  readonly end: number;
  readonly items: readonly Completion[];
}

export interface Ended {
  readonly type: "ended";
  readonly status: Status;
  /** Milliseconds. */
  readonly elapsed?: number;
  readonly error?: Problem | null;
  readonly warnings?: readonly string[];
  /** What the engine's memory has grown to; it never shrinks by itself. */
  readonly heapBytes?: number;
}

export type Event =
  | { readonly type: "progress"; readonly phase: "download" | "start" | "warm"; readonly loaded: number; readonly total: number }
  | { readonly type: "output"; readonly output: Output; readonly displayId?: string }
  /** Another output in the place of the one with this name. */
  | { readonly type: "update"; readonly output: Output; readonly displayId: string }
  | { readonly type: "clear"; readonly wait: boolean }
  | { readonly type: "ask"; readonly prompt: string }
  | { readonly type: "progressed"; readonly json: string };

const answers = new Set(["ready", "opened", "warmed", "ended", "completions", "inspected", "diagnostics", "restored", "failed"]);

export const isAnswer = (message: Answer | Event): message is Answer => answers.has(message.type);
