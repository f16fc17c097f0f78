/** The lessons by name, in the order in which they build on each other. Apart, so that the page knows them early. */

/** About how long each takes. */
export const LESSON_MINUTES = {
  'who-runs': 4,
  'defined-user': 5,
  'image-users': 7,
  'no-escalation': 5,
  'idle-capabilities': 6,
  'low-ports': 8,
  'read-only-root': 7,
  'pinned-images': 6,
  'requests-and-limits': 7,
  probes: 9,
  seccomp: 6,
  'user-namespace': 6,
  'host-access': 6,
  'network-policy': 10,
  'no-token': 6,
  'volume-groups': 7,
  'workload-identity': 8,
  'key-vault': 10,
  'pod-identity': 10,
  restricted: 12,
  'cluster-refusal': 7,
  'helm-chart': 10,
  'custom-resource': 8,
  incident: 14,
} as const;

export type LessonId = keyof typeof LESSON_MINUTES;
export const LESSON_IDS = Object.keys(LESSON_MINUTES) as readonly LessonId[];
