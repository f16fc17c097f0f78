/** One round of fixes in steps: what many rules would write, planned together on the same review. */

import { Bundle, type BundleObject } from '../model/bundle/bundle.ts';
import { reviewedIn, workloadOf } from '../model/pod.ts';
import type { Finding } from '../review/ask-rule.ts';
import { breakageOfAdded } from '../review/breakage.ts';
import { TO_CONFIRM } from '../review/guesses.ts';
import type { Registry } from '../review/registry.ts';
import type { DocumentReview, ObjectReview, Review } from '../review/review.ts';
import {
  RISKS,
  type Rule,
  type RuleEnv,
  riskiest,
  type Safety,
  type Target,
  type ValuePlace,
} from '../rule/rule.ts';
import {
  type AttributedChange,
  appended,
  attributed,
  followedBy,
  renamed,
  together,
  unchanged,
} from '../text/authors.ts';
import { ChangeSet } from '../text/change.ts';
import { added, grouped } from '../text/grouped.ts';
import { type Json, jsonKey } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import type { Steps } from '../text/steps.ts';
import { appendDocuments } from '../yaml/documents.ts';
import type { Refusal } from '../yaml/modify.ts';
import { parseSteps, type YamlDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import { Batch, type BatchFix, type PlannedPart, type RoundDocument } from './batch.ts';
import {
  type Edit,
  editOf,
  envOf,
  fullPath,
  guardsOf,
  isJsonFile,
  objectIdentity,
  type PlacedOp,
  secure,
  writeSteps,
} from './edit.ts';
import type { FixFiles } from './files.ts';
import type { Guess } from './guess.ts';
import { guessesIn, knownIn, marksFor } from './guesses.ts';
import type { FixPart, Wanted, WantedTarget } from './wanted.ts';
import { type WrittenValue, writtenSteps } from './written.ts';

/** Which part of what a rule has to fix is fixed. */
export type Choose = (wanted: Wanted) => readonly FixPart[];

/** What of the rules' fixes is asked for; all when nothing is said. */
export interface RoundRequest {
  /** Of which risk they may be: findings whose fix has another one stay as they are. */
  readonly risks?: readonly Safety[];
  readonly choose?: Choose;
  /** Whether fixes that need a value that nobody gave are made, with what is suggested. They are if omitted. */
  readonly guesses?: boolean;
}

/** All of what a rule has to fix, with what it suggests. */
export const everything: Choose = ({ targets, whole }) => [{ targets, whole, value: undefined }];

export interface Round {
  /** What is changed, and by the fixes of which rules. */
  readonly change: AttributedChange<string>;
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
  readonly applied: readonly AppliedFix[];
  /** What fixes of objects in other files changed in this one. */
  readonly followed: readonly Followed[];
  readonly refused: readonly RefusedFix[];
  /** Values that nobody gave, of which `unmarked` have no mark in the text. */
  readonly guessed: readonly Guess[];
  readonly unmarked: readonly Guess[];
  /** Values that would have to be guessed: what needs them is not fixed. */
  readonly spared: readonly SparedFix[];
}

/** A fix that is not made, since it needs a value that nobody gave. */
export interface SparedFix {
  readonly rule: Rule;
  readonly document: number;
  /** Path of the object. */
  readonly object: Path;
  readonly guesses: readonly Guess[];
}

/** What the fixes of a rule wrote for objects of a document. */
export interface AppliedFix {
  readonly rule: Rule;
  readonly document: number;
  /** The highest risk among them. */
  readonly safety: Safety;
  readonly written: readonly WrittenValue[];
}

/** What the fix of an object in another file changed in a file. */
export interface Followed {
  readonly rule: Rule;
  /** Index of the file that the fix is for. */
  readonly from: number;
  readonly written: readonly WrittenValue[];
}

/** A fix that could not be written, by the findings that it was for. */
export interface RefusedFix {
  readonly rule: Rule;
  readonly document: number;
  /** Path of the object. */
  readonly object: Path;
  readonly reason: Refusal['reason'];
}

/** What a round does to one file. */
class FileRound {
  private readonly pages = new Map<number, RoundDocument>();
  /** Documents that it adds, by what tells them from all others. */
  readonly news = new Map<
    string,
    { readonly key: string; readonly value: Json; readonly rule: Rule }
  >();
  readonly applied: AppliedFix[] = [];
  readonly followed: Followed[] = [];
  readonly refused: RefusedFix[] = [];
  readonly guessed: Guess[] = [];
  readonly unmarked: Guess[] = [];
  readonly spared: SparedFix[] = [];

  constructor(readonly review: Review) {}

  has = (page: RoundDocument): boolean => [...this.pages.values()].includes(page);

  /** Undefined for a document that the file does not have. */
  page(index: number): RoundDocument | undefined {
    const placed = this.review.documents[index];
    if (!placed) return undefined;
    return added(this.pages, index, (): RoundDocument => {
      const { slice, review } = placed;
      const { document } = review;
      const change = unchanged(document.text.length);
      return { slice, document, change, ops: [], written: new PathMarks() };
    });
  }

  done(): Round {
    const { review, pages, news, applied, followed, refused, guessed, unmarked, spared } = this;
    const parts = [...pages.values()].map(({ slice, change }) => ({ at: slice.from, change }));
    let change = together(review.text.length, parts);
    if (news.size > 0) {
      const text = change.changes.apply(review.text);
      const documents = [...news.values()];
      const inserts = appendDocuments(
        text,
        documents.map(({ value }) => newDocument(value)),
      );
      const pieces = documents.map(({ rule }, i) => ({
        insert: inserts[i] ?? '',
        author: rule.id,
      }));
      change = followedBy(change, appended(text.length, pieces));
    }
    return {
      change,
      ops: [...pages.values()].flatMap(({ ops }) => ops),
      added: [...news.values()].map(({ value }) => value),
      applied,
      followed,
      refused,
      guessed,
      unmarked,
      spared,
    };
  }
}

/**
 * Plans what the rules would fix, all on the present reviews: what a fix makes possible comes in the
 * next round. Where two rules want to write the same place the first in the list has its way. Targets
 * whose findings a mark suppresses are left alone. What one file is given, another that lacks it as well is not
 * given once more.
 * @param files where a fix may write what moves with it
 * @param fixed indices of those whose findings are fixed
 * @returns a round for each file
 */
export function* planSteps(
  files: FixFiles,
  fixed: readonly number[],
  registry: Registry,
  rules: readonly Rule[],
  { risks = RISKS, choose = everything, guesses = true }: RoundRequest = {},
): Steps<readonly Round[]> {
  const run: RoundRun = {
    files,
    registry,
    rules,
    request: { risks, choose, guesses },
    rounds: files.reviews.map((review) => new FileRound(review)),
    givenTo: new Map(),
    addedSoFar: [],
  };
  for (const file of fixed) yield* new FilePlanner(run, file).plan();
  return run.rounds.map((round) => round.done());
}

/** What the files of a round have in common. */
interface RoundRun {
  readonly files: FixFiles;
  readonly registry: Registry;
  readonly rules: readonly Rule[];
  readonly request: Required<RoundRequest>;
  readonly rounds: readonly FileRound[];
  /** Which file each new document was given to, by its JSON. */
  readonly givenTo: Map<string, number>;
  readonly addedSoFar: BundleObject[];
}

/** Plans the fixes of one file. */
class FilePlanner {
  private readonly round: FileRound;
  /** A file of JSON takes no further document. */
  private readonly closed: boolean;
  private readonly envs: ReadonlyMap<Rule, RuleEnv>;

  constructor(
    private readonly run: RoundRun,
    private readonly file: number,
  ) {
    const { files, registry, rules } = run;
    this.round = run.rounds[file] as FileRound;
    const { review } = this.round;
    this.closed = isJsonFile(review.text);
    this.envs = new Map(rules.map((rule) => [rule, envOf(review, registry, rule, files)]));
  }

  *plan(): Steps<void> {
    for (const { index, review } of this.round.review.documents) {
      const fixes: BatchFix[] = [];
      const found = new Set(
        review.objects.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
      );
      for (const rule of this.run.rules) {
        if (!found.has(rule.id)) continue;
        yield;
        const wanted = yield* this.wantedBy(rule, review, index);
        if (wanted.length > 0) fixes.push(this.fixOf(rule, wanted));
      }
      yield* this.write(inTurn(fixes));
    }
  }

  /** What a rule has to fix in a document, with its edits. */
  private *wantedBy(
    rule: Rule,
    read: DocumentReview,
    index: number,
  ): Steps<readonly PlannedPart[]> {
    const { review, spared: sparedFixes } = this.round;
    const { risks, choose, guesses } = this.run.request;
    const env = this.envs.get(rule) as RuleEnv;
    const wanted: PlannedPart[] = [];
    for (const objectReview of read.objects) {
      const all = yield* wantedSteps(rule, objectReview, index, risks, this.file);
      if (!all) continue;
      for (const part of choose(all)) {
        yield;
        const planning = {
          env,
          objectReview,
          openGuesses: knownIn(review, index),
          settings: review.settings,
        };
        const { made, spared } = guessing(all, part, planning, guesses);
        for (const planned of made) {
          if (!this.isInTheWay(rule, planned.edit.added, read.document, env)) wanted.push(planned);
        }
        if (spared.length > 0) {
          sparedFixes.push({
            rule,
            document: index,
            object: objectReview.object.path,
            guesses: spared,
          });
        }
      }
    }
    return wanted;
  }

  private pageOf({
    file = this.file,
    document,
  }: Pick<PlacedOp, 'file' | 'document'>): RoundDocument | undefined {
    return this.run.rounds[file]?.page(document);
  }

  private fixOf(rule: Rule, wanted: readonly PlannedPart[]): BatchFix {
    const edits = wanted.map(({ edit }) => edit);
    const byPage = grouped(
      edits.flatMap(({ ops }) => ops),
      (op) => this.pageOf(op),
    );
    const parts = [...byPage].flatMap(([page, ops]) => (page ? [{ page, ops }] : []));
    return { rule, wanted, parts };
  }

  /** Makes fixes, one after the other as to what they come to. */
  private *write(fixes: readonly BatchFix[]): Steps<void> {
    let some: BatchFix[] = [];
    for (const fix of fixes) {
      if (!this.isAlone(fix)) {
        some.push(fix);
        continue;
      }
      yield* this.writeTogether(some);
      yield* this.writeTogether([fix]);
      some = [];
    }
    yield* this.writeTogether(some);
  }

  /** Whether nothing is gained by writing a fix with others: each of its edits takes its own turn, or it fails. */
  private isAlone({ wanted, parts }: BatchFix): boolean {
    const { locked } = this.run.files;
    return (
      (this.closed && wanted.some(({ edit }) => edit.added.length > 0)) ||
      parts.some(
        ({ page, ops }) =>
          page.document.template ||
          ops.some((op) => op.through || (op.file !== undefined && locked.has(op.file))),
      )
    );
  }

  /** Makes fixes at once, each in all of its documents or in none; in halves where one of them cannot be made. */
  private *writeTogether(fixes: readonly BatchFix[]): Steps<void> {
    const batch = new Batch((index) => this.round.page(index));
    for (const fix of fixes) {
      yield;
      if (batch.add(fix)) continue;
      // All objects at once: what they share through an anchor cannot be written for one of them.
      if (fix.wanted.length > 1) for (const part of this.apart(fix)) batch.add(part);
    }
    const reason = yield* this.make(batch);
    if (reason === null) return;
    const [fix] = fixes as [BatchFix];
    if (fixes.length > 1) {
      const middle = fixes.length >> 1;
      yield* this.writeTogether(fixes.slice(0, middle));
      yield* this.writeTogether(fixes.slice(middle));
    } else if (fix.wanted.length > 1) {
      yield* this.writeTogether(this.apart(fix));
    } else {
      const { rule, wanted } = fix;
      for (const { all } of wanted) {
        const { document, object } = all;
        this.round.refused.push({ rule, document, object: object.path, reason });
      }
    }
  }

  /** Whether an added object would break something beside those that are added in the same round. */
  private isInTheWay(
    rule: Rule,
    values: readonly Json[],
    beside: YamlDocument,
    { bundle }: RuleEnv,
  ): boolean {
    if (values.length === 0) return false;
    const { registry, addedSoFar } = this.run;
    const guards = guardsOf(this.round.review, registry, rule);
    if (guards.length === 0) return false;
    const all = new Bundle([...bundle.objects, ...addedSoFar]);
    if (values.some((value) => breakageOfAdded(guards, value, beside, all))) return true;
    for (const object of values.flatMap((value) => reviewedIn(value))) {
      addedSoFar.push({ object, workload: workloadOf(object) ?? undefined, document: -1 });
    }
    return false;
  }

  private apart({ rule, wanted }: BatchFix): BatchFix[] {
    return wanted.map((part) => this.fixOf(rule, [part]));
  }

  /** @returns why nothing of the batch is made; null once it is */
  private *make({ fixes, pages }: Batch): Steps<Refusal['reason'] | null> {
    if (this.closed && fixes.some((fix) => this.documentsOf(fix).length > 0)) return 'layout';
    const results = [];
    for (const [page, { ops, authors }] of pages) {
      const other = ops[0]?.file;
      if (other !== undefined && this.run.files.locked.has(other)) return 'other-file';
      const authorOf = (index: number) => authors[index] ?? 0;
      const author = fixes.length > 1 ? authorOf : undefined;
      const result = yield* writeSteps(page.document, ops, author);
      if (!result.ok) return other === undefined ? result.reason : 'other-file';
      results.push({ page, result });
    }
    const changed = new Set<RoundDocument>();
    for (const { page, result } of results) {
      if (result.changes.empty) continue;
      yield;
      changed.add(page);
      const byRule = renamed(result, (author) => fixes[author]?.rule.id ?? '');
      page.change = followedBy(page.change, byRule);
      page.document = result.document;
      yield;
      yield* this.mark(page, fixes);
    }
    for (const fix of fixes) yield* this.settle(fix, changed);
    return null;
  }

  /** Marks what fixes have made up in a page, and notes it. */
  private *mark(page: RoundDocument, fixes: readonly BatchFix[]): Steps<void> {
    const wrote = fixes.filter(({ parts }) => parts.some((part) => part.page === page));
    const { guessed, given } = guessedFor(wrote, (op) => this.pageOf(op) === page);
    const marked = marksFor(page.document, guessed, given);
    const round = this.run.rounds.find((candidate) => candidate.has(page)) ?? this.round;
    for (const guess of guessed) round.guessed.push(guess);
    for (const guess of marked.unmarked) round.unmarked.push(guess);
    if (marked.edits.length === 0) return;
    const { text } = page.document;
    const changes = ChangeSet.of(text.length, marked.edits);
    const [first] = guessed;
    const author = first?.rules[0]?.id ?? wrote[0]?.rule.id ?? '';
    page.change = followedBy(page.change, attributed(changes, author));
    page.document = yield* parseSteps(changes.apply(text));
  }

  /** New documents of a fix. Two objects of one name would be one in the cluster: the next round sees the first. */
  private documentsOf({ wanted }: BatchFix) {
    return wanted
      .flatMap(({ edit }) => edit.added)
      .map((value) => ({ key: jsonKey(value), identity: objectIdentity(value), value }))
      .filter(
        ({ key, identity }) =>
          (this.run.givenTo.get(key) ?? this.file) === this.file &&
          (this.round.news.get(identity)?.key ?? key) === key,
      );
  }

  /** Notes what a fix has written. */
  private *settle(fix: BatchFix, changedPages: ReadonlySet<RoundDocument>): Steps<void> {
    const { rule, wanted, parts } = fix;
    const documents = this.documentsOf(fix);
    let changed = documents.length > 0;
    for (const { page, ops } of parts) {
      if (!changedPages.has(page)) continue;
      yield;
      for (const { file: _, ...op } of ops) {
        page.ops.push(op);
        page.written.add(fullPath(op));
      }
      changed = true;
    }
    for (const { edit } of wanted) {
      for (const path of edit.kept ?? []) this.round.page(edit.document)?.written.add(path);
    }
    for (const { key, identity, value } of documents) {
      added(this.round.news, identity, () => ({ key, value, rule }));
      this.run.givenTo.set(key, this.file);
    }
    const [first] = wanted;
    if (!changed || !first) return;
    const safety = riskiest(wanted.map(({ all }) => all.safety));
    const written: WrittenValue[] = [];
    for (const { all, part, edit } of wanted) {
      const env = this.envs.get(rule) as RuleEnv;
      const values = yield* writtenSteps(this.run.files, edit, all, part, env);
      for (const value of values) written.push(value);
    }
    this.round.applied.push({ rule, document: first.all.document, safety, written });
    for (const [other, list] of grouped(written, (value) => value.file)) {
      if (other === undefined) continue;
      this.run.rounds[other]?.followed.push({ rule, from: this.file, written: list });
    }
  }
}

/** The fixes of a document in their order, but those that wait for what others write behind these. */
function inTurn(fixes: readonly BatchFix[]): readonly BatchFix[] {
  const waits = (fix: BatchFix): boolean => {
    const awaited = fix.wanted.flatMap(({ edit }) => edit.awaited ?? []);
    if (awaited.length === 0) return false;
    const [marks, document] = [PathMarks.of(awaited), fix.wanted[0]?.edit.document];
    return fixes.some(
      (other) =>
        other !== fix &&
        other.wanted.some(({ edit }) =>
          edit.ops.some(
            (op) =>
              op.file === undefined && op.document === document && marks.around(fullPath(op)) >= 0,
          ),
        ),
    );
  };
  const late = new Set(fixes.filter(waits));
  return late.size > 0 ? [...fixes.filter((fix) => !late.has(fix)), ...late] : fixes;
}

/** What is declined for one target alone may be written together with others. */
export const riskOf = ({ fix }: Rule, finding: Finding): Safety =>
  finding.fix ?? fix?.safety ?? 'safe';

/** Of so many findings of a rule others have their turn while they are gone through. */
const MANY = 1000;

/**
 * Few findings take no step.
 * @param risks findings whose fix has another one do not count
 * @param file index of its file among those that belong together
 * @returns null when the rule finds nothing there that counts
 */
export function* wantedSteps(
  rule: Rule,
  { object, rules, findings }: ObjectReview,
  document: number,
  risks: readonly Safety[] = RISKS,
  file = 0,
): Steps<Wanted | null> {
  const open = findings.filter(
    (finding) =>
      finding.rule === rule.id &&
      finding.stays === undefined &&
      finding.breaks === undefined &&
      finding.code !== TO_CONFIRM &&
      risks.includes(riskOf(rule, finding)),
  );
  if (open.length === 0) return null;
  const isLong = open.length > MANY;
  if (isLong) yield;
  // Codes that a profile leaves out, and findings that a mark suppresses, are nothing to fix.
  const place = (code: string, path: Path): string => `${code} ${JSON.stringify(path)}`;
  const byPlace = grouped(open, ({ code, path }) => place(code, path));
  if (isLong) yield;
  const shared = new Map(
    open.map((finding) => [finding, finding.sharedBy && new Set(finding.sharedBy)]),
  );
  const counts = ({ container }: Target, { code, at }: ValuePlace): boolean =>
    (byPlace.get(place(code, at)) ?? []).some(
      (finding) => shared.get(finding)?.has(container?.name ?? null) ?? true,
    );
  const bad: (WantedTarget & { readonly keptPaths: readonly Path[] })[] = [];
  const all = rules.find((entry) => entry.rule.id === rule.id)?.targets ?? [];
  for (const [i, { target, status, breaks }] of all.entries()) {
    if (isLong && i % MANY === 0) yield;
    if (!('places' in status)) continue;
    const paths = split(status.places, (valuePlace) => counts(target, valuePlace));
    bad.push({ target, status, breaks, document, ...paths });
  }
  if (isLong) yield;
  const targets = bad.filter(({ wanted }) => wanted.length > 0);
  if (targets.length === 0) return null;
  const keptPaths = bad.flatMap((target) => target.keptPaths);
  const safety = riskiest(open.map((finding) => riskOf(rule, finding)));
  const whole = targets.length === bad.length;
  if (isLong) yield;
  return { rule, file, document, object, targets, keptPaths, whole, safety };
}

/**
 * What is written for a part, with what of it is made up. Where nothing may be, it is what is written for its
 * containers one by one as far as that needs no guess.
 */
function guessing(
  all: Wanted,
  part: FixPart,
  planning: Omit<Parameters<typeof guessesIn>[1], 'wanted' | 'part'>,
  allowed: boolean,
): { readonly made: readonly PlannedPart[]; readonly spared: readonly Guess[] } {
  const planned = (fixPart: FixPart): PlannedPart => {
    const edit = editOfPart(all, fixPart, planning.env);
    const guesses = guessesIn(edit, { ...planning, wanted: all, part: fixPart });
    return { all, part: fixPart, edit: guesses.length > 0 ? { ...edit, guesses } : edit };
  };
  const whole = planned(part);
  const isSome = ({ edit }: PlannedPart) => edit.ops.length + edit.added.length > 0;
  const { guesses = [] } = whole.edit;
  if (allowed || guesses.length === 0) return { made: [whole].filter(isSome), spared: [] };
  // The level that containers share says nothing by itself: without them it would be half of a fix.
  const targets = part.targets.filter(({ target }) => target.container);
  if (part.targets.length < 2) return { made: [], spared: guesses };
  const apart = targets.map((target) => planned({ ...part, targets: [target], whole: false }));
  const isSure = ({ edit }: PlannedPart) => !edit.guesses;
  const made = apart.filter((plannedPart) => isSure(plannedPart) && isSome(plannedPart));
  const open = apart.flatMap(({ edit }) => edit.guesses ?? []);
  return { made, spared: open.length > 0 ? open : guesses };
}

/** What fixes write in a page: the values that they make up, and the places of those that are given. */
function guessedFor(
  fixes: readonly BatchFix[],
  isIn: (op: Pick<PlacedOp, 'file' | 'document'>) => boolean,
): { readonly guessed: readonly Guess[]; readonly given: readonly Path[] } {
  const edits = fixes.flatMap(({ wanted }) => wanted.map(({ edit }) => edit));
  return {
    guessed: edits.flatMap(({ guesses = [] }) => guesses.filter(isIn)),
    given: edits.flatMap(({ ops }) =>
      ops.flatMap((op) => (op.op === 'set' && isIn(op) ? [fullPath(op)] : [])),
    ),
  };
}

/** What the rule would write for a part; an edit of nothing when it declines. */
export function editOfPart(
  { rule, file, document, keptPaths }: Wanted,
  { targets, whole, value, suggestion }: FixPart,
  env: RuleEnv,
): Edit {
  if (targets.length === 0) return editOf([], document, file);
  const part =
    keptPaths.length > 0
      ? { wanted: targets.flatMap((target) => target.wanted), kept: keptPaths }
      : undefined;
  const { ops } = secure(rule, targets, { value, suggestion, whole, part }, env);
  return editOf(ops, document, file);
}

function split(places: readonly ValuePlace[], counts: (place: ValuePlace) => boolean) {
  return {
    wanted: places.filter(counts).map(({ at }) => at),
    keptPaths: places.filter((place) => !counts(place)).map(({ at }) => at),
  };
}
