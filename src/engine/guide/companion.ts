/** What the guide to companion documents knows of a workload, and what it says of each kind. */

import { Bundle } from '../model/bundle/bundle.ts';
import { selectorFor } from '../model/bundle/selection.ts';
import type { Workload } from '../model/pod.ts';
import type { Review } from '../review/review.ts';
import type { Data } from '../rule/rule.ts';
import { entriesBelow, isObject, type JsonObject, listBelow, valueBelow } from '../text/json.ts';
import { type GuideTarget, guideTargetsIn } from './guide.ts';
import { podWorkload } from './workload-identity.ts';

/** What may stand beside a workload, in the order in which it is asked for. */
export const COMPANIONS = [
  'namespace',
  'account',
  'headless',
  'service',
  'policy',
  'budget',
] as const;
export type Companion = (typeof COMPANIONS)[number];

export interface CompanionSubject {
  readonly guideTargets: readonly GuideTarget[];
  readonly guideTarget: GuideTarget;
  readonly workload: Workload;
  /** The objects of all files. */
  readonly bundle: Bundle;
  readonly env: Review['env'];
  readonly settings: Review['settings'];
}

export function companionSubject(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
): CompanionSubject {
  const review = reviews[guideTarget.file];
  if (!review) throw new RangeError('The target is in none of the files');
  const guideTargets = guideTargetsIn(reviews);
  const { env, settings } = review;
  return {
    guideTargets,
    guideTarget,
    workload: podWorkload(guideTarget),
    bundle: new Bundle(guideTargets),
    env,
    settings,
  };
}

/** Whether a companion can be added, and what is to be said of it: why not, or what it is good for. */
export interface CompanionOffer {
  readonly open: boolean;
  /** It is missing, and hardly ever in the way: added unless somebody says no. */
  readonly ticked: boolean;
  readonly why: OfferReason;
  readonly data?: Data;
}

export type OfferReason =
  | 'namespace-new'
  | 'namespace-labels'
  | 'namespace-fails'
  | 'namespace-there'
  | 'namespace-unsaid'
  | 'namespace-shared'
  | 'namespace-name'
  | 'account-new'
  | 'account-named'
  | 'account-there'
  | 'account-twice'
  | 'account-identity'
  | 'headless-new'
  | 'headless-there'
  | 'headless-unnamed'
  | 'headless-name'
  | 'service-new'
  | 'service-beside'
  | 'service-there'
  | 'service-ports'
  | 'service-brief'
  | 'policy-new'
  | 'policy-part'
  | 'policy-other'
  | 'policy-windows'
  | 'policy-there'
  | 'policy-host'
  | 'budget-new'
  | 'budget-there'
  | 'budget-kind'
  | 'budget-single'
  | 'no-labels'
  | 'no-name';

export const ticked = (why: OfferReason, data?: Data): CompanionOffer =>
  offer(true, true, why, data);
export const unticked = (why: OfferReason, data?: Data): CompanionOffer =>
  offer(true, false, why, data);
export const closed = (why: OfferReason, data?: Data): CompanionOffer =>
  offer(false, false, why, data);

const offer = (
  open: boolean,
  isTicked: boolean,
  why: OfferReason,
  data: Data | undefined,
): CompanionOffer => ({
  open,
  ticked: isTicked,
  why,
  ...(data && { data }),
});

/** A whole number in decimal figures; NaN for anything else. */
export const wholeNumber = (text: string): number =>
  /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;

export const isPort = (port: number): boolean => port >= 1 && port <= 65_535;

export const isProtocol = (protocol: string): boolean => ['TCP', 'UDP', 'SCTP'].includes(protocol);

/** Labels by which a Service finds the workload's pods; null when they have none. */
export function serviceSelector(workload: Workload): JsonObject | null {
  const selector = selectorFor(workload);
  const matchLabels = valueBelow(selector ?? undefined, 'matchLabels');
  // A Service has no expressions: all labels together say the same.
  const labels =
    listBelow(selector ?? undefined, 'matchExpressions').length > 0
      ? Object.fromEntries(workload.pod.metadata.labels ?? [])
      : matchLabels;
  return isObject(labels) && entriesBelow(labels).length > 0 ? labels : null;
}
