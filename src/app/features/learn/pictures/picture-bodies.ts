import type { PictureId } from '../../../store/pictures.ts';
import { IdentityPicture, LifePicture, type PictureProps, VaultPicture } from './picture-flows.tsx';
import { FilesPicture, LevelsPicture } from './picture-values.tsx';

/** What draws each picture. */
export const PICTURE_BODIES: {
  readonly [P in PictureId]: (props: PictureProps) => React.ReactNode;
} = {
  'workload-identity': IdentityPicture,
  'key-vault': VaultPicture,
  'which-value': LevelsPicture,
  'users-and-files': FilesPicture,
  'start-to-stop': LifePicture,
};
