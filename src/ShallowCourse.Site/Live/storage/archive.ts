// Everything that the reader has, as one file: to keep it, or to take it to another browser.

import type { Work } from "./database";
import type { Keeper } from "./keeper";
import { exercisesOf, merged } from "./progress";

const format = "shallowcourse-work";

interface Archive {
  readonly format: string;
  readonly version: number;
  readonly exported: string;
  readonly work: readonly Work[];
  readonly progress: unknown;
}

export async function exportAll(keeper: Keeper, unsaved: readonly Work[]): Promise<string> {
  const kept = await keeper.all();
  // Without storage what is on this page is all there is.
  const work = [...kept.filter((one) => !unsaved.some((other) => same(one, other))), ...unsaved];
  const archive: Archive = {
    format,
    version: 1,
    exported: new Date().toISOString(),
    work,
    progress: { version: 1, exercises: exercisesOf(await keeper.progress()) },
  };
  return `${JSON.stringify(archive, null, 1)}\n`;
}

export interface Imported {
  readonly work: readonly Work[];
  readonly progress: string;
}

/** Newest wins, and what it takes the place of is kept behind it. */
export async function importAll(keeper: Keeper, text: string): Promise<Imported> {
  const archive = read(text);
  const kept = await keeper.all();
  const work: Work[] = [];
  for (const theirs of archive.work) {
    const mine = kept.find((one) => same(one, theirs));
    if (mine !== undefined && mine.code === theirs.code) continue;
    const newest = mine === undefined ? theirs
      : mine.saved > theirs.saved ? { ...mine, before: theirs.code } : { ...theirs, before: mine.code };
    await keeper.put(newest);
    work.push(newest);
  }
  const progress = merged(await keeper.progress(), JSON.stringify(archive.progress));
  await keeper.keepProgress(progress);
  return { work, progress };
}

function read(text: string): Archive {
  let archive: Partial<Archive> | null;
  try {
    archive = JSON.parse(text) as Partial<Archive> | null;
  } catch {
    throw new Error("This file is not JSON. Choose one that “Export my work” has made.");
  }
  if (archive?.format !== format || !Array.isArray(archive.work) || !archive.work.every(isWork)) {
    throw new Error("This file does not hold exported work. Choose one that “Export my work” has made.");
  }
  return archive as Archive;
}

const isWork = (work: unknown): work is Work => {
  const one = work as Partial<Record<keyof Work, unknown>> | null;
  return one !== null && typeof one === "object"
    && [one.lesson, one.cell, one.base, one.code].every((part) => typeof part === "string") && typeof one.saved === "number";
};

const same = (one: Work, other: Work): boolean => one.lesson === other.lesson && one.cell === other.cell;
