/** Which picture shows what a lesson is about, and which lessons practise what a picture shows. */
import { LESSON_IDS, type LessonId } from '../../engine/core.ts';
import type { PictureId } from './pictures.ts';
import { hashOf } from './view.ts';

/** A picture by its id, or the attack surface, which has a page of its own. */
export type PictureName = PictureId | 'surface';

/** A lesson without a picture does not compile. */
export const LESSON_PICTURES: { readonly [L in LessonId]: PictureName } = {
  'who-runs': 'which-value',
  'defined-user': 'which-value',
  'no-escalation': 'surface',
  'idle-capabilities': 'surface',
  'low-ports': 'surface',
  'read-only-root': 'surface',
  seccomp: 'surface',
  'host-access': 'surface',
  'no-token': 'surface',
  'volume-groups': 'users-and-files',
  'workload-identity': 'workload-identity',
  'key-vault': 'key-vault',
  'pod-identity': 'workload-identity',
  restricted: 'surface',
};

/** In the order in which they build on each other. */
export const lessonsOfPicture = (picture: PictureName): readonly LessonId[] =>
  LESSON_IDS.filter((id) => LESSON_PICTURES[id] === picture);

export const hashOfPicture = (picture: PictureName): string =>
  picture === 'surface' ? hashOf({ page: 'surface' }) : hashOf({ page: 'pictures', item: picture });

/** What the picture is called. */
export const PICTURE_TITLES = {
  'workload-identity': 'pictures.identity.title',
  'key-vault': 'pictures.vault.title',
  'which-value': 'pictures.levels.title',
  'users-and-files': 'pictures.files.title',
  surface: 'surface.title',
} as const satisfies { readonly [P in PictureName]: string };
