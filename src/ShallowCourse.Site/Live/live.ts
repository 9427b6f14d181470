// A lesson that runs: put together once a reader means it.

import { type Course, absolute } from "./course";
import { LiveLesson } from "./liveLesson";

export type Wish = "run" | "run-all" | "edit" | "warm" | "restore";

export interface LivePage {
  wish(what: Wish, cell: string | null): void;
}

export async function open(course: Course): Promise<LivePage> {
  await loadStyle(course);
  const lesson = new LiveLesson(course);
  await lesson.restore();
  return lesson;
}

async function loadStyle(course: Course): Promise<void> {
  if (course.style === undefined) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: absolute(course.style) });
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}

