/** What a fix writes, value by value, so that it can be said before it is done. */
import { containersAlong, type ObjectRef } from '../model/pod.ts';
import { rangeOf } from '../review/range.ts';
import type { Review } from '../review/review.ts';
import { type RuleEnv, type Suggestion, suggestionFor } from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import type { Json } from '../text/json.ts';
import { Lines } from '../text/lines.ts';
import { type Path, samePath } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import type { Steps } from '../text/steps.ts';
import { sharedAnchor } from '../yaml/shared.ts';
import { type Edit, fullPath, type PlacedOp } from './edit.ts';
import type { FixFiles } from './files.ts';
import type { FixPart, Wanted } from './wanted.ts';

/** One value that a fix writes, or a place that it takes away. */
export interface WrittenValue {
  /** Index of the file that it is in, where that is another one than that of the object that is fixed. */
  readonly file?: number | undefined;
  /** Index of the document that it is in, or that the fix is for where a document is added. */
  readonly document: number;
  /** The object that it is in; undefined where that could not be read. */
  readonly object: ObjectRef | undefined;
  /** Name of the container that it is in. */
  readonly container: string | undefined;
  /** Below the container or the object. */
  readonly path: Path;
  /** Undefined for what is taken away. */
  readonly value: Json | undefined;
  /** `rename`: the last key of `path` has the name `value` then. */
  readonly op: PlacedOp['op'] | 'add-document';
  /** Nobody gave the value: what speaks for it instead. */
  readonly suggested?: Suggestion['by'] | undefined;
  /** What shows it, where the files do. */
  readonly shownBy?: ShownAt | undefined;
  /** Name of the anchor that other places share, and with it what is written. */
  readonly anchor?: string;
  /** It is in another object than the one that the fix is for. */
  readonly elsewhere: boolean;
  /** No finding of the rule names the place: the fix changes it as well. */
  readonly beside: boolean;
}

/** A place in the files. */
export interface ShownAt {
  /** Index of the file, where that is another one than that of the object that is fixed. */
  readonly file?: number | undefined;
  readonly document: number;
  readonly path: Path;
}

/** Where the files show what a suggestion follows from. */
export function shownAt(
  { shownBy }: Suggestion,
  { object, file, document }: Omit<Of, 'rule'>,
  { bundle }: RuleEnv,
): ShownAt | undefined {
  if (!shownBy) return undefined;
  const path = shownBy.at;
  if (shownBy.object === object) return { document, path };
  const other = bundle.objects.find((entry) => entry.object === shownBy.object);
  if (!other) return undefined;
  const elsewhere = other.file !== undefined && other.file !== file;
  return { ...(elsewhere && { file: other.file }), document: other.document, path };
}

/** The line of a place in the text of a review, from 1; undefined for one in another file. */
export function lineShown(
  { text, documents }: Review,
  { file, document, path }: ShownAt,
): number | undefined {
  const placed = file === undefined ? documents[document] : undefined;
  if (!placed) return undefined;
  return new Lines(text).line(
    placed.slice.from + rangeOf(placed.review.document, path, 'entry').from,
  );
}

type Of = Pick<Wanted, 'rule' | 'file' | 'document' | 'object'>;

/** After so many operations others have their turn. */
const AT_ONCE = 1000;

/**
 * Few operations take no step.
 * @param wanted what the edit was planned for, on the review of its file among `files`
 */
export function* writtenSteps(
  files: FixFiles,
  edit: Edit,
  wanted: Of,
  part: FixPart,
  env: RuleEnv,
): Steps<readonly WrittenValue[]> {
  const paths = part.targets.flatMap((target) => target.wanted);
  const named = PathMarks.of(paths);
  // The levels of a pod and its containers have keys of the same name.
  const keys = new Set(paths.map((path) => path.at(-1)).filter((key) => typeof key === 'string'));
  // What takes the place of something named is beside it, while that goes.
  const emptied = PathMarks.of(
    edit.ops.flatMap(({ op, path }) =>
      op === 'remove' && named.within(path) >= 0 ? [path.slice(0, -1)] : [],
    ),
  );
  const isLong = edit.ops.length > AT_ONCE;
  if (isLong) yield;
  const pod = part.targets[0]?.target.pod;
  const byPath = new Map(
    part.targets.map((target) => [JSON.stringify(target.target.container?.path ?? null), target]),
  );
  const objects = objectFinder(files);
  const ops: WrittenValue[] = [];
  for (const [i, op] of edit.ops.entries()) {
    if (isLong && i % AT_ONCE === 0) yield;
    const at = fullPath(op);
    const anchor = anchorOf(files, wanted.file, op);
    const object = objects(op.file ?? wanted.file, op.document, at);
    const elsewhere =
      op.file !== undefined ||
      op.document !== wanted.document ||
      !samePath(object?.path ?? [], wanted.object.path);
    const [container] = elsewhere || !pod ? [] : containersAlong(pod, at);
    const target = byPath.get(JSON.stringify(container?.path ?? null));
    const isNamed =
      !elsewhere &&
      (named.around(at) >= 0 || keys.has(at.at(-1) as string) || emptied.along(at) >= 0);
    ops.push({
      ...(op.file !== undefined && { file: op.file }),
      document: op.document,
      object,
      container: container?.name,
      path: at.slice((container?.path ?? object?.path ?? []).length),
      value: 'value' in op ? op.value : op.op === 'rename' ? op.key : undefined,
      op: op.op,
      ...(isGuess(edit, op, at) ? { suggested: 'any' as const } : {}),
      ...suggestionOf(wanted, part, env, op, container ? target && [target] : part.targets),
      ...(anchor !== undefined && { anchor }),
      elsewhere,
      beside: !isNamed,
    });
  }
  const news = [...(edit.before ?? []), ...edit.added].map((value): WrittenValue => {
    return {
      document: edit.document,
      object: undefined,
      container: undefined,
      path: [],
      value,
      op: 'add-document',
      elsewhere: true,
      beside: edit.ops.length > 0,
    };
  });
  return [...ops, ...news];
}

/** The anchor that shares what an operation writes; one in a string with YAML writes that string. */
export function anchorOf(
  { reviews }: FixFiles,
  defaultFile: number,
  op: PlacedOp,
): string | undefined {
  const { file = defaultFile, document, through } = op;
  const read = reviews[file]?.documents[document]?.review.document;
  const outer = through?.[0];
  return read && sharedAnchor(read, outer ? { op: 'set', path: outer } : op);
}

/** The innermost object of a document of a file that a path leads into. */
export function objectFinder({
  reviews,
}: FixFiles): (file: number, document: number, path: Path) => ObjectRef | undefined {
  const marksByDocument = new Map<string, PathMarks>();
  return (file, document, path) => {
    const objects = reviews[file]?.documents[document]?.review.objects ?? [];
    const marks = added(marksByDocument, `${file} ${document}`, () => {
      const pathMarks = new PathMarks();
      objects.forEach(({ object }, i) => {
        pathMarks.add(object.path, i);
      });
      return pathMarks;
    });
    return objects[marks.along(path)]?.object;
  };
}

/** Whether a value is made up, also one that was copied from another guess. */
const isGuess = ({ guesses = [] }: Edit, { file, document }: PlacedOp, at: Path): boolean =>
  guesses.some(
    (guess) => guess.file === file && guess.document === document && samePath(guess.path, at),
  );

/** Whether a value that the rule can be given was not: then it is a suggestion. */
function suggestionOf(
  of: Of,
  { value: given, suggestion }: FixPart,
  env: RuleEnv,
  op: PlacedOp,
  targets: FixPart['targets'] = [],
): Pick<WrittenValue, 'suggested' | 'shownBy'> {
  const spec = of.rule.fix?.value;
  if (!spec || spec.kind === 'choice' || !('value' in op) || op.value === given) return {};
  // At the pod the value is for several containers: one of them shows why.
  const found = targets
    .map(({ target }) => suggestionFor(spec, target, env))
    .find((candidate) => candidate?.value === op.value && candidate.by !== 'any');
  if (found) {
    const shownBy = shownAt(found, of, env);
    return { suggested: found.by, ...(shownBy && { shownBy }) };
  }
  // What is merely likely is one more suggestion to check.
  const open = given === undefined && suggestion === undefined;
  const isLikely = targets.some(
    ({ target }) => suggestionFor(spec, target, env)?.value === op.value,
  );
  return isLikely || (open && op.value === spec.suggestion) ? { suggested: 'any' } : {};
}
