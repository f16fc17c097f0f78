/**
 * Which level of the Pod Security Standards each namespace of the files can enforce: the one that all of its pods pass,
 * what keeps it from the next one, and the labels for it.
 *
 * Sources: Kubernetes’ documentation of Pod Security Admission, “Enforcing Pod Security Standards” and “Enforce Pod
 * Security Standards with Namespace Labels”; pod-security-admission, admission/admission.go, for which pods count.
 */
import { injectsProxy } from '../model/azure/workload-identity.ts';
import { SYSTEM_NAMESPACES } from '../model/bundle/namespaces.ts';
import type { ObjectRef } from '../model/pod.ts';
import { formatVersion, type Version } from '../model/version.ts';
import { gapOf, judgementOf, judgementOfDocument } from '../review/judged.ts';
import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import type { ObjectReview, PlacedReview } from '../review/review-result.ts';
import { evaluateSteps, type Standards } from '../review/standards.ts';
import type { Safety } from '../rule/rule.ts';
import { grouped } from '../text/grouped.ts';
import { listBelow, textBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { Steps } from '../text/steps.ts';

export const STANDARD_LEVELS = ['privileged', 'baseline', 'restricted'] as const;
export type StandardLevel = (typeof STANDARD_LEVELS)[number];

export interface NamespacePlace {
  /** Index of the file. */
  readonly file: number;
  /** Index of the document among those of the review. */
  readonly document: number;
  readonly path: Path;
}

/** A failing check of a pod. */
export interface BlockedCheck {
  /** Its id in Pod Security Admission. */
  readonly id: string;
  /** The rule that carries it out. */
  readonly rule: string;
  /** The risk of its fix; null where the rule has none for this case, undefined where the rule wasn’t asked. */
  readonly fix: Safety | null | undefined;
}

/** What keeps a namespace from a level: a workload, or alike pods of one controller. */
export interface NamespaceBlocker extends NamespacePlace {
  /** `Deployment/web`. */
  readonly called: string;
  /** The controller of running pods: `ReplicaSet/web-5d4f`. */
  readonly owner: string | null;
  /** How many pods are alike. */
  readonly pods: number;
  readonly checks: readonly BlockedCheck[];
  /** As Pod Security Admission says it, with containers and fields. */
  readonly detail: string;
}

export interface UnjudgedObject extends NamespacePlace {
  /** Undefined for a text that can’t be read. */
  readonly called: string | undefined;
}

/** What changes pods on their way into the cluster, so that the files don’t show them as they are judged there. */
export type NamespaceNote =
  /** The webhook of Workload ID adds a privileged init container. */
  | 'proxy'
  /** A Namespace of AKS or Kubernetes itself. */
  | 'system';

export interface NamespaceReport {
  /** Null for objects that don’t say their namespace. */
  readonly name: string | null;
  readonly workloads: number;
  /** The level that all judged pods pass. Something unjudged may fail it. */
  readonly level: StandardLevel;
  readonly unjudged: readonly UnjudgedObject[];
  /** What fails the level above, which is undefined where there is none. */
  readonly next:
    | { readonly level: StandardLevel; readonly blockers: readonly NamespaceBlocker[] }
    | undefined;
  /** The Namespace itself, if it is in the files. */
  readonly object: NamespacePlace | null;
  /** What its labels enforce today. */
  readonly enforced: StandardLevel | undefined;
  /** Pods that its own label refuses, at the version that the label says. */
  readonly refused: readonly NamespaceBlocker[];
  readonly notes: readonly NamespaceNote[];
}

export interface NamespacesReport {
  /** The version at which pods are judged: `v1.36`. */
  readonly version: string;
  /** By name; objects without a namespace come last. */
  readonly namespaces: readonly NamespaceReport[];
  /** Texts that can’t be read, or that are rendered first: nobody knows which namespaces they are about. */
  readonly unplaced: readonly UnjudgedObject[];
}

interface PlacedObject extends NamespacePlace {
  readonly review: ObjectReview;
}

/** The report on all namespaces of files that are reviewed together. */
export function* namespaceSteps(
  reviews: readonly Review[],
  registry: Registry,
  version: Version,
): Steps<NamespacesReport> {
  const builder = new NamespacesBuilder(registry, version);
  for (const [file, { documents }] of reviews.entries()) {
    for (const [document, placed] of documents.entries()) {
      yield* builder.read(file, document, placed);
    }
  }
  return builder.report();
}

interface Judged extends PlacedObject {
  /** At the version of the report. */
  readonly standards: Standards;
}

class NamespacesBuilder {
  private readonly judged: Judged[] = [];
  private readonly unjudged: (UnjudgedObject & { readonly namespace: string | null })[] = [];
  private readonly unplaced: UnjudgedObject[] = [];
  private readonly objects = new Map<string, PlacedObject>();

  constructor(
    private readonly registry: Registry,
    private readonly version: Version,
  ) {}

  *read(file: number, document: number, { review }: PlacedReview): Steps<void> {
    const { objects } = review;
    const gap = gapOf(judgementOfDocument(review));
    if (objects.length === 0 && (gap === 'open' || gap === 'unreadable')) {
      this.unplaced.push({ file, document, path: [], called: undefined });
    }
    for (const object of objects) {
      const place = { file, document, path: object.object.path };
      const judgement = judgementOf(object, review);
      const objectGap = gapOf(judgement);
      const { workload, standards } = object;
      const { namespace, name, kind, apiVersion } = object.object;
      if (kind === 'Namespace' && apiVersion === 'v1' && name !== null) {
        this.objects.set(name, { ...place, review: object });
      }
      if (workload && standards && judgement.judged !== 'nothing') {
        const verdict = yield* evaluateSteps(this.registry, workload, this.version);
        this.judged.push({ ...place, review: object, standards: verdict });
      }
      if (objectGap === 'open' || objectGap === 'unreadable') {
        this.unjudged.push({ ...place, called: calledOf(object.object), namespace });
      }
    }
  }

  report(): NamespacesReport {
    const pods = grouped(this.judged, ({ review }) => review.object.namespace);
    const names = new Set([
      ...this.objects.keys(),
      ...pods.keys(),
      ...this.unjudged.map(({ namespace }) => namespace),
    ]);
    return {
      version: `v${formatVersion(this.version)}`,
      namespaces: [...names].sort(byName).map((name) => this.reportOn(name, pods.get(name) ?? [])),
      unplaced: this.unplaced,
    };
  }

  private reportOn(name: string | null, pods: readonly Judged[]): NamespaceReport {
    const passes = (level: StandardLevel): boolean => this.failing(pods, level).length === 0;
    const level = passes('restricted')
      ? 'restricted'
      : passes('baseline')
        ? 'baseline'
        : 'privileged';
    const above = STANDARD_LEVELS[STANDARD_LEVELS.indexOf(level) + 1];
    const object = name === null ? undefined : this.objects.get(name);
    const value = textBelow(
      object?.review.object.value,
      ...LABELS,
      `${POD_SECURITY_PREFIX}enforce`,
    );
    const enforced = STANDARD_LEVELS.find((entry) => entry === value);
    const proxy = pods.some(({ review: { workload } }) => workload && injectsProxy(workload.pod));
    return {
      name,
      workloads: pods.length,
      level: proxy ? 'privileged' : level,
      unjudged: this.unjudged.filter((entry) => entry.namespace === name),
      next: above && !proxy ? { level: above, blockers: this.failing(pods, above) } : undefined,
      object: object ?? null,
      enforced,
      refused: enforced ? this.refusedBy(enforced, pods) : [],
      notes: [
        ...(proxy ? (['proxy'] as const) : []),
        ...(name !== null && SYSTEM_NAMESPACES.includes(name) ? (['system'] as const) : []),
      ],
    };
  }

  private failing(pods: readonly Judged[], level: StandardLevel): readonly NamespaceBlocker[] {
    return this.blockers(pods, level, ({ standards }) => standards);
  }

  /** The review has judged each pod at the version that the label of its Namespace says. */
  private refusedBy(level: StandardLevel, pods: readonly Judged[]): readonly NamespaceBlocker[] {
    return this.blockers(pods, level, ({ review, standards }) => review.standards ?? standards);
  }

  private blockers(
    pods: readonly Judged[],
    level: StandardLevel,
    standardsOf: (pod: Judged) => Standards,
  ): readonly NamespaceBlocker[] {
    if (level === 'privileged') return [];
    const failing = pods.filter((pod) => !standardsOf(pod)[level].allowed);
    const alike = grouped(failing, (pod) => {
      const owner = ownerOf(pod.review.object);
      const { detail } = standardsOf(pod)[level];
      return owner === null ? pod : JSON.stringify([owner, detail]);
    });
    return [...alike.values()].map((all): NamespaceBlocker => {
      const [first] = all as [Judged];
      const { checks, detail } = standardsOf(first)[level];
      const { file, document, path, review } = first;
      return {
        ...{ file, document, path, detail },
        called: calledOf(review.object),
        owner: ownerOf(review.object),
        pods: all.length,
        checks: checks.map((id) => this.check(id, review)),
      };
    });
  }

  private check(id: string, { findings, refused, suppressed }: ObjectReview): BlockedCheck {
    const rule = this.registry.rules.find(({ standards }) =>
      standards?.some((check) => check.id === id),
    );
    const finding = [...findings, ...refused, ...suppressed].find(
      (entry) => entry.rule === rule?.id,
    );
    return { id, rule: rule?.id ?? id, fix: finding?.fix };
  }
}

export const POD_SECURITY_PREFIX = 'pod-security.kubernetes.io/';
export const LABELS = ['metadata', 'labels'] as const;

const byName = (a: string | null, b: string | null): number =>
  a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

const calledOf = ({ kind, name }: ObjectRef): string =>
  [kind ?? '', name ?? ''].filter((part) => part !== '').join('/');

/** The controller of an object, as its own metadata names it. */
function ownerOf({ value }: ObjectRef): string | null {
  const owners = listBelow(value, 'metadata', 'ownerReferences') ?? [];
  const [controller] = owners.flatMap((owner) => {
    const [kind, name] = [textBelow(owner, 'kind'), textBelow(owner, 'name')];
    return kind !== undefined && name !== undefined ? `${kind}/${name}` : [];
  });
  return controller ?? null;
}
