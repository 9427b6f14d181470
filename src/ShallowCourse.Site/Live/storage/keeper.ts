// Keeps what the reader types: a moment after the last key, and whenever the page goes out of sight.

import type { Course } from "../course";
import { Database, type Work, databaseName, journalKey } from "./database";

const pauseMilliseconds = 400;

export interface KeeperWatcher {
  /** One sentence, said once. */
  trouble(sentence: string): void;
  /** Another tab kept a newer text. */
  newer(work: Work): void;
}

export class Keeper {
  private database: Database | null = null;
  private readonly pending = new Map<string, Work | null>();
  private readonly tabs: BroadcastChannel | null;
  private timer = 0;
  private troubled = false;

  constructor(private readonly course: Course, private readonly watcher: KeeperWatcher) {
    this.tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(databaseName(course));
    if (this.tabs !== null) this.tabs.onmessage = ({ data }: MessageEvent<Work>) => this.hear(data);
    addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.leave();
    });
  }

  async open(): Promise<Work[]> {
    try {
      this.database = await Database.open(this.course);
    } catch {
      this.complain("This browser keeps nothing for this page (a private window?). What you type lasts until the page is closed; “My work” can export it.");
      return [];
    }

    await this.readJournal();
    return this.all();
  }

  /** Everything of every lesson, with what is on its way. */
  async all(): Promise<Work[]> {
    await this.flush();
    return (await this.database?.allWork()) ?? [];
  }

  keep(work: Work): void {
    this.pending.set(work.cell, work);
    this.schedule();
  }

  forget(cell: string): void {
    this.pending.set(cell, null);
    this.schedule();
  }

  async put(work: Work): Promise<void> {
    await this.database?.put(work);
    this.tabs?.postMessage(work);
  }

  async progress(): Promise<string | null> {
    return (await this.database?.progress().catch(() => null)) ?? null;
  }

  async keepProgress(json: string): Promise<void> {
    await this.database?.putProgress(json).catch(() => this.complain(full));
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const writes = [...this.pending];
    this.pending.clear();
    if (this.database === null) return;
    for (const [cell, work] of writes) {
      try {
        if (work === null) await this.database.remove(this.course.lesson ?? "", cell);
        else await this.put(work);
        this.dropJournal();
      } catch {
        this.complain(full);
      }
    }
    // Asked once: without it some browsers clear what was not visited for a week.
    if (writes.length > 0) void navigator.storage?.persist?.().catch(() => false);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), pauseMilliseconds);
  }

  /** A page that goes has no time for the database: the journal is written at once and read at the next visit. */
  private leave(): void {
    const works = [...this.pending.values()].filter((work) => work !== null);
    if (works.length > 0) {
      try {
        localStorage.setItem(journalKey(this.course), JSON.stringify(works));
      } catch { /* The database may still be in time. */ }
    }
    void this.flush();
  }

  private async readJournal(): Promise<void> {
    try {
      const works = JSON.parse(localStorage.getItem(journalKey(this.course)) ?? "[]") as Work[];
      const kept = await this.database!.allWork();
      for (const work of works) {
        const other = kept.find((one) => one.lesson === work.lesson && one.cell === work.cell);
        if (other === undefined || other.saved < work.saved) await this.database!.put(work);
      }
      this.dropJournal();
    } catch { /* An unreadable journal says nothing, and stays for who can read it. */ }
  }

  private dropJournal(): void {
    try {
      localStorage.removeItem(journalKey(this.course));
    } catch { /* Without storage there is none. */ }
  }

  private hear(work: Work): void {
    if (work.lesson !== this.course.lesson) return;
    const mine = this.pending.get(work.cell);
    // What is being typed here is newer, and will say so itself.
    if (mine && mine.saved > work.saved) return;
    this.pending.delete(work.cell);
    this.watcher.newer(work);
  }

  private complain(sentence: string): void {
    if (this.troubled) return;
    this.troubled = true;
    this.watcher.trouble(sentence);
  }
}

const full = "The browser’s storage is full or refused: what you type from now on lasts until this page is closed. “My work” can export it as a file.";
