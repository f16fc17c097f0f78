/** One round of fixes in steps: what many rules would write, planned together on the same review. */

import type { Finding } from '../review/ask-rule.ts';
import type { Registry } from '../review/registry.ts';
import type { ObjectReview, Review } from '../review/review.ts';
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
  together,
  unchanged,
} from '../text/authors.ts';
import { added, grouped } from '../text/grouped.ts';
import { type Json, jsonKey } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import { finish, partOf, type Steps } from '../text/steps.ts';
import { appendDocuments } from '../yaml/documents.ts';
import type { Refusal } from '../yaml/modify.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import {
  type Edit,
  editOf,
  envOf,
  type Files,
  fullPath,
  identityOf,
  isJsonFile,
  type PlacedOp,
  secure,
  writeSteps,
} from './edit.ts';
import type { FixPart, Wanted, WantedTarget } from './wanted.ts';
import { type Written, writtenSteps } from './written.ts';

/** Which part of what a rule has to fix is fixed. */
export type Choose = (wanted: Wanted) => readonly FixPart[];

/** What of the rules' fixes is asked for; all when nothing is said. */
export interface RoundRequest {
  /** Of which risk they may be: findings whose fix has another one stay as they are. */
  readonly risks?: readonly Safety[];
  readonly choose?: Choose;
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
}

/** What the fixes of a rule wrote for objects of a document. */
export interface AppliedFix {
  readonly rule: Rule;
  readonly document: number;
  /** The highest risk among them. */
  readonly safety: Safety;
  readonly written: readonly Written[];
}

/** What the fix of an object in another file changed in a file. */
export interface Followed {
  readonly rule: Rule;
  /** Index of the file that the fix is for. */
  readonly from: number;
  readonly written: readonly Written[];
}

/** A fix that could not be written, by the findings that it was for. */
export interface RefusedFix {
  readonly rule: Rule;
  readonly document: number;
  /** Path of the object. */
  readonly object: Path;
  readonly reason: Refusal['reason'];
}

/** A document as far as a round has changed it. */
interface Page {
  readonly slice: { readonly from: number };
  document: YamlDocument;
  change: AttributedChange<string>;
  readonly ops: PlacedOp[];
  readonly written: PathMarks;
}

/** What a round does to one file. */
class FileRound {
  private readonly pages = new Map<number, Page>();
  /** Documents that it adds, by what tells them from all others. */
  readonly news = new Map<
    string,
    { readonly key: string; readonly value: Json; readonly rule: Rule }
  >();
  readonly applied: AppliedFix[] = [];
  readonly followed: Followed[] = [];
  readonly refused: RefusedFix[] = [];

  constructor(readonly review: Review) {}

  /** Undefined for a document that the file does not have. */
  page(index: number): Page | undefined {
    const placed = this.review.documents[index];
    if (!placed) return undefined;
    return added(this.pages, index, (): Page => {
      const { slice, review } = placed;
      const { document } = review;
      const change = unchanged(document.text.length);
      return { slice, document, change, ops: [], written: new PathMarks() };
    });
  }

  done(): Round {
    const { review, pages, news, applied, followed, refused } = this;
    const parts = [...pages.values()].map(({ slice, change }) => ({ at: slice.from, change }));
    let change = together(review.text.length, parts);
    if (news.size > 0) {
      const text = change.changes.apply(review.text);
      const own = [...news.values()];
      const inserts = appendDocuments(
        text,
        own.map(({ value }) => newDocument(value)),
      );
      const pieces = own.map(({ rule }, i) => ({ insert: inserts[i] ?? '', author: rule.id }));
      change = followedBy(change, appended(text.length, pieces));
    }
    return {
      change,
      ops: [...pages.values()].flatMap(({ ops }) => ops),
      added: [...news.values()].map(({ value }) => value),
      applied,
      followed,
      refused,
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
  files: Files,
  fixed: readonly number[],
  registry: Registry,
  rules: readonly Rule[],
  { risks = RISKS, choose = everything }: RoundRequest = {},
): Steps<readonly Round[]> {
  const rounds = files.reviews.map((review) => new FileRound(review));
  const givenTo = new Map<string, number>();
  for (const [i, file] of fixed.entries()) {
    const steps = planFile(file);
    yield* partOf(steps, i / fixed.length, (i + 1) / fixed.length);
  }
  return rounds.map((round) => round.done());

  function* planFile(file: number): Steps<void> {
    const own = rounds[file] as FileRound;
    const { review, applied, refused, news } = own;
    const closed = isJsonFile(review.text);
    const envs = new Map(rules.map((rule) => [rule, envOf(review, registry, rule, files)]));
    /** Makes edits in all of their documents, or in none and says why. */
    function* make(
      rule: Rule,
      wanted: readonly Planned[],
    ): Steps<Refusal['reason'] | 'taken' | null> {
      const edits = wanted.map(({ edit }) => edit);
      const parts = [
        ...grouped(
          edits.flatMap(({ ops }) => ops),
          (op) => rounds[op.file ?? file]?.page(op.document),
        ),
      ].flatMap(([page, list]) => (page ? [{ page, list }] : []));
      yield 0;
      // What two rules write may not be one place, or one inside the other's.
      const taken = parts.some(({ page, list }) =>
        list.some((op) => page.written.around(fullPath(op)) >= 0),
      );
      const stale = edits.some(({ document, kept = [] }) =>
        kept.some((path) => (own.page(document)?.written.around(path) ?? -1) >= 0),
      );
      if (taken || stale) return 'taken';
      const documents = edits
        .flatMap((edit) => edit.added)
        .map((value) => ({ key: jsonKey(value), identity: identityOf(value), value }))
        // Two objects of one name would be one in the cluster: the next round sees the first of them.
        .filter(
          ({ key, identity }) =>
            (givenTo.get(key) ?? file) === file && (news.get(identity)?.key ?? key) === key,
        );
      if (closed && documents.length > 0) return 'layout';
      const results = [];
      for (const { page, list } of parts) {
        const other = list[0]?.file;
        if (other !== undefined && files.locked.has(other)) return 'other-file';
        const result = yield* writeSteps(page.document, list);
        if (!result.ok) return other === undefined ? result.reason : 'other-file';
        results.push({ list, page, result });
      }
      let changed = documents.length > 0;
      for (const { list, page, result } of results) {
        if (result.changes.empty) continue;
        yield 1;
        page.change = followedBy(page.change, attributed(result.changes, rule.id));
        page.document = result.document;
        for (const { file: _, ...op } of list) {
          page.ops.push(op);
          page.written.add(fullPath(op));
        }
        changed = true;
        yield 1;
      }
      for (const { document, kept = [] } of edits) {
        for (const path of kept) own.page(document)?.written.add(path);
      }
      for (const { key, identity, value } of documents) {
        added(news, identity, () => ({ key, value, rule }));
        givenTo.set(key, file);
      }
      const [first] = wanted;
      if (changed && first) {
        const safety = riskiest(wanted.map(({ all }) => all.safety));
        const written: Written[] = [];
        for (const { all, part, edit } of wanted) {
          const steps = writtenSteps(files, edit, all, part, envs.get(rule) as RuleEnv);
          for (const one of yield* partOf(steps, 1, 1)) written.push(one);
        }
        applied.push({ rule, document: first.all.document, safety, written });
        const byFile = grouped(written, (one) => one.file);
        for (const [other, list] of byFile) {
          if (other !== undefined) {
            rounds[other]?.followed.push({ rule, from: file, written: list });
          }
        }
      }
      return null;
    }
    const turns = review.documents.length * rules.length;
    let turn = 0;
    for (const { index, review: read } of review.documents) {
      for (const rule of rules) {
        const [before, after] = [turn / turns, (turn + 1) / turns];
        turn++;
        yield before;
        const env = envs.get(rule) as RuleEnv;
        const wanted: Planned[] = [];
        for (const one of read.objects) {
          const all = yield* partOf(wantedSteps(rule, one, index, risks, file), before, before);
          if (!all) continue;
          for (const part of choose(all)) {
            yield before;
            const edit = editOfPart(all, part, env);
            if (edit.ops.length + edit.added.length > 0) wanted.push({ all, part, edit });
          }
        }
        // All objects at once: what they share through an anchor cannot be written for one of them.
        if (wanted.length > 1 && (yield* partOf(make(rule, wanted), before, after)) === null)
          continue;
        for (const one of wanted) {
          const reason = yield* partOf(make(rule, [one]), before, after);
          if (reason === null || reason === 'taken') continue;
          refused.push({ rule, document: index, object: one.all.object.path, reason });
        }
      }
    }
  }
}

/** An edit, with what it is for. */
interface Planned {
  readonly all: Wanted;
  readonly part: FixPart;
  readonly edit: Edit;
}

/** What is declined for one target alone may be written together with others. */
export const riskOf = ({ fix }: Rule, finding: Finding): Safety =>
  finding.fix ?? fix?.safety ?? 'safe';

/**
 * @param risks findings whose fix has another one do not count
 * @param file index of its file among those that belong together
 * @returns null when the rule finds nothing there that counts
 */
export const wantedOf = (...args: Parameters<typeof wantedSteps>): Wanted | null =>
  finish(wantedSteps(...args));

/** Of so many findings of a rule others have their turn while they are gone through. */
const MANY = 1000;

/** The same in steps, of which few findings take none. */
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
      risks.includes(riskOf(rule, finding)),
  );
  if (open.length === 0) return null;
  const isLong = open.length > MANY;
  if (isLong) yield 0;
  // Codes that a profile leaves out, and findings that a mark suppresses, are nothing to fix.
  const place = (code: string, path: Path): string => `${code} ${JSON.stringify(path)}`;
  const byPlace = grouped(open, ({ code, path }) => place(code, path));
  if (isLong) yield 0;
  const shared = new Map(open.map((one) => [one, one.sharedBy && new Set(one.sharedBy)]));
  const counts = ({ container }: Target, { code, at }: ValuePlace): boolean =>
    (byPlace.get(place(code, at)) ?? []).some(
      (one) => shared.get(one)?.has(container?.name ?? null) ?? true,
    );
  const bad: (WantedTarget & { readonly keptPaths: readonly Path[] })[] = [];
  const all = rules.find((entry) => entry.rule.id === rule.id)?.targets ?? [];
  for (const [i, { target, status }] of all.entries()) {
    if (isLong && i % MANY === 0) yield i / all.length;
    if (!('places' in status)) continue;
    const own = split(status.places, (one) => counts(target, one));
    bad.push({ target, status, document, ...own });
  }
  if (isLong) yield 0;
  const targets = bad.filter(({ wanted }) => wanted.length > 0);
  if (targets.length === 0) return null;
  const keptPaths = bad.flatMap((target) => target.keptPaths);
  const safety = riskiest(open.map((finding) => riskOf(rule, finding)));
  const whole = targets.length === bad.length;
  if (isLong) yield 0;
  return { rule, file, document, object, targets, keptPaths, whole, safety };
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
