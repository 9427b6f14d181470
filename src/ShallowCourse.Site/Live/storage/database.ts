// The browser's own database: what the reader typed, and what the reader has passed. One for each site.

import { type Course, siteOf } from "../course";
import { exercisesOf } from "./progress";

/** A cell that the reader has changed. */
export interface Work {
  readonly lesson: string;
  readonly cell: string;
  /** The lesson's own code when the reader last agreed to it. */
  readonly base: string;
  readonly code: string;
  /** What the reader had before a reset or before another tab or file was newer. */
  readonly before?: string;
  /** When it was typed, in milliseconds. */
  readonly saved: number;
}

export const databaseName = (course: Course): string => `shallowcourse ${siteOf(course)}`;

const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error("The browser's storage gave no reason."));
});

const opened = (course: Course): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName(course), 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("work", { keyPath: ["lesson", "cell"] });
    request.result.createObjectStore("progress");
  };
  return done(request);
};

/** What the library keeps of the exercises; null where nothing was tried. No database is made for a reader who only reads. */
export async function keptProgress(course: Course): Promise<string | null> {
  try {
    if (!(await indexedDB.databases()).some((one) => one.name === databaseName(course))) return null;
    const database = await Database.open(course);
    const progress = await database.progress();
    database.close();
    return progress;
  } catch {
    return null;
  }
}

/** Whether this lesson has something to restore, typed or passed; no database is made for a reader who only reads. */
export async function hasWork(course: Course): Promise<boolean> {
  try {
    if (localStorage.getItem(journalKey(course)) !== null) return true;
    const progress = await keptProgress(course);
    if (Object.keys(exercisesOf(progress)).some((exercise) => document.getElementById(exercise) !== null)) return true;
    if (!(await indexedDB.databases()).some((one) => one.name === databaseName(course))) return false;
    const database = await Database.open(course);
    const works = await database.workOf(course.lesson ?? "");
    database.close();
    return works.length > 0;
  } catch {
    return false;
  }
}

export const journalKey = (course: Course): string => `${databaseName(course)} journal`;

export class Database {
  private constructor(private readonly database: IDBDatabase) {}

  static async open(course: Course): Promise<Database> {
    return new Database(await opened(course));
  }

  allWork(): Promise<Work[]> {
    return done(this.store("work", "readonly").getAll() as IDBRequest<Work[]>);
  }

  async workOf(lesson: string): Promise<Work[]> {
    return (await this.allWork()).filter((work) => work.lesson === lesson);
  }

  close(): void {
    this.database.close();
  }

  async put(work: Work): Promise<void> {
    const transaction = this.database.transaction("work", "readwrite");
    await finished(transaction, () => transaction.objectStore("work").put(work));
  }

  async remove(lesson: string, cell: string): Promise<void> {
    const transaction = this.database.transaction("work", "readwrite");
    await finished(transaction, () => transaction.objectStore("work").delete([lesson, cell]));
  }

  async progress(): Promise<string | null> {
    return (await done(this.store("progress", "readonly").get("course") as IDBRequest<string | undefined>)) ?? null;
  }

  async putProgress(json: string): Promise<void> {
    const transaction = this.database.transaction("progress", "readwrite");
    await finished(transaction, () => transaction.objectStore("progress").put(json, "course"));
  }

  private store(name: string, mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(name, mode).objectStore(name);
  }
}

/** A write has happened when its transaction is complete: a full disk may refuse it as late as that. */
const finished = (transaction: IDBTransaction, write: () => void): Promise<void> => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error ?? new Error("The browser's storage gave up."));
  write();
});
