/**
 * The marks in a manifest that suppress findings. Ours name a rule and must give a reason:
 *
 * - annotations `ignore.podsmith/<rule>: <reason>` and `<container>.ignore.podsmith/<rule>: <reason>`
 *   on an object or on its pod template;
 * - comments `# podsmith-ignore <rule>[, <rule>]: <reason>`.
 *
 * Those of other tools hold as they stand, so that a repository need not be marked twice.
 */
import { type ObjectRef, podPathIn, podsIn, workloadOf } from '../../model/pod.ts';
import { isObject, type JsonObject, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { locate } from '../../yaml/locate.ts';
import { deref, type MapEntry } from '../../yaml/node.ts';
import type { YamlDocument } from '../../yaml/parse.ts';
import { commentMarks } from './comments.ts';
import {
  ownMarks,
  type Suppression,
  type SuppressionMark,
  type SuppressionProblem,
} from './mark.ts';
import { type Metadata, mapText, peerMarks } from './peers.ts';

export type { Suppression, SuppressionProblem } from './mark.ts';

export interface Suppressions {
  readonly suppressions: Suppression[];
  readonly problems: SuppressionProblem[];
}

/** A word of every mark of a peer. */
export const PEER_WORD =
  /kube-linter|checkov|bridgecrew|polaris|kube-score|kubescape|kubeaudit|audit\.kubernetes|datree|monokle|kics/i;

/** Most documents have neither a word of a mark nor a backslash, behind which one may hide. */
const isMarked = (text: string): boolean => /podsmith|\\/i.test(text) || PEER_WORD.test(text);

/**
 * Finds every mark of a document: those of its objects first, then those in comments, each in the
 * order of the text. The time that it takes grows with the document's length only.
 *
 * @param objects the document's objects, as `objectsOf` gives them
 * @param knownRules ids of the rules that our own marks may name
 * @returns nothing for a document that cannot be read
 */
export function suppressionsOf(
  document: YamlDocument,
  objects: readonly ObjectRef[],
  knownRules: ReadonlySet<string>,
): Suppressions {
  const found: Suppressions = { suppressions: [], problems: [] };
  if (!document.root || !isMarked(document.text)) return found;
  for (const object of objects) {
    for (const metadata of metadataOf(object)) {
      for (const map of ['annotations', 'labels'] as const) {
        readMap(document, object, { ...metadata, map }, knownRules, found);
      }
    }
  }
  const comments = commentMarks(document, knownRules);
  found.suppressions.push(...comments.suppressions);
  found.problems.push(...comments.problems);
  return found;
}

type Place = Omit<Metadata, 'map'> & { readonly path: Path };

/** The object's metadata and that of its pod, which in a pod are one. */
function metadataOf(object: ObjectRef): Place[] {
  const pod = podPathIn(object) ?? [];
  if (pod.length === 0) return [{ path: ['metadata'], ofObject: true, ofPod: true }];
  return [
    { path: ['metadata'], ofObject: true, ofPod: false },
    { path: [...pod, 'metadata'], ofObject: false, ofPod: true },
  ];
}

function readMap(
  document: YamlDocument,
  object: ObjectRef,
  place: Place & Metadata,
  knownRules: ReadonlySet<string>,
  found: Suppressions,
): void {
  const all = valueBelow(object.value, ...place.path, place.map);
  if (!isObject(all)) return;
  const path = [...object.path, ...place.path, place.map];
  let spans: ((key: string) => { from: number; to: number }) | undefined;
  let containers: ReadonlySet<string> | undefined;
  for (const key of Object.keys(all)) {
    const { marks, problems } = readEntry(key, all, place, knownRules);
    if (marks.length === 0 && problems.length === 0) continue;
    spans ??= spansOf(document, path);
    const span = spans(key);
    for (const mark of marks) {
      found.suppressions.push({ ...mark, within: object.path, ...span });
      const { source, container } = mark;
      if (source !== 'podsmith' || container === null) continue;
      containers ??= containersOf(object);
      if (!containers.has(container)) {
        const code = 'suppression-of-unknown-container';
        found.problems.push({ code, id: container, ...span });
      }
    }
    for (const problem of problems) found.problems.push({ ...problem, ...span });
  }
}

/** The names of the object's containers: a resource with several pods may mean one of any of them. */
function containersOf(object: ObjectRef): ReadonlySet<string> {
  const pods = [workloadOf(object), ...podsIn(object).map(workloadOf)].flatMap(
    (workload) => workload ?? [],
  );
  return new Set(
    pods.flatMap(({ pod }) => pod.containers).flatMap(({ name }) => (name === null ? [] : [name])),
  );
}

const OWN = 'ignore.podsmith';

function readEntry(
  key: string,
  all: JsonObject,
  place: Metadata,
  knownRules: ReadonlySet<string>,
): { marks: SuppressionMark[]; problems: Pick<SuppressionProblem, 'code' | 'id'>[] } {
  const value = mapText(all[key]);
  if (value === null) return { marks: [], problems: [] };
  const slash = key.indexOf('/');
  const prefix = slash < 0 ? '' : key.slice(0, slash);
  if (place.map === 'annotations' && (prefix === OWN || prefix.endsWith(`.${OWN}`))) {
    const container = prefix === OWN ? null : prefix.slice(0, -OWN.length - 1);
    return ownMarks([key.slice(slash + 1)], value, container, knownRules);
  }
  return { marks: peerMarks(key, value, all, place), problems: [] };
}

/** Where the entries of a map stand. One that a merge brings in stands where the map does. */
function spansOf({ root }: YamlDocument, path: Path) {
  if (!root) return () => ({ from: 0, to: 0 });
  const { node } = locate(root, path);
  const map = deref(node);
  const entries = new Map<string | null, MapEntry>();
  if (map.kind === 'map') for (const entry of map.entries) entries.set(entry.name, entry);
  return (key: string) => {
    const entry = entries.get(key);
    if (!entry) return { from: node.from, to: node.to };
    return { from: entry.from, to: Math.max(entry.key.to, entry.value.to) };
  };
}
