/** The door of the attack surface, which is a chunk of its own. */
export { PATHS, type PathId, type PathState, REASONS } from './reasons.ts';
export { type DecidingPlace, type SurfacePlace, surfacePlaces } from './subject.ts';
export {
  SURFACE_SETTINGS,
  type Surface,
  type SurfacePath,
  type SurfaceReason,
  type SurfaceVault,
  surfaceSteps,
} from './surface.ts';
