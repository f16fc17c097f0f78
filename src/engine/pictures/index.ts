/** The door of the explanatory pictures, which are a chunk of their own. */
import type { Review } from '../review/review.ts';
import { knownIn, type SurfaceSubject, surfaceSubject } from '../surface/subject.ts';
import type { SurfacePlace } from '../surface/surface.ts';
import { samePath } from '../text/path.ts';

export type { SurfaceSubject as PictureScene } from '../surface/subject.ts';
export { type FileAccess, type PodFiles, type ProcessFiles, podFiles } from './files.ts';
export type { FlowStep, StepHelp, StepState } from './flow.ts';
export {
  IDENTITY_STEPS,
  IDENTITY_VALUES,
  type IdentityFlow,
  type IdentityPictureNote,
  identityFlow,
} from './identity.ts';
export {
  CONTEXT_FIELDS,
  type ContextField,
  contextLines,
  type Decision,
  isContextField,
  type Level,
  type LevelValue,
  type Precedence,
  precedenceOf,
  shownValue,
  TRY_VALUES,
  type TriedValues,
  tellingField,
} from './precedence.ts';
export type { ProcessIds, Right } from './process.ts';
export { LIFE_STEPS, LIFE_VALUES, podLife } from './start-to-stop.ts';
export { VAULT_STEPS, VAULT_VALUES, type VaultFlow, vaultFlow } from './vault.ts';
export type { VolumeKind } from './volumes.ts';

/** The workloads that have pictures, in the order of the text. */
export const picturePlaces = (reviews: readonly Review[]): readonly SurfacePlace[] =>
  knownIn(reviews).flatMap(({ workload, file, document }) =>
    workload && workload.pod.containers.length > 0
      ? [{ file, document, workload: workload.path }]
      : [],
  );

/** @returns undefined when no workload stands there */
export function pictureScene(
  reviews: readonly Review[],
  at: SurfacePlace,
): SurfaceSubject | undefined {
  const own = knownIn(reviews).find(
    ({ file, document, object }) =>
      file === at.file && document === at.document && samePath(object.path, at.workload),
  );
  return own?.workload && surfaceSubject(reviews, { ...own, workload: own.workload });
}
