/** What the explanatory pictures are read from: the reviews that are there, and the workload in scope. */
import {
  type ControlScope,
  type GuidePicture,
  loadPictures,
  type ObjectReview,
  type PictureScene,
  type Review,
  type SurfacePlace,
} from '../../engine/index.ts';
import { late } from '../late.ts';
import type { AppState } from './store.ts';
import { isIn, surfaceObject } from './surface.ts';

/** The part of the engine that says what pictures show. */
export const picturesEngine = late(loadPictures);

/** Every picture of this page, in the order of its tabs. */
export const PICTURES = [
  'workload-identity',
  'key-vault',
  'which-value',
  'users-and-files',
  'start-to-stop',
] as const satisfies readonly GuidePicture[];
export type PictureId = (typeof PICTURES)[number];

/** What one look at a picture needs. */
export interface PictureView {
  /** The workloads of the shown file, of which one is drawn. */
  readonly places: readonly { readonly at: SurfacePlace; readonly review: ObjectReview }[];
  readonly at: SurfacePlace;
  readonly scene: PictureScene;
  readonly reviews: readonly Review[];
  /** The names of the files, by the same numbers. */
  readonly files: readonly string[];
  /** The part of the file that the controls speak for, seen from here. */
  readonly scope: ControlScope;
}

/** Undefined when nothing in the shown file has a pod. */
export function pictureView(state: AppState): PictureView | undefined {
  const engine = picturesEngine.now();
  const { workspace, analyses, analysis, location } = state;
  // A file that was not read yet has no objects.
  const blank: Review = { ...analysis.review, text: '', documents: [] };
  const reviews = workspace.files.map(({ id }) => analyses.get(id)?.review ?? blank);
  reviews[workspace.active] = analysis.review;
  const places = engine
    .picturePlaces(reviews)
    .filter((at) => at.file === workspace.active)
    .flatMap((at) => {
      const review = surfaceObject(reviews, at);
      return review ? [{ at, review }] : [];
    });
  const chosen = places.find(({ at }) => isIn(location.scope, at)) ?? places[0];
  const scene = chosen && engine.pictureScene(reviews, chosen.at);
  if (!scene) return undefined;
  const { document, workload } = chosen.at;
  return {
    places,
    at: chosen.at,
    scene,
    reviews,
    files: workspace.files.map(({ name }) => name),
    scope: places.length === 1 ? {} : { document, workload },
  };
}
