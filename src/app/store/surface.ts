/**
 * What the attack surface is read from: the present text, or a copy of it that was hardened for the target.
 * Nothing here writes.
 */
import { askedFor, hardenSteps } from '../../engine/edits.ts';
import {
  type ContainerRef,
  type ControlScope,
  type CountedSteps,
  type DecidingPlace,
  finish,
  loadSurface,
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
  uncounted,
} from '../../engine/index.ts';
import { fileLines } from '../../results/places.ts';
import { late } from '../late.ts';
import { filesBeside } from './beside.ts';
import type { AppState } from './store.ts';

/** The part of the engine that knows attack surfaces. */
export const surfaceEngine = late(loadSurface);

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
  /** What the surfaces were worked out from. */
  private of: readonly Review[] = [];
  private surfaces = new Map<string, Surface>();
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
    const reviews = this.current(this.reviewer(state, time).reviewAll(sources));
    const places = this.engine
      .surfacePlaces(reviews)
      .filter((at) => at.file === file)
      .flatMap((at) => {
        const review = surfaceObject(reviews, at);
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
  *allSteps(state: AppState): CountedSteps<readonly SurfaceOf[]> {
    const reading = this.reviewer(state, 'now').steps(state.workspace.files);
    const reviews = this.current(yield* uncounted(reading));
    const places = this.engine.surfacePlaces(reviews);
    const all: SurfaceOf[] = [];
    for (const [i, at] of places.entries()) {
      const surface = yield* this.surfaceSteps(reviews, at);
      const object = surfaceObject(reviews, at)?.object;
      if (object && surface) all.push({ file: at.file, object, surface });
      yield { done: i + 1, of: places.length };
    }
    return all;
  }

  private surfaceOf(...args: Parameters<SurfaceEngine['surfaceSteps']>): Surface | undefined {
    return finish(this.surfaceSteps(...args));
  }

  /** Worked out once for the same documents: a pod may have thousands of containers. */
  private *surfaceSteps(
    reviews: readonly Review[],
    at: SurfacePlace,
    container?: Path,
  ): Steps<Surface | undefined> {
    const { surfaces } = this;
    const key = JSON.stringify([at, container]);
    const surface = surfaces.get(key) ?? (yield* this.engine.surfaceSteps(reviews, at, container));
    if (surface) surfaces.set(key, surface);
    return surface;
  }

  /** The same reviews as before where nothing has changed: then what was worked out stays. */
  private current(reviews: readonly Review[]): readonly Review[] {
    const { of } = this;
    const isSame = reviews.every(({ name, text, documents }, i) => {
      const before = of[i];
      return (
        name === before?.name &&
        text === before?.text &&
        documents.every(({ review }, n) => review === before.documents[n]?.review)
      );
    });
    if (isSame && reviews.length === of.length) return of;
    this.of = reviews;
    this.surfaces = new Map();
    return reviews;
  }

  private reviewer({ analysis }: AppState, time: SurfaceTime): Reviewer {
    const { env } = analysis.review;
    let reviewer = this.reviewers.get(time);
    if (reviewer?.env !== env) {
      reviewer = new Reviewer(registry, env, this.engine.SURFACE_SETTINGS);
      this.reviewers.set(time, reviewer);
    }
    return reviewer;
  }

  /** Whether what hardening makes of a text has been worked out. */
  knowsHardened(review: Review): boolean {
    return this.hardened?.of === review;
  }

  /** Works out what hardening makes of the shown file; till then its picture is that of now. */
  *hardenSteps({ workspace, analysis, analyses }: AppState): CountedSteps<void> {
    const { review } = analysis;
    const also = filesBeside({ workspace, analyses });
    const [result] = yield* hardenSteps([review], registry, askedFor('all'), also);
    this.hardened = { of: review, text: result?.text ?? review.text };
  }
}

export const surfaceObject = (
  reviews: readonly Review[],
  at: SurfacePlace,
): ObjectReview | undefined =>
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
  return fileLines(review).line(placed.slice.from + from);
}
