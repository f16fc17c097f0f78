/**
 * The objects that rules look up besides the one they judge: those of all files that belong together. A bundle whose
 * objects have not changed is the same bundle as before.
 */
import { Bundle, type BundleObject } from '../model/bundle/bundle.ts';
import type { Workload } from '../model/pod.ts';
import { LATEST, parseVersion, type Version } from '../model/version.ts';
import { textBelow } from '../text/json.ts';
import type { CachedDocument, ParsedFile } from './document-cache.ts';

// ----------------------------------------------------------------
// What Namespaces of the bundle say of the Pod Security policy that judges their pods.

/** The version that a Namespace pins, and how it spells it. */
export interface NamespacePolicy {
  readonly version: Version;
  readonly label: string;
}

export type NamespacePolicies = ReadonlyMap<string, NamespacePolicy>;

const ENFORCE_VERSION = 'pod-security.kubernetes.io/enforce-version';

/**
 * By name of the Namespace, for those that pin a version. A version that Pod Security Admission cannot
 * read counts as `latest` (k8s.io/pod-security-admission api/helpers.go).
 * @param last returned as it is when nothing has changed
 */
function namespacePolicies(bundle: Bundle, last: NamespacePolicies): NamespacePolicies {
  const policies = new Map<string, NamespacePolicy>();
  for (const { object } of bundle.of('v1/Namespace')) {
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

  /** @param reads the sets of kinds that rules read: a bundle is made for each */
  constructor(private readonly reads: readonly (readonly string[])[]) {
    this.bundles = reads.map(() => Bundle.empty);
  }

  /** Takes over what the files hold now. */
  gather(files: readonly ParsedFile[]): void {
    const all = new Bundle(
      files.flatMap(({ placed }, file) =>
        placed.flatMap(({ kept }, document) => entriesOf(kept, file, document)),
      ),
    );
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

/** The entries of a document in bundles; the same ones while the document has the same place. */
function entriesOf(kept: CachedDocument, file: number, document: number): readonly BundleObject[] {
  if (kept.entries?.document !== document || kept.entries.file !== file) {
    const objects = kept.parsed.objects.map(
      ({ object, workload, unknowns }): BundleObject => ({
        object,
        workload,
        document,
        file,
        ...(unknowns?.lacks && !saysLabels(workload) && { uncertain: unknowns.why }),
      }),
    );
    kept.entries = { file, document, objects };
  }
  return kept.entries.objects;
}

function sameObjects(a: readonly BundleObject[], b: readonly BundleObject[]): boolean {
  return a.length === b.length && a.every(({ object }, i) => object === b[i]?.object);
}
