/**
 * What the attack surface is read from: the present text, or a copy of it that was hardened for the target.
 * Nothing here writes.
 */
import {
  askedFor,
  type ContainerRef,
  type ControlScope,
  type DecidingPlace,
  type DocumentReview,
  hardenSteps,
  type ObjectReview,
  type Path,
  type Review,
  Reviewer,
  rangeOf,
  registry,
  type Steps,
  type Surface,
  type SurfaceEngine,
  type SurfacePlace,
  samePath,
} from '../../engine/index.ts';
import { linesOf } from '../view/locate.ts';
import { filesBeside } from './beside.ts';
import type { AppState } from './store.ts';

export type SurfaceTime = 'now' | 'after';

/** What one look at the picture needs. */
export interface SurfaceView {
  /** The workloads of the shown file, of which one is drawn. */
  readonly places: readonly { readonly at: SurfacePlace; readonly review: ObjectReview }[];
  readonly at: SurfacePlace;
  readonly surface: Surface;
  /** Every container of the workload, to choose from. */
  readonly containers: readonly ContainerRef[];
  /** The one that was chosen. */
  readonly container: ContainerRef | undefined;
  readonly reviews: readonly Review[];
  /** The part of the file that the controls speak for, seen from here. */
  readonly scope: ControlScope;
}

export interface SurfaceOf {
  readonly file: number;
  readonly object: ObjectReview['object'];
  readonly surface: Surface;
}

/** Reads for the picture again and again, at the cost of what has changed. */
export class SurfaceReader {
  private readonly reviewers = new Map<SurfaceTime, Reviewer>();
  private documents: readonly DocumentReview[] = [];
  private readonly surfaces = new Map<string, Surface>();
  private hardened: { readonly of: Review; readonly text: string } | undefined;

  constructor(private readonly engine: SurfaceEngine) {}

  /**
   * Undefined when nothing in the shown file has a surface.
   * @param time `after` once `hardenSteps` have been taken
   */
  view(state: AppState, time: SurfaceTime): SurfaceView | undefined {
    const { workspace, location } = state;
    const file = workspace.active;
    const after = this.hardened?.text ?? state.analysis.review.text;
    const sources = workspace.files.map(({ name, text }, i) => ({
      name,
      text: time === 'after' && i === file ? after : text,
    }));
    const reviews = this.reviewer(state, time).reviewAll(sources);
    const places = this.engine
      .surfacePlaces(reviews)
      .filter((at) => at.file === file)
      .flatMap((at) => {
        const review = objectAt(reviews, at);
        return review ? [{ at, review }] : [];
      });
    const chosen = places.find(({ at }) => isIn(location.scope, at)) ?? places[0];
    if (!chosen) return undefined;
    const { at, review } = chosen;
    const containers = review.workload?.pod.containers ?? [];
    const wanted = isIn(location.scope, at) ? location.scope.container : undefined;
    const container =
      containers.length > 1
        ? containers.find(({ path }) => wanted && samePath(path, wanted))
        : undefined;
    const surface = this.surfaceOf(reviews, at, container?.path);
    if (!surface) return undefined;
    const { document, workload } = at;
    const whole = places.length === 1 && !container;
    const scope = whole
      ? {}
      : { document, workload, ...(container && { container: container.path }) };
    return { places, at, surface, containers, container, reviews, scope };
  }

  /** The surfaces of all workloads of all files, as they are now. */
  all({ workspace, ...state }: AppState): readonly SurfaceOf[] {
    const reviews = this.reviewer({ workspace, ...state }, 'now').reviewAll(workspace.files);
    return this.engine.surfacePlaces(reviews).flatMap((at) => {
      const object = objectAt(reviews, at)?.object;
      const surface = this.surfaceOf(reviews, at);
      return object && surface ? [{ file: at.file, object, surface }] : [];
    });
  }

  /** Worked out once for the same documents: a pod may have thousands of containers. */
  private surfaceOf(
    reviews: readonly Review[],
    at: SurfacePlace,
    container?: Path,
  ): Surface | undefined {
    const documents = reviews.flatMap((review) => review.documents.map((one) => one.review));
    const isSame = documents.every((one, i) => one === this.documents[i]);
    if (!isSame || documents.length !== this.documents.length) this.surfaces.clear();
    this.documents = documents;
    const key = JSON.stringify([at, container]);
    const surface = this.surfaces.get(key) ?? this.engine.surfaceOf(reviews, at, container);
    if (surface) this.surfaces.set(key, surface);
    return surface;
  }

  private reviewer({ analysis }: AppState, time: SurfaceTime): Reviewer {
    const { env } = analysis.review;
    let own = this.reviewers.get(time);
    if (own?.env !== env) {
      own = new Reviewer(registry, env, this.engine.SURFACE_SETTINGS);
      this.reviewers.set(time, own);
    }
    return own;
  }

  /** Whether what hardening makes of a text has been worked out. */
  knowsHardened(review: Review): boolean {
    return this.hardened?.of === review;
  }

  /** Works out what hardening makes of the shown file; till then its picture is that of now. */
  *hardenSteps({ workspace, analysis, analyses }: AppState): Steps<void> {
    const { review } = analysis;
    const also = filesBeside({ workspace, analyses });
    const [result] = yield* hardenSteps([review], registry, askedFor('all'), also);
    this.hardened = { of: review, text: result?.text ?? review.text };
  }
}

export const objectAt = (reviews: readonly Review[], at: SurfacePlace): ObjectReview | undefined =>
  reviews[at.file]?.documents[at.document]?.review.objects.find(({ object }) =>
    samePath(object.path, at.workload),
  );

/** Whether a scope names this workload. */
export const isIn = ({ document, workload }: ControlScope, at: SurfacePlace): boolean =>
  document === at.document && (workload === undefined || samePath(workload, at.workload));

/** The line on which a place of the files stands. */
export function lineOf(
  reviews: readonly Review[],
  { file, document, at }: DecidingPlace,
): number | undefined {
  const review = reviews[file];
  const placed = review?.documents[document];
  if (!review || !placed) return undefined;
  const { from } = rangeOf(placed.review.document, at, 'key');
  return linesOf(review).line(placed.slice.from + from);
}
