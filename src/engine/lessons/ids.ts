/** The lessons by name, in the order in which they build on each other. Apart, so that the page knows them early. */
export const LESSON_IDS = ['who-runs', 'defined-user', 'pod-identity'] as const;
export type LessonId = (typeof LESSON_IDS)[number];
