/** What would be handed on of what is open: with suspected credentials masked, or as it is. */

import { isShareable, type Shared, sharedOf } from '../../store/files/share-format.ts';
import type { AppState } from '../../store/store.ts';
import { type Masked, maskedShare, type Suspect } from './share-mask.ts';

export interface Outgoing {
  readonly masked: Shared;
  readonly plain: Shared;
  readonly settings: Shared;
  /** What is masked, file by file. */
  readonly suspects: readonly (Suspect & { readonly name: string })[];
  /** Documents that cannot be read, of which only what is known to be harmless is handed on. */
  readonly broken: number;
  /** Files that cannot be handed on. */
  readonly leftOut: number;
}

type Read = Pick<AppState, 'workspace' | 'analyses'>;

export function outgoing({ workspace, analyses }: Read): Outgoing {
  const plain = sharedOf(workspace, 'all');
  const whole = workspace.files.filter(isShareable);
  const reviews = whole.flatMap(({ id }) => analyses.get(id)?.review ?? []);
  const masked = reviews.map((review): Masked => maskedShare(review));
  return {
    plain,
    // What files were opened as has the same credentials.
    masked: {
      ...plain,
      files: plain.files.map(({ base: _, ...file }, i) => ({
        ...file,
        text: masked[i]?.text ?? '',
      })),
    },
    settings: sharedOf(workspace, 'settings'),
    suspects: masked.flatMap(({ suspects }, i) =>
      suspects.map((suspect) => ({ ...suspect, name: plain.files[i]?.name ?? '' })),
    ),
    broken: reviews
      .flatMap(({ documents }) => documents)
      .filter(({ review }) => review.document.error !== null).length,
    leftOut: workspace.files.length - whole.length,
  };
}
