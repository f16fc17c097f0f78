/** The verdict of an Azure target: what each policy of its initiative does with each object. */

import { kindOf } from '../model/bundle/bundle.ts';
import { CONTAINER_LISTS, type ObjectRef } from '../model/pod.ts';
import { isPartOnly } from '../review/recognise.ts';
import type { DocumentReview, ObjectReview, Review } from '../review/review.ts';
import { added } from '../text/grouped.ts';
import { type Initiative, initiativeOf, type PolicyReference } from './initiatives.ts';
import { messageOf } from './messages.ts';
import { type Mutation, mutatedObject, mutationsOf } from './mutations.ts';
import type { AzureTarget } from './options.ts';
import type { PolicyInfo, PolicySubject, Violation } from './policy.ts';

/** Heaviest first. */
export const OUTCOMES = [
  /** The API server refuses the object. */
  'denied',
  /** The object is accepted, and the pods that it is to make are refused: they never start. */
  'pods-denied',
  'warned',
  'audited',
  /** The object is changed on its way in, and passes then. */
  'mutated',
  'passes',
  /** The policy is in the initiative and asks for nothing. */
  'disabled',
  /** The namespace is left out. */
  'excluded',
] as const;
export type PolicyOutcome = (typeof OUTCOMES)[number];

export interface SaidViolation extends Violation {
  /** What the cluster answers, as documented; null when that is not known. */
  readonly message: string | null;
}

/** What a policy does with one object. */
export interface PolicyVerdict {
  readonly policy: PolicyInfo;
  readonly effect: PolicyReference['effect'];
  readonly outcome: PolicyOutcome;
  /** What is still wrong once admission has changed the object. */
  readonly violations: readonly SaidViolation[];
  readonly mutations: readonly Mutation[];
}

export type PolicyVerdicts = ReadonlyMap<ObjectReview, readonly PolicyVerdict[]>;

/**
 * Judges files that were reviewed together.
 * @returns by object, the verdicts in the order of the initiative; an object has none that nobody can
 *   judge: a template, a patch, or what Kubernetes cannot decode
 */
export function policyVerdicts(reviews: readonly Review[], target: AzureTarget): PolicyVerdicts {
  const initiative = initiativeOf(target);
  const verdicts = new Map<ObjectReview, readonly PolicyVerdict[]>();
  const cache = added(caches, Object.values(target).join(' '), () => new WeakMap());
  const services: ObjectRef[] = [];
  for (const { review } of reviews.flatMap(({ documents }) => documents)) {
    for (const objectReview of review.objects) {
      if (!isJudged(objectReview, review)) continue;
      const { object, workload } = objectReview;
      const isService = kindOf(object) === 'v1/Service';
      const made =
        (isService ? undefined : cache.get(objectReview)) ??
        judge(initiative, target, { object, workload, services });
      if (isService) services.push(object);
      else cache.set(objectReview, made);
      verdicts.set(objectReview, made);
    }
  }
  return verdicts;
}

/** An object that has not changed is not judged again, but for Services, which look at one another. */
const caches = new Map<string, WeakMap<ObjectReview, readonly PolicyVerdict[]>>();

function isJudged({ object, workload, standards }: ObjectReview, review: DocumentReview): boolean {
  if (review.document.error !== null || kindOf(object) === null) return false;
  if (workload) return standards !== null;
  return review.recognised !== 'template' && !isPartOnly(review.recognised);
}

/** What the policies do with one object. Mutators come first, as in the cluster. */
function judge(
  initiative: Initiative,
  target: AzureTarget,
  subject: PolicySubject,
): readonly PolicyVerdict[] {
  const { object, workload } = subject;
  const mutates = initiative.name === 'safeguards' && target.safeguards !== 'warn';
  const excluded = initiative.excludedNamespaces.includes(object.namespace ?? '');
  const all = mutates && !excluded ? mutationsOf(object, workload) : [];
  const changed = all.some(({ op }) => op)
    ? { ...subject, ...mutatedObject(object, all) }
    : subject;
  return initiative.references.map(({ policy, effect, judge: ask }): PolicyVerdict => {
    const found = excluded || effect === 'disabled' ? [] : ask(changed);
    const mutations = all.filter((mutation) => mutation.policy === policy.id);
    const outcome = excluded
      ? 'excluded'
      : found.length > 0
        ? outcomeOf(policy, effect, initiative, object)
        : mutations.length > 0
          ? 'mutated'
          : effect === 'disabled'
            ? 'disabled'
            : 'passes';
    const violations = found.map((violation): SaidViolation => {
      const message =
        initiative.name === 'safeguards'
          ? messageOf(
              placed(violation, subject),
              nameOf(subject),
              target.podSecurity === 'restricted',
            )
          : null;
      return { ...violation, message };
    });
    return { policy, effect, outcome, violations, mutations };
  });
}

function outcomeOf(
  { about }: PolicyInfo,
  effect: PolicyReference['effect'],
  { source }: Initiative,
  { kind }: ObjectRef,
): PolicyOutcome {
  if (effect === 'warn') return 'warned';
  if (effect === 'audit') return 'audited';
  return source === 'original' && about === 'pods' && kind !== 'Pod' ? 'pods-denied' : 'denied';
}

/** Of a pod that a workload makes only the beginning of the name is known. */
const nameOf = ({ object, workload }: PolicySubject): string =>
  workload && object.kind !== 'Pod' ? `${object.name ?? ''}-…` : (object.name ?? '');

/** With the words for its place that the messages hold. */
function placed(violation: Violation, { workload }: PolicySubject): Violation {
  const below = violation.path.slice(workload?.pod.specPath.length ?? 0);
  const list = CONTAINER_LISTS.find((name) => name === below[0]) ?? '';
  const role = { initContainers: 'init', containers: '', ephemeralContainers: 'ephemeral', '': '' }[
    list
  ];
  const annotation = violation.path.includes('annotations') ? 'yes' : '';
  const data = { ...violation.data, list: list || 'containers', role, annotation };
  return { ...violation, data };
}
