/** The objects of a review beside the one that is looked at, for rules that span documents. */
import { added } from '../../text/grouped.ts';
import { successorOf } from '../kinds/kinds.ts';
import type { ObjectRef, Workload } from '../pod.ts';

export interface BundleObject {
  readonly object: ObjectRef;
  /** Undefined when the object carries no pod. */
  readonly workload: Workload | undefined;
  /** Index of the document in its file. */
  readonly document: number;
  /** Index of the file, where a bundle holds the objects of several that can be written. */
  readonly file?: number;
  /** Set when the object does not say all about itself: a template, a patch, or a custom resource. */
  readonly uncertain?: 'template' | 'base' | 'elsewhere';
}

/** Objects by kind and name. Making one costs a pass over the objects, looking up next to nothing. */
export class Bundle {
  static readonly empty = new Bundle([]);
  private byKind: ReadonlyMap<string, readonly BundleObject[]> | undefined;
  private byName: ReadonlyMap<string, readonly BundleObject[]> | undefined;
  private uncertain: ReadonlyMap<ObjectRef, BundleObject['uncertain']> | undefined;
  /** Set by every question: whoever sets it back can tell whether something was asked in between. */
  wasAsked = false;

  constructor(private readonly all: readonly BundleObject[]) {}

  get objects(): readonly BundleObject[] {
    this.wasAsked = true;
    return this.all;
  }

  /** Whether an object of the bundle does not say all about itself. It says so itself: no other is asked. */
  isUncertain(object: ObjectRef): boolean {
    return this.uncertainObjects().has(object);
  }

  /** Why another object of these kinds does not say all about itself; undefined when all others do. */
  uncertainBeside(object: ObjectRef, kinds: readonly string[]): BundleObject['uncertain'] {
    this.wasAsked = true;
    if (this.uncertainObjects().size === 0) return undefined;
    for (const entry of kinds.flatMap((kind) => this.of(kind))) {
      if (entry.uncertain && entry.object !== object) return entry.uncertain;
    }
    return undefined;
  }

  private uncertainObjects(): ReadonlyMap<ObjectRef, BundleObject['uncertain']> {
    this.uncertain ??= new Map(
      this.all.flatMap(({ object, uncertain }) => (uncertain ? [[object, uncertain]] : [])),
    );
    return this.uncertain;
  }

  /** The objects of a kind, as `v1/Service`, in the order of the text; `workload` for all with a pod. */
  of(kind: string): readonly BundleObject[] {
    this.wasAsked = true;
    this.byKind ??= byKeys(this.objects, kindsOf);
    return this.byKind.get(kind) ?? [];
  }

  /** The objects of a kind with a name, that may be in the namespace. */
  named(kind: string, name: string, namespace: string | null): readonly BundleObject[] {
    this.wasAsked = true;
    this.byName ??= byKeys(this.objects, (entry) =>
      kindsOf(entry).map((key) => `${key} ${entry.object.name}`),
    );
    const found = this.byName.get(`${kind} ${name}`) ?? [];
    return found.filter(({ object }) => sameNamespace(object.namespace, namespace));
  }
}

/**
 * Whether two objects may end up in one namespace: one that names none goes where the person who
 * applies it says.
 */
export const sameNamespace = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b;

/**
 * `apps/v1/Deployment`, of workloads under a version that is gone as well; null for what does not say what
 * it is.
 */
export const kindOf = ({ apiVersion, kind }: ObjectRef): string | null =>
  apiVersion === null || kind === null
    ? null
    : `${successorOf(apiVersion, kind) ?? apiVersion}/${kind}`;

/** All objects with a pod go by this name as well. */
export const WORKLOAD = 'workload';

/** The names by which `of` finds an object. */
export function kindsOf({ object, workload }: BundleObject): string[] {
  const kind = kindOf(object);
  return [...(kind === null ? [] : [kind]), ...(workload ? [WORKLOAD] : [])];
}

function byKeys(
  objects: readonly BundleObject[],
  keysOf: (entry: BundleObject) => readonly string[],
): Map<string, BundleObject[]> {
  const groups = new Map<string, BundleObject[]>();
  for (const entry of objects) {
    for (const key of keysOf(entry)) added(groups, key, () => []).push(entry);
  }
  return groups;
}
