// The home page's cards say how many of their lesson's exercises are passed, once one has been tried.

import type { Course } from "./course";
import { keptProgress } from "./storage/database";
import { exercisesOf } from "./storage/progress";

export async function showProgress(course: Course): Promise<void> {
  const progress = await keptProgress(course);
  if (progress === null) return;
  const exercises = exercisesOf(progress);
  for (const card of document.querySelectorAll<HTMLElement>(".card[data-exercises]")) {
    const own = (card.dataset["exercises"] ?? "").split(" ").filter((id) => id.length > 0);
    const passed = own.filter((id) => exercises[id]?.passed === true).length;
    if (own.length > 0) card.querySelector(".minutes")?.append(` · ${passed} of ${own.length} exercises passed`);
  }
}
