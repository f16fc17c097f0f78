/**
 * The objects that rules look up besides the one they judge: those of all files that belong together. A bundle whose
 * objects have not changed is the same bundle as before.
 */
import { Bundle, type BundleObject, kindOf, kindsOf, WORKLOAD } from '../model/bundle/bundle.ts';
import type { ObjectRef, Workload } from '../model/pod.ts';
import { LATEST, parseVersion, type Version } from '../model/version.ts';
import { textBelow } from '../text/json.ts';
import type { CachedDocument, ParsedFile } from './document-cache.ts';
import type { RuleSubject } from './rule-subject.ts';

// ----------------------------------------------------------------
// What Namespaces of the bundle say of the Pod Security policy that judges their pods.

/** The version that a Namespace pins, and how it spells it. */
export interface NamespacePolicy {
  readonly version: Version;
  readonly label: string;
}

export type NamespacePolicies = ReadonlyMap<string, NamespacePolicy>;

const NAMESPACE = 'v1/Namespace';
const ENFORCE_VERSION = 'pod-security.kubernetes.io/enforce-version';

/**
 * By name of the Namespace, for those that pin a version. A version that Pod Security Admission cannot
 * read counts as `latest` (k8s.io/pod-security-admission api/helpers.go).
 * @param last returned as it is when nothing has changed
 */
function namespacePolicies(bundle: Bundle, last: NamespacePolicies): NamespacePolicies {
  const policies = new Map<string, NamespacePolicy>();
  for (const { object } of bundle.of(NAMESPACE)) {
    const label = textBelow(object.value, 'metadata', 'labels', ENFORCE_VERSION);
    if (label === undefined || object.name === null) continue;
    const version = /^v/.test(label) ? parseVersion(label) : null;
    policies.set(object.name, version ? { version, label } : { version: LATEST, label: 'latest' });
  }
  const same =
    policies.size === last.size &&
    [...policies].every(([name, { label }]) => last.get(name)?.label === label);
  return same ? last : policies;
}

export class Bundles {
  /** What Namespaces say of the policies for their pods. */
  policies: NamespacePolicies = new Map();
  private bundles: readonly Bundle[];
  private readonly kinds: ReadonlySet<string>;

  /** @param reads the sets of kinds that rules read: a bundle is made for each */
  constructor(private readonly reads: readonly (readonly string[])[]) {
    this.bundles = reads.map(() => Bundle.empty);
    this.kinds = new Set([...reads.flat(), NAMESPACE]);
  }

  /** Whether what an object says may be asked when others are reviewed. */
  readonly mayAskFor = (object: ObjectRef): boolean =>
    this.kinds.has(WORKLOAD) || this.kinds.has(kindOf(object) ?? '');

  /** The same, if it's known whether it has a pod. */
  readonly asksFor = (entry: BundleObject): boolean =>
    kindsOf(entry).some((kind) => this.kinds.has(kind));

  /** Takes over what the files hold now. */
  gather(objects: readonly BundleObject[]): void {
    const all = new Bundle(objects);
    this.bundles = this.reads.map((kinds, i) => {
      const objects = kinds.flatMap((kind) => all.of(kind));
      const last = this.bundles[i];
      return last && sameObjects(last.objects, objects) ? last : new Bundle(objects);
    });
    this.policies = namespacePolicies(all, this.policies);
  }

  /** What a document's review depends on: the sets, and what Namespaces say. */
  get all(): readonly unknown[] {
    return [...this.bundles, this.policies];
  }
}

/** Whether the pods of a custom resource have the labels of its template and no others. */
const saysLabels = (workload: Workload | undefined): boolean =>
  workload?.custom?.kind?.lasting === true && workload.custom.place.whole;

/** What bundles hold of files; the same objects while a document has the same place. */
export const bundleObjectsIn = (files: readonly ParsedFile[]): BundleObject[] =>
  files.flatMap(({ placed }, file) =>
    placed.flatMap(({ kept }, document) => entriesOfKept(kept, file, document)),
  );

function entriesOfKept(kept: CachedDocument, file: number, document: number) {
  if (kept.entries?.document !== document || kept.entries.file !== file) {
    kept.entries = {
      file,
      document,
      objects: bundleObjectsOf(kept.parsed.objects, file, document),
    };
  }
  return kept.entries.objects;
}

/** What bundles hold of the objects of a document. */
export const bundleObjectsOf = (
  objects: readonly Pick<RuleSubject, 'object' | 'workload' | 'unknowns' | 'seen'>[],
  file: number,
  document: number,
): readonly BundleObject[] =>
  objects.map(({ object, workload, unknowns, seen }) => ({
    object: seen?.beside.subject.object ?? object,
    workload: seen ? seen.beside.subject.workload : workload,
    document,
    file,
    ...(unknowns?.lacks && !saysLabels(workload) && { uncertain: unknowns.why }),
  }));

function sameObjects(a: readonly BundleObject[], b: readonly BundleObject[]): boolean {
  return a.length === b.length && a.every(({ object }, i) => object === b[i]?.object);
}
