// The exercises' progress, in the library's own words: which are passed, how often tried, how many hints are open.

export interface ExerciseState {
  readonly passed: boolean;
  readonly attempts: number;
  readonly hints: number;
}

export type Exercises = Readonly<Record<string, ExerciseState>>;

export function exercisesOf(json: string | null): Exercises {
  if (json === null) return {};
  try {
    return (JSON.parse(json) as { exercises?: Exercises }).exercises ?? {};
  } catch {
    return {};
  }
}

/** What either knows: nothing that was passed is unlearned by another tab or an old file. */
export function merged(one: string | null, other: string | null): string {
  const exercises: Record<string, ExerciseState> = { ...exercisesOf(one) };
  for (const [id, theirs] of Object.entries(exercisesOf(other))) {
    const mine = exercises[id];
    exercises[id] = mine === undefined ? theirs : {
      passed: mine.passed || theirs.passed,
      attempts: Math.max(mine.attempts, theirs.attempts),
      hints: Math.max(mine.hints, theirs.hints),
    };
  }
  return JSON.stringify({ version: 1, exercises });
}
