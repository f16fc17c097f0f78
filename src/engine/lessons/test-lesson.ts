/** What the tests of lessons share. */
import { equalJson, isObject, type Json } from '../text/json.ts';
import { formatPath, type Path } from '../text/path.ts';
import { parseDocument } from '../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';
import type { Lesson } from './lesson.ts';

/** A text that takes a wrong turn: the start or the solution, with pieces that stand there once changed. */
export interface TurnText {
  readonly of: 'start' | 'solution';
  readonly edits: readonly (readonly [string, string])[];
}

/** One for each of a lesson's turns. A missing one does not compile. */
export type TurnTexts<L extends Lesson> = { readonly [T in keyof L['turns']]: TurnText };

/** @throws Error when a piece does not stand there exactly once */
export function textOf(lesson: Lesson, { of, edits }: TurnText): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${lesson.id}: not once: ${from}`);
    return text.replace(from, () => to);
  }, lesson[of]);
}

/** The places in which two manifests differ, as `Pod web spec.hostNetwork`; a whole object without a path. */
export function differing(before: string, after: string): string[] {
  const [a, b] = [objectsIn(before), objectsIn(after)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name) =>
    differences(a.get(name), b.get(name)).map((path) => `${name} ${formatPath(path)}`),
  );
}

function objectsIn(text: string): Map<string, Json> {
  const values = splitDocuments(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((own) => !isEmptyDocument(own))
    .map((own) => parseDocument(own).value as Json);
  return new Map(values.map((value) => [nameOf(value), value]));
}

function nameOf(value: Json): string {
  const root = isObject(value) ? value : {};
  const meta = isObject(root.metadata) ? root.metadata : {};
  return `${root.kind} ${meta.name}`;
}

function differences(a: Json | undefined, b: Json | undefined, path: Path = []): Path[] {
  if (equalJson(a, b)) return [];
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.flatMap((item, i) => differences(item, b[i], [...path, i]));
  }
  if (!isObject(a) || !isObject(b)) return [path];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], [...path, key]),
  );
}
