/**
 * Values that Podsmith made up and nobody has confirmed. A comment behind the value marks it:
 *
 *     runAsUser: 10001 # podsmith-confirm run-as-user
 *
 * It names the rules whose findings the value has met, and where several values are on the line, the key of the one
 * that it is about: `run-as-user.runAsUser`. A severity in parentheses is the one that the finding had, where a value
 * that weighed more stood in the place before. What has no place for a comment is listed in the configuration (`toConfirm`).
 *
 * As long as the mark is there, each of these rules has a finding at the value: it weighs what it weighed before.
 */
import { withoutCredentials } from '../credentials/credentials.ts';
import { Bundle } from '../model/bundle/bundle.ts';
import { type ObjectRef, workloadOf } from '../model/pod.ts';
import { type ConfirmEntry, SEVERITIES, type Severity } from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import { equalJson, type Json, stringifyJson } from '../text/json.ts';
import { formatPath, type Path, samePath, startsWith } from '../text/path.ts';
import { applyOps, valueAt } from '../yaml/apply-ops.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { askRule, type Finding, type RuleReview } from './ask-rule.ts';
import { rangeOf } from './range.ts';
import { type RuleSubject, ruleSubject } from './rule-subject.ts';
import type { ActiveRule } from './settings.ts';
import { type Comment, Tree } from './suppress/comments.ts';
import { commaList, type MarkProblem } from './suppress/mark.ts';

/** The code of findings about values that are to be confirmed, whatever the rule. */
export const TO_CONFIRM = 'to-confirm';

/** A rule whose finding a guess has met. */
export interface MetRule {
  readonly id: string;
  /** What the finding weighed; undefined for what it weighs that there is no value. */
  readonly severity?: Severity | undefined;
}

/** A value that is to be confirmed. */
export interface OpenGuess {
  /** Of the value, in its document. */
  readonly path: Path;
  readonly value: Json;
  readonly rules: readonly MetRule[];
  /** The comment that marks it, from the blanks before its `#`; undefined for an entry of the configuration. */
  readonly mark?: { readonly from: number; readonly to: number } | undefined;
}

const MARK = /(^|[ \t]+)#+[ \t]*podsmith-confirm(?:[ \t]+(.*))?$/;
const RULE = /^([a-z0-9-]+)(?:\.([^\s(]+))?(?:[ \t]*\((\w+)\))?$/;

/**
 * The marks of a document, in the order of its text.
 * @param knownRules ids that a mark may name; any if omitted
 */
export function marksIn(
  { text, root, value, droppedFrom }: YamlDocument,
  knownRules?: ReadonlySet<string>,
): {
  readonly guesses: readonly OpenGuess[];
  readonly problems: readonly MarkProblem[];
  /** Comments whose values are gone. */
  readonly stale: readonly NonNullable<OpenGuess['mark']>[];
} {
  const guesses: OpenGuess[] = [];
  const stale: NonNullable<OpenGuess['mark']>[] = [];
  const problems: MarkProblem[] = [];
  // Most documents have none; a look at the tree costs more than one at the text.
  if (!root || value === undefined || !text.includes('podsmith-confirm')) {
    return { guesses, problems, stale };
  }
  const tree = new Tree(text.slice(0, droppedFrom < 0 ? undefined : droppedFrom), root);
  for (const comment of tree.comments()) {
    const found = MARK.exec(text.slice(comment.from, comment.to));
    if (!found) continue;
    const { to } = comment;
    // The blanks before the comment go with it.
    const blanks =
      found.index === 0 ? (/[ \t]*$/.exec(text.slice(0, comment.from))?.[0] ?? '') : '';
    const from = comment.from + found.index - blanks.length;
    const byKey = new Map<string | undefined, MetRule[]>();
    for (const word of commaList(found[2] ?? '')) {
      const [, id = word, key, severity] = RULE.exec(word) ?? [];
      if (knownRules && !knownRules.has(id)) {
        problems.push({ code: 'unknown-to-confirm', id, from: comment.from, to });
        continue;
      }
      const weighs = SEVERITIES.find((level) => level === severity);
      added(byKey, key, () => []).push(weighs ? { id, severity: weighs } : { id });
    }
    const { length } = guesses;
    for (const [key, rules] of byKey) {
      for (const path of markedBy(tree, comment, key)) {
        const marked = valueAt(value, path);
        if (marked !== undefined) guesses.push({ path, value: marked, rules, mark: { from, to } });
      }
    }
    if (guesses.length === length && byKey.size > 0) stale.push({ from, to });
  }
  return { guesses, problems, stale };
}

/** The values that a mark is about: those of its line with the key, without a key the last one. */
function markedBy(tree: Tree, comment: Comment, key: string | undefined): readonly Path[] {
  const scalars = tree.scalarsAt(comment);
  const named =
    key === undefined ? scalars.slice(-1) : scalars.filter((path) => String(path.at(-1)) === key);
  if (named.length > 0 || key !== undefined) return named;
  const about = tree.targetOf(comment);
  return about ? [about] : [];
}

/**
 * The comment that marks a value.
 * @param key of the value, where others are on its line
 */
export const markFor = (rules: readonly MetRule[], key?: string): string =>
  `# podsmith-confirm ${rules.map((rule) => wordFor(rule, key)).join(', ')}`;

export const wordFor = ({ id, severity }: MetRule, key?: string): string =>
  `${id}${key === undefined ? '' : `.${key}`}${severity === undefined ? '' : ` (${severity})`}`;

/** Whether an entry of the configuration is about an object. */
const isAbout = (
  { object }: ConfirmEntry,
  { kind, name, namespace }: Pick<ObjectRef, 'kind' | 'name' | 'namespace'>,
): boolean =>
  object.kind === kind &&
  object.name === name &&
  (object.namespace ?? null) === (namespace ?? null);

/**
 * The values of an object that entries of the configuration say are to be confirmed: one that has changed since then
 * is somebody's.
 */
export function listedIn(
  entries: readonly ConfirmEntry[],
  object: ObjectRef,
): readonly OpenGuess[] {
  const matching = entries.filter((entry) => isAbout(entry, object.part?.of ?? object));
  const found = new Map<string, { path: Path; value: Json; rules: MetRule[] }>();
  for (const { path, value, rule, severity } of matching) {
    const at = pathFrom(path);
    if (!at || !equalJson(valueAt(object.value, at), value)) continue;
    const guess = added(found, path, () => ({ path: [...object.path, ...at], value, rules: [] }));
    guess.rules.push(severity ? { id: rule, severity } : { id: rule });
  }
  return [...found.values()];
}

/** Reads what `formatPath` writes; null for anything else. */
export function pathFrom(text: string): Path | null {
  const path: (string | number)[] = [];
  const step = /(?:^|\.)([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/uy;
  while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (!found) return null;
    const [, key, index, quoted] = found;
    if (key !== undefined) path.push(key);
    else if (index !== undefined) path.push(Number(index));
    else {
      try {
        path.push(JSON.parse(quoted as string) as string);
      } catch {
        return null;
      }
    }
  }
  return path.length > 0 && formatPath(path) === text ? path : null;
}

/** What is asked about an object, with a finding for each rule whose answer rests on a guess. */
export function withGuesses(
  rules: readonly RuleReview[],
  guesses: readonly OpenGuess[],
  subject: RuleSubject,
  active: readonly ActiveRule[],
): readonly RuleReview[] {
  if (guesses.length === 0) return rules;
  const { document, workload } = subject;
  return rules.map((review) => {
    const { id } = review.rule;
    const resting = guesses.filter(({ rules: met }) => met.some((rule) => rule.id === id));
    const ready = active.find(({ rule }) => rule === review.rule);
    if (resting.length === 0 || !ready) return review;
    const paths = resting.map(({ path }) => path);
    const usual = ready.severity ?? severityWithout(paths, ready, subject) ?? review.rule.severity;
    const findings = resting.map(({ path, value, rules: met }): Finding => {
      const noted = met.find((rule) => rule.id === id)?.severity;
      const container = workload?.pod.containers.find((ref) => startsWith(path, ref.path));
      const text = typeof value === 'string' ? value : stringifyJson(value);
      return {
        rule: id,
        severity: ready.severity ?? noted ?? usual,
        code: TO_CONFIRM,
        data: { value: withoutCredentials(text) },
        path,
        ...rangeOf(document, path, 'entry'),
        container: container && { path: container.path, name: container.name },
        sharedBy: undefined,
        fix: null,
        stays: undefined,
        heldReason: undefined,
        isRefused: false,
      };
    });
    return { ...review, findings: [...review.findings, ...findings] };
  });
}

/**
 * What a rule's finding would weigh without the values, and without what stands beside them: that containers don't run
 * as root rests on the user that they have. Undefined where it would find nothing.
 */
function severityWithout(
  paths: readonly Path[],
  active: ActiveRule,
  { object, document, unknowns }: RuleSubject,
): Severity | undefined {
  if (object.part) return undefined;
  const taken = [...paths];
  for (let turn = 0; turn < 2; turn++) {
    const value = without(
      object.value,
      taken.map((path) => path.slice(object.path.length)),
    );
    const changed = { ...object, value };
    const workload = workloadOf(changed) ?? undefined;
    const subject = ruleSubject(changed, workload, document, unknowns);
    const review = askRule(active, subject, Bundle.empty, []);
    const found = review?.findings.map(({ severity }) => SEVERITIES.indexOf(severity)) ?? [];
    if (found.length > 0) return SEVERITIES[Math.min(...found)];
    for (const { status } of review?.targets ?? []) {
      if ('at' in status && startsWith(status.at, object.path)) taken.push(status.at);
    }
  }
  return undefined;
}

const without = (value: Json, paths: readonly Path[]): Json =>
  paths.reduce<Json>(
    (left, path) =>
      path.length === 0 || valueAt(left, path) === undefined
        ? left
        : applyOps(left, [{ op: 'remove', path }]),
    value,
  );

/** Of the guesses of a document those in an object, and not in another one inside of it. */
export function guessesOf(
  guesses: readonly OpenGuess[],
  object: ObjectRef,
  others: readonly ObjectRef[],
): readonly OpenGuess[] {
  return guesses.filter(
    ({ path }) =>
      startsWith(path, object.path) &&
      !others.some(
        (other) =>
          other !== object &&
          other.path.length > object.path.length &&
          startsWith(path, other.path),
      ),
  );
}

/** How many values of objects are to be confirmed. */
export function countToConfirm(findings: readonly Finding[]): number {
  const paths: Path[] = [];
  for (const { code, path } of findings) {
    if (code === TO_CONFIRM && !paths.some((other) => samePath(other, path))) paths.push(path);
  }
  return paths.length;
}
