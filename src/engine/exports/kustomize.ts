/**
 * Changes as a Kustomization whose build over the files as they were gives what they are now. What
 * Kustomize's strategic merge says for certain is said so. Whatever else there is comes in a JSON Patch
 * behind it: lists that its schema, of Kubernetes 1.21, does not merge by one field; objects of kinds that
 * are no part of Kubernetes.
 */
import { identityOf } from '../model/pod.ts';
import { isObject, type Json, type JsonObject } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import { newDocument } from '../yaml/write.ts';
import { jsonPatch } from './json-patch.ts';
import { ADDED, addedPart } from './object-patches.ts';
import {
  type ChangedObject,
  type ExportedFile,
  isKustomizeFile,
  type Named,
  type ObjectChanges,
  patchHead,
  withHead,
} from './objects.ts';
import type { ExportPart } from './part.ts';
import { strategicPatch, withoutNulls } from './strategic-patch.ts';

/** The names of which Kustomize takes one in a folder for what the folder comes to. */
const NAMES = /(?:^|[/\\])(?:kustomization\.ya?ml|Kustomization)$/;

/**
 * Whether a file is, or holds, a Kustomization. As a resource Kustomize wants its folder: the file itself it
 * refuses or, when it has a name in it, takes for an object of the cluster.
 */
export const holdsKustomization = ({ name, base, text }: ExportedFile): boolean =>
  NAMES.test(name) ||
  [base, text].some((content) =>
    splitDocuments(content).some(({ from, to }) => isKustomization(content.slice(from, to))),
  );

function isKustomization(text: string): boolean {
  // Most documents are none, and need not be read to know it.
  if (!/kustomiz/i.test(text)) return false;
  const { value } = parseDocument(text);
  return value !== undefined && isKustomizeFile(identityOf(value));
}

/** @param resources names of the files as they were */
export function kustomization(
  changes: ObjectChanges,
  resources: readonly string[],
): readonly ExportPart[] {
  const { changed, added, removed } = changes;
  const all = [...changes.before, ...added];
  const patches = [
    ...changed.flatMap((object) => patchesOf(object, all)),
    ...removed.map((object) => ({
      patch: patchText({ ...patchHead(object), $patch: 'delete' }),
    })),
  ];
  const whole: Json = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [...resources, ...(added.length > 0 ? [ADDED] : [])],
    ...(patches.length > 0 && { patches }),
  };
  const parts: ExportPart[] = [
    {
      name: 'kustomization.yaml',
      text: newDocument(whole),
      compare: 'kubectl diff -k .',
      command: 'kubectl apply -k .',
    },
  ];
  return added.length > 0 ? [...parts, addedPart(added)] : parts;
}

function patchesOf(object: ChangedObject, all: readonly Named[]): Json[] {
  const { apiVersion, kind } = object;
  const before = withoutNulls(object.before);
  const after = withoutNulls(object.after);
  const strategic = strategicPatch(apiVersion, kind, before, after, 'kustomize');
  const out: Json[] = [];
  if (strategic?.patch) out.push({ patch: patchText(withHead(object, strategic.patch)) });
  const rest = jsonPatch(strategic ? strategic.result : before, after);
  if (rest.length > 0) {
    const patch = patchText(rest.map((operation): Json => ({ ...operation })));
    out.push({ target: patchTarget(object, all), patch });
  }
  return out;
}

/**
 * Kustomize trims a patch before it reads it, and reads a block scalar that nothing follows without its line end: one
 * that comes last needs a line behind it.
 */
export function patchText(value: Json): string {
  const text = newDocument(value);
  return endsInLineEnd(value) ? `${text}# End of the patch.\n` : text;
}

/** Whether what is written last is a text with a line end of its own. */
function endsInLineEnd(value: Json): boolean {
  if (typeof value === 'string') return /[\n\r]$/.test(value);
  const last = Array.isArray(value)
    ? value.at(-1)
    : isObject(value)
      ? Object.values(value).at(-1)
      : undefined;
  return last !== undefined && endsInLineEnd(last);
}

/**
 * Kustomize takes names for regular expressions, and no namespace for any. The namespace is said where it tells
 * objects apart: one that a manifest gives to an object of a kind without namespaces finds nothing.
 */
export function patchTarget(
  { apiVersion, kind, name, namespace }: Named,
  all: readonly Named[],
): JsonObject {
  const [version = '', group] = apiVersion.split('/').reverse();
  const elsewhere = all.some(
    (other) => other.kind === kind && other.name === name && other.namespace !== namespace,
  );
  return {
    ...(group !== undefined && { group }),
    version,
    kind,
    name: literally(name),
    ...(elsewhere && { namespace: literally(namespace ?? 'default') }),
  };
}

/** A name in which a regular expression has nothing to say. */
const literally = (name: string): string => name.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
