/** The door of the explanatory pictures, which are a chunk of their own. */
export {
  type SurfaceSubject as PictureScene,
  surfacePlaces as picturePlaces,
  surfaceSubject as pictureScene,
} from '../surface/subject.ts';
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
  type LevelValue,
  type PodLevel,
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
