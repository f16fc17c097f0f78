/** What a picture is called, and whose it is. */
import type { ObjectReview } from '../../../../engine/index.ts';
import type { PictureId, PictureView } from '../../../store/pictures.ts';
import { nameOf } from '../../../view/findings.ts';

/** The words of a picture begin with its key. */
const KEYS = {
  'workload-identity': 'identity',
  'key-vault': 'vault',
  'which-value': 'levels',
  'users-and-files': 'files',
} as const satisfies {
  readonly [P in PictureId]: string;
};

export const keyOfPicture = <P extends PictureId>(id: P) => KEYS[id];

export const nameOfPlace = ({ object }: ObjectReview): string => nameOf(object);

export const pictureHead = (id: PictureId, { scene }: PictureView) => ({
  key: KEYS[id],
  name: scene.workload.name ?? '',
});
