/** Loads a lesson and makes the workspace that it begins with. */

import type { ProfileName } from '../../engine/core.ts';
import {
  type LessonId,
  loadKnowledge,
  loadLessons,
  profileNamed,
  registry,
} from '../../engine/index.ts';
import type { OpenedLesson } from './lesson.ts';
import type { WorkspaceLocation } from './store.ts';
import { newFile, newWorkspace } from './workspace.ts';

/** A lesson is reviewed for the first of these targets that includes all of its rules. */
const TARGETS: readonly ProfileName[] = ['aks-article', 'everything'];

/** @throws when the lessons cannot be loaded */
export async function openLesson(id: LessonId): Promise<OpenedLesson> {
  // An examiner can't wait for what a text needs that the user may write.
  const [{ lessons, examinerOf }] = await Promise.all([loadLessons(), loadKnowledge()]);
  const lesson = lessons[id];
  const file = newFile(lesson.start, { name: `lesson-${id}.yaml`, source: 'lesson' });
  const profile = TARGETS.find((candidate) =>
    lesson.rules.every((rule) => profileNamed(candidate)?.settings.has(rule)),
  );
  const location: WorkspaceLocation = {
    step: registry.byId.get(lesson.rules[0])?.category ?? 'start',
    scope: {},
    openRule: undefined,
    pane: 'wizard',
    verdict: undefined,
  };
  return {
    lesson,
    examine: examinerOf(lesson),
    start: { workspace: newWorkspace(file, { profile: profile ?? 'everything' }), location },
  };
}
