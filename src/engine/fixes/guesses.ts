/**
 * Values that a fix makes up: which they are, and how the text marks them until somebody confirms them
 * (`review/guesses.ts` reads the marks). What is known of the image or given by a person is no guess.
 */
import { containersAlong } from '../model/pod.ts';
import {
  type MetRule,
  markFor,
  marksIn,
  type OpenGuess,
  TO_CONFIRM,
  wordFor,
} from '../review/guesses.ts';
import type { ObjectReview, Review } from '../review/review.ts';
import type { Settings } from '../review/settings.ts';
import { type ConfirmEntry, type RuleEnv, SEVERITIES, suggestionFor } from '../rule/rule.ts';
import type { TextEdit } from '../text/change.ts';
import { added } from '../text/grouped.ts';
import { equalJson, isObject } from '../text/json.ts';
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';
import { formatPath, type Path, samePath, startsWith } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { locate } from '../yaml/locate.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { type Edit, fullPath, type PlacedOp } from './edit.ts';
import type { Guess } from './guess.ts';
import type { FixPart, Wanted } from './wanted.ts';

/** What a fix is planned for. */
interface Planning {
  readonly wanted: Wanted;
  readonly part: FixPart;
  readonly env: RuleEnv;
  /** The object before the fix, and the guesses of its document. */
  readonly objectReview: ObjectReview;
  readonly openGuesses: readonly OpenGuess[];
  readonly settings: Settings;
}

/** The values of an edit that nobody gave. */
export function guessesIn(edit: Edit, planning: Planning): readonly Guess[] {
  const { wanted, part, objectReview } = planning;
  const { object } = wanted;
  const all = edit.ops.flatMap((op): Guess[] => {
    if (op.op !== 'set' || isObject(op.value) || Array.isArray(op.value)) return [];
    const path = fullPath(op);
    const rules = rulesFor(op, path, edit, planning);
    if (!rules) return [];
    const inside = objectReview.workload ? containersAlong(objectReview.workload.pod, path) : [];
    const meant =
      inside.length > 0 ? inside : part.targets.flatMap(({ target }) => target.container ?? []);
    return [
      {
        ...(op.file !== undefined && { file: op.file }),
        ...{ document: op.document, object, path, value: op.value, rules },
        containers: meant.flatMap(({ name }) => name ?? []),
        nested: (op.through?.length ?? 0) > 0 || object.carrier !== undefined,
      },
    ];
  });
  // What follows a value to other places, such as a port to its Service, is confirmed with it.
  const judged = [...objectReview.findings, ...objectReview.refused].filter(
    ({ rule }) => rule === wanted.rule.id,
  );
  const matching = all.filter(({ path }) => judged.some((finding) => samePath(finding.path, path)));
  return matching.length > 0 ? matching : all;
}

/** The rules that a guess meets; undefined for a value that is none. */
function rulesFor(
  op: PlacedOp & { readonly op: 'set' },
  path: Path,
  edit: Edit,
  planning: Planning,
): readonly MetRule[] | undefined {
  const { wanted, part, openGuesses } = planning;
  const { rule } = wanted;
  const key = path.at(-1);
  const alike = openGuesses.filter(
    (guess) => guess.path.at(-1) === key && equalJson(guess.value, op.value),
  );
  if (part.value === undefined) {
    // What moves to another level is what it was.
    const moved = alike.find(({ path: from }) => edit.ops.some((other) => takesAway(other, from)));
    if (moved) return moved.rules;
    const copied =
      rule.fix?.value?.suggestion === null && alike.some((from) => isBeside(from.path, path));
    if (copied || isMadeUp(op, path, planning)) return metBy(op, path, planning);
  }
  return undefined;
}

const takesAway = (op: PlacedOp, path: Path): boolean =>
  op.op === 'remove' && startsWith(path, fullPath(op));

/** Whether two values are of the same list of lists: a request beside its limit. */
const isBeside = (a: Path, b: Path): boolean => samePath(a.slice(0, -2), b.slice(0, -2));

/** Whether the rule writes what it suggests to any target, or an amount. */
function isMadeUp(
  op: PlacedOp & { readonly op: 'set' },
  path: Path,
  { wanted: { rule }, part, env, objectReview }: Planning,
): boolean {
  const spec = rule.fix?.value;
  if (!spec || spec.kind === 'choice' || part.suggestion !== undefined) return false;
  if (spec.anyDoes) return false;
  const [container] = objectReview.workload ? containersAlong(objectReview.workload.pod, path) : [];
  const targets = container
    ? part.targets.filter(({ target }) => samePath(target.container?.path ?? [], container.path))
    : part.targets;
  const suggestion = targets
    .map(({ target }) => suggestionFor(spec, target, env))
    .find((candidate) => candidate?.value === op.value);
  // What is known of the image, or shown by the files, is no guess.
  if (suggestion) return suggestion.by === 'any' || suggestion.by === 'aks';
  return spec.kind === 'text' ? spec.suggestion !== null : op.value === spec.suggestion;
}

/** The rules with a finding that a value meets, each with what it weighed where a value stood there before. */
function metBy(
  op: PlacedOp,
  path: Path,
  { wanted: { rule }, objectReview, settings }: Planning,
): readonly MetRule[] {
  const before =
    valueAt(objectReview.object.value, path.slice(objectReview.object.path.length)) !== undefined;
  const all = [...objectReview.findings, ...objectReview.refused];
  const matching = all.filter((finding) => finding.rule === rule.id);
  const near = matching.filter(({ container }) => !container || startsWith(path, container.path));
  const met = new Map([[rule.id, near.length > 0 ? near : matching]]);
  for (const finding of op.file === undefined ? all : []) {
    if (finding.code === TO_CONFIRM || finding.rule === rule.id) continue;
    if (samePath(finding.path, path)) added(met, finding.rule, () => []).push(finding);
  }
  return [...met].map(([id, findings]) => {
    const [worst] = findings
      .map(({ severity }) => severity)
      .sort((a, b) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b));
    const isNoted = before && worst !== undefined && !settings.get(id)?.severity;
    return isNoted ? { id, severity: worst } : { id };
  });
}

/** What marks of guesses come to in a text. */
export interface Marked {
  readonly edits: readonly TextEdit[];
  /** Guesses that the text has no place for. */
  readonly unmarked: readonly Guess[];
}

/**
 * Marks guesses in a text that has their values, and takes away the marks of values that somebody gave.
 * @param given places of such values
 */
export function marksFor(
  document: YamlDocument,
  guesses: readonly Guess[],
  given: readonly Path[] = [],
): Marked {
  const { text, root } = document;
  const edits: TextEdit[] = [];
  const unmarked: Guess[] = [];
  const { guesses: marks, stale } = marksIn(document);
  const isGiven = ({ path }: OpenGuess): boolean =>
    given.some((other) => samePath(other, path)) &&
    !guesses.some((other) => samePath(other.path, path));
  const gone = marks.filter(isGiven);
  for (const from of new Set(gone.map(({ mark }) => mark?.from))) {
    const sameMark = marks.filter(({ mark }) => mark?.from === from);
    const kept = sameMark.filter((guess) => !gone.includes(guess));
    edits.push(withoutMark(text, sameMark[0]?.mark as Place, kept));
  }
  for (const mark of stale) edits.push(withoutMark(text, mark, []));
  const byEnd = new Map<number, string[]>();
  for (const guess of guesses) {
    const place = root ? placeFor(document, guess) : undefined;
    if (!place) {
      unmarked.push(guess);
      continue;
    }
    const marked = marks.filter(({ path }) => samePath(path, guess.path));
    const rules = guess.rules.filter(
      ({ id }) => !marked.some((other) => other.rules.some((rule) => rule.id === id)),
    );
    const words = byEnd.get(place.end) ?? [];
    byEnd.set(place.end, words);
    words.push(...rules.map((rule) => wordFor(rule, place.key)));
  }
  for (const [end, words] of byEnd) {
    if (words.length === 0) continue;
    const text = [...new Set(words)].join(', ');
    const isMarked = marks.some(
      ({ mark }) => mark?.to === end && !edits.some((edit) => edit.to === end),
    );
    const insert = isMarked ? `, ${text}` : ` ${markFor([])}${text}`;
    edits.push({ from: end, to: end, insert });
  }
  return { edits, unmarked };
}

type Place = NonNullable<OpenGuess['mark']>;

/** Takes a mark away, except for what it says of other values on its line. */
function withoutMark(text: string, { from, to }: Place, kept: readonly OpenGuess[]): TextEdit {
  if (kept.length > 0) {
    const words = kept.flatMap(({ path, rules }) =>
      rules.map((rule) => wordFor(rule, String(path.at(-1)))),
    );
    return { from, to, insert: ` ${markFor([])}${words.join(', ')}` };
  }
  const start = lineStart(text, from);
  const isAlone = text.slice(start, from).trim() === '';
  return isAlone ? { from: start, to: nextLine(text, to), insert: '' } : { from, to, insert: '' };
}

/** Where the line of a value ends, and its key if others are on the line; undefined where no comment can be. */
function placeFor(
  { text, root, value }: YamlDocument,
  { path, value: guessed, nested }: Guess,
): { readonly end: number; readonly key?: string } | undefined {
  if (nested || !root || ('flow' in root && root.flow)) return undefined;
  if (!equalJson(valueAt(value, path), guessed)) return undefined;
  const { slots, node, depth } = locate(root, path);
  if (depth < path.length || node.kind !== 'scalar') return undefined;
  const line = lineEnd(text, node.from);
  if (node.to > line || node.style === 'literal' || node.style === 'folded') return undefined;
  const end = line - (/[ \t]*$/.exec(text.slice(node.to, line))?.[0].length ?? 0);
  const inFlow = slots.some(
    (slot) => (slot.kind === 'entry' && slot.map.flow) || (slot.kind === 'item' && slot.seq.flow),
  );
  if (!inFlow) return { end };
  const key = String(path.at(-1));
  // Another key of the same name on the line: a mark could be about either of them.
  const keys = text.slice(lineStart(text, node.from), line).split(/[^\w-]+/);
  if (/[^\w-]/.test(key) || keys.filter((word) => word === key).length > 1) return undefined;
  return { end, key };
}

/** A guess as the configuration lists it. */
export function entriesFor(
  { object, path, value, rules }: Guess,
  file: string | undefined,
): readonly ConfirmEntry[] {
  const { kind, name, namespace } = object.part?.of ?? object;
  if (kind === null || name === null) return [];
  const identity = { kind, ...(namespace !== null && { namespace }), name };
  const at = formatPath(path.slice(object.path.length));
  return rules.map(({ id, severity }) => ({
    ...(file !== undefined && { file }),
    ...{ object: identity, path: at, rule: id },
    ...(severity && { severity }),
    value,
  }));
}

/** The guesses that an edit of a review makes, noted in it. */
export function withGuessesOf(
  edit: Edit,
  review: Review,
  planning: Pick<Planning, 'wanted' | 'part' | 'env'>,
): Edit {
  const { document, object } = planning.wanted;
  const objectReview = review.documents[document]?.review.objects.find(
    (candidate) => candidate.object === object,
  );
  if (!objectReview) return edit;
  const { settings } = review;
  const guesses = guessesIn(edit, {
    ...planning,
    objectReview,
    openGuesses: knownIn(review, document),
    settings,
  });
  return guesses.length > 0 ? { ...edit, guesses } : edit;
}

/** The guesses of a document of a review. */
export const knownIn = (review: Review, document: number): readonly OpenGuess[] =>
  review.documents[document]?.review.guesses ?? [];
