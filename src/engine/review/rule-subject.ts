/** An object as rules are asked about it. */
import { kindOf } from '../model/bundle/bundle.ts';
import { LASTING, SCALED } from '../model/lifetime.ts';
import type { ObjectRef, Workload } from '../model/pod.ts';
import type { Scope, Target } from '../rule/rule.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import type { Problem } from './problem.ts';
import type { Unknowns } from './unknowns.ts';

/** An object with the targets that rules are asked about, made once for all of them. */
export interface RuleSubject {
  readonly object: ObjectRef;
  readonly workload: Workload | undefined;
  readonly document: YamlDocument;
  readonly kind: string;
  readonly targets: { readonly [scope in Scope]: readonly Target[] | undefined };
  /** What it does not say about itself; null for an object that says all. */
  readonly unknowns: Unknowns | null;
  /** The problems for which Kubernetes refuses it. */
  readonly refused: readonly Problem[];
  /** What rules see in its place where Kustomizations change it: beside others, or alone. */
  readonly seen?: { readonly alone: SeenSubject; readonly beside: SeenSubject };
}

/** An object as Kustomizations render it. Its targets are in the order of those of what is written. */
export interface SeenSubject {
  readonly subject: RuleSubject;
  /** The same for each of them, where these differ. */
  readonly ways: () => readonly RuleSubject[];
}

/** Whether a rule about some kinds is about the object; pods that run on are like those of a Deployment. */
export const isOfKinds = (
  { kind, workload }: Pick<RuleSubject, 'kind' | 'workload'>,
  kinds: ReadonlySet<string>,
): boolean => {
  const { lasting, scaled } = workload?.custom?.kind ?? {};
  return (
    kinds.has(kind) ||
    (lasting === true && kinds.has(LASTING)) ||
    (scaled === true && kinds.has(SCALED))
  );
};

export function ruleSubject(
  object: ObjectRef,
  workload: Workload | undefined,
  document: YamlDocument,
  unknowns: Unknowns | null,
  refused: readonly Problem[] = NOTHING_REFUSED,
): RuleSubject {
  const kind = kindOf(object) ?? '';
  const subject = (targets: RuleSubject['targets']): RuleSubject => {
    return { object, workload, document, kind, targets, unknowns, refused };
  };
  if (!workload || object.part) {
    // What is asked of objects is asked of the resource, and once.
    const pods = workload ? podTargets(object, workload) : undefined;
    if (pods) return subject({ object: undefined, ...pods });
    return subject({
      object: [{ object }],
      pod: undefined,
      container: undefined,
      'container-and-pod': undefined,
    });
  }
  const pods = podTargets(object, workload);
  return subject({ object: pods.pod, ...pods });
}

function podTargets(object: ObjectRef, workload: Workload) {
  const { pod } = workload;
  const whole: Target = { object, workload, pod, container: undefined };
  const container = pod.containers.map(
    (ref): Target => ({ object, workload, pod, container: ref }),
  );
  return { pod: [whole], container, 'container-and-pod': [...container, whole] };
}

/** After so many targets that a rule was asked about others have their turn. */
export const TARGETS_AT_ONCE = 500;

const NOTHING_REFUSED: readonly Problem[] = [];
