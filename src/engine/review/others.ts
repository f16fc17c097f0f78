/** What rules read of other objects, gathered in each review. What is as it was stays the same. */
import { Bundle, type BundleObject } from '../model/bundle/bundle.ts';
import { type NamespacePolicies, namespacePolicies } from './namespace-policy.ts';
import type { Kept, ReadFile } from './readings.ts';

export class Others {
  /** What Namespaces say of the policies for their pods. */
  policies: NamespacePolicies = new Map();
  private bundles: readonly Bundle[];
  /** The same sets of each file alone: what a fix may look at, since it writes in one file. */
  private local: readonly (readonly Bundle[])[] = [];

  /** @param reads the sets of kinds that rules read: a bundle is made for each */
  constructor(private readonly reads: readonly (readonly string[])[]) {
    this.bundles = reads.map(() => Bundle.empty);
  }

  /** Takes over what the files hold now. */
  gather(files: readonly ReadFile[]): void {
    const byFile = files.map(({ placed }) =>
      placed.flatMap(({ kept }, document) => entriesOf(kept, document)),
    );
    const all = new Bundle(byFile.flat());
    this.bundles = this.setsOf(all, this.bundles);
    this.local =
      files.length === 1
        ? [this.bundles]
        : byFile.map((own, i) => this.setsOf(new Bundle(own), this.local[i] ?? []));
    this.policies = namespacePolicies(all, this.policies);
  }

  /** For the documents of a file: the sets of all files, those of its own, and what Namespaces say. */
  of(file: number): readonly unknown[] {
    return [...this.bundles, ...(this.local[file] ?? []), this.policies];
  }

  private setsOf(all: Bundle, before: readonly Bundle[]): Bundle[] {
    return this.reads.map((kinds, i) => {
      const objects = kinds.flatMap((kind) => all.of(kind));
      const last = before[i];
      return last && sameObjects(last.objects, objects) ? last : new Bundle(objects);
    });
  }
}

/** The objects of a document as others see them: the same ones while it has the same number in its file. */
function entriesOf(kept: Kept, document: number): readonly BundleObject[] {
  if (kept.entries?.document !== document) {
    const objects = kept.reading.objects.map(
      ({ object, workload, doubt }): BundleObject => ({
        object,
        workload,
        document,
        ...(doubt && { doubt: doubt.why }),
      }),
    );
    kept.entries = { document, objects };
  }
  return kept.entries.objects;
}

function sameObjects(a: readonly BundleObject[], b: readonly BundleObject[]): boolean {
  return a.length === b.length && a.every(({ object }, i) => object === b[i]?.object);
}
