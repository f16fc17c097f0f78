/** What hardening has to offer: every edit that the target asks for, by object and container. */
import {
  type ContainerRef,
  type CountedSteps,
  grouped,
  type Hardened,
  joinedSettings,
  type ProfileName,
  profileNamed,
  type Review,
  Reviewer,
  registry,
  type Settings,
  type SourceFile,
  type Steps,
  uncounted,
} from '../../../engine/index.ts';
import { type FixItem, offeredSteps } from '../../../engine/late.ts';
import { objectTitle } from '../../../results/objects.ts';
import { filesBeside, type OpenBeside } from '../../store/beside.ts';
import type { AppState } from '../../store/store.ts';
import { type BrokenFix, brokenFixes, objectKey } from './harden-breaks.ts';

/** The edits of one object's pod, of one of its containers, or of an object without a pod. */
export interface HardenGroup {
  readonly key: string;
  readonly container: ContainerRef | undefined;
  /** The object carries a pod, so that what is in no container is the pod's. */
  readonly pod: boolean;
  readonly items: readonly FixItem[];
}

export interface HardenObject {
  readonly key: string;
  readonly name: string;
  readonly groups: readonly HardenGroup[];
  readonly items: readonly FixItem[];
  /** What is never made here, since the files show that it would break something. */
  readonly broken: readonly BrokenFix[];
}

/** How far an offer goes: to the target and both levels, or to everything that there are rules for. */
export type OfferScope = 'target' | 'everything';

/** The profile that an offer takes in, whatever the target is: that of the stricter level has those of both. */
const WIDER: { readonly [R in OfferScope]: ProfileName } = {
  target: 'pss-restricted',
  everything: 'everything',
};

/** What there is to choose from for one state of the text. */
export interface Offer {
  readonly reach: OfferScope;
  /** What the target asks for; the edits may go beyond it. */
  readonly target: Settings;
  /** The text by all rules that have edits here. */
  readonly review: Review;
  readonly also: readonly OpenBeside[];
  readonly items: readonly FixItem[];
  readonly objects: readonly HardenObject[];
  /** What making all of them would come to: what even that leaves is in the way of a level. */
  readonly all: Hardened;
  /** Documents that cannot be read: they stay as they are. */
  readonly broken: number;
}

export function* offerSteps(state: AppState, reach: OfferScope = 'target'): CountedSteps<Offer> {
  const { settings: target } = state.analysis.review;
  const also = filesBeside(state);
  const settings = joinedSettings(target, profileNamed(WIDER[reach])?.settings ?? target);
  const review = yield* reviewSteps(
    state.analysis.review,
    settings,
    also.map((file) => file.review),
  );
  const { items, all } = yield* offeredSteps(review, registry, also);
  const broken = review.documents.filter(({ review: { document } }) => document.error !== null);
  const objects = objectsOf(items, brokenFixes(all));
  return { reach, target, review, also, items, all, objects, broken: broken.length };
}

/**
 * The same text by other settings.
 * @param beside the other files
 */
export function* reviewSteps(
  review: Review,
  settings: Settings,
  beside: readonly SourceFile[],
): Steps<Review> {
  if (settings === review.settings) return review;
  const reviewer = new Reviewer(registry, review.env, settings);
  return (yield* uncounted(reviewer.steps([review, ...beside])))[0] as Review;
}

function objectsOf(items: readonly FixItem[], broken: readonly BrokenFix[]): HardenObject[] {
  const keyOf = ({ document, object }: FixItem | BrokenFix) => objectKey(document, object);
  const ofItems = grouped(items, keyOf);
  const ofBroken = grouped(broken, keyOf);
  const all = [...items, ...broken].sort((a, b) => a.document - b.document);
  return [...grouped(all, keyOf)].map(([key, [first]]) => {
    const objectItems = ofItems.get(key) ?? [];
    const name = objectTitle((first as FixItem | BrokenFix).object.object);
    return {
      key,
      name,
      groups: groupsOf(key, objectItems),
      items: objectItems,
      broken: ofBroken.get(key) ?? [],
    };
  });
}

/** The pod first, then its containers as Kubernetes visits them. */
function groupsOf(object: string, items: readonly FixItem[]): HardenGroup[] {
  const keyOf = ({ container }: FixItem) => container?.path.join('.') ?? '';
  const groups = [...grouped(items, keyOf)].map(([key, groupItems]): HardenGroup => {
    const [first] = groupItems as [FixItem, ...FixItem[]];
    const { container, object: review } = first;
    return {
      key: `${object} ${key}`,
      container,
      pod: review.workload !== undefined,
      items: groupItems,
    };
  });
  const nameOf = ({ list, index }: ContainerRef) => `${list} ${index}`;
  const containers = items[0]?.object.workload?.pod.containers ?? [];
  const places = new Map(containers.map((container, i) => [nameOf(container), i]));
  const place = ({ container }: HardenGroup): number =>
    (container && places.get(nameOf(container))) ?? -1;
  return groups.sort((a, b) => place(a) - place(b));
}
