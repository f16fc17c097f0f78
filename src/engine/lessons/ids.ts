/** The lessons by name, in the order in which they build on each other. Apart, so that the page knows them early. */

/** About how long each takes. */
export const LESSON_MINUTES = {
  'who-runs': 4,
  'defined-user': 5,
  'pod-identity': 10,
} as const;

export type LessonId = keyof typeof LESSON_MINUTES;
export const LESSON_IDS = Object.keys(LESSON_MINUTES) as readonly LessonId[];
