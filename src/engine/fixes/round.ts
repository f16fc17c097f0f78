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
  attributed,
  followedBy,
  together,
  unchanged,
} from '../text/authors.ts';
import { ChangeSet } from '../text/change.ts';
import { added, grouped } from '../text/grouped.ts';
import { type Json, jsonKey } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import { partOf, type Steps } from '../text/steps.ts';
import type { Refusal } from '../yaml/modify.ts';
import {
  type Edit,
  editOf,
  envOf,
  fullPath,
  isJsonFile,
  type PlacedOp,
  secure,
  withAdded,
  writeSteps,
} from './edit.ts';
import type { FixPart, Wanted } from './wanted.ts';
import { type Written, writtenBy } from './written.ts';

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

/** A fix that could not be written, by the findings that it was for. */
export interface RefusedFix {
  readonly rule: Rule;
  readonly document: number;
  /** Path of the object. */
  readonly object: Path;
  readonly reason: Refusal['reason'];
}

/**
 * Plans what the rules would fix, all on the present review: what a fix makes possible comes in the
 * next round. Where two rules want to write the same place the first in the list has its way. Targets
 * whose findings a mark suppresses are left alone.
 * @param elsewhere documents that other files are given in the same round: they need no second copy
 */
export function* planSteps(
  review: Review,
  registry: Registry,
  rules: readonly Rule[],
  elsewhere: readonly Json[],
  { risks = RISKS, choose = everything }: RoundRequest = {},
): Steps<Round> {
  const pages = new Map(
    review.documents.map(({ index, slice, review: { document } }) => [
      index,
      {
        slice,
        document,
        change: unchanged(document.text.length) as AttributedChange<string>,
        ops: [] as PlacedOp[],
        written: new PathMarks(),
      },
    ]),
  );
  const elsewhereKeys = new Set(elsewhere.map(jsonKey));
  const news = new Map<string, { readonly value: Json; readonly rule: Rule }>();
  const applied: AppliedFix[] = [];
  const refused: RefusedFix[] = [];
  const closed = isJsonFile(review.text);
  const envs = new Map(rules.map((rule) => [rule, envOf(review, registry, rule)]));
  /** Makes edits in all of their documents, or in none and says why. */
  function* make(
    rule: Rule,
    wanted: readonly Planned[],
  ): Steps<Refusal['reason'] | 'taken' | null> {
    const edits = wanted.map(({ edit }) => edit);
    const parts = [
      ...grouped(
        edits.flatMap(({ ops }) => ops),
        ({ document }) => document,
      ),
    ];
    // What two rules write may not be one place, or one inside the other's.
    const taken = parts.some(([document, list]) => {
      const written = pages.get(document)?.written;
      return written && list.some((op) => written.around(fullPath(op)) >= 0);
    });
    const stale = edits.some(({ document, kept = [] }) =>
      kept.some((path) => (pages.get(document)?.written.around(path) ?? -1) >= 0),
    );
    if (taken || stale) return 'taken';
    const documents = edits
      .flatMap((edit) => edit.added)
      .map((value) => ({ key: jsonKey(value), value }))
      .filter(({ key }) => !elsewhereKeys.has(key));
    if (closed && documents.length > 0) return 'layout';
    const results = [];
    for (const [document, list] of parts) {
      const page = pages.get(document);
      if (!page) continue;
      results.push({ list, page, result: yield* writeSteps(page.document, list) });
    }
    for (const { result } of results) if (!result.ok) return result.reason;
    let changed = documents.length > 0;
    for (const { list, page, result } of results) {
      if (!result.ok || result.changes.empty) continue;
      page.change = followedBy(page.change, attributed(result.changes, rule.id));
      page.document = result.document;
      for (const op of list) {
        page.ops.push(op);
        page.written.add(fullPath(op));
      }
      changed = true;
    }
    for (const { document, kept = [] } of edits) {
      for (const path of kept) pages.get(document)?.written.add(path);
    }
    for (const { key, value } of documents) added(news, key, () => ({ value, rule }));
    const [first] = wanted;
    if (changed && first) {
      const safety = riskiest(wanted.map(({ all }) => all.safety));
      const written = wanted.flatMap(({ all, part, edit }) =>
        writtenBy(review, edit, all, part, envs.get(rule) as RuleEnv),
      );
      applied.push({ rule, document: first.all.document, safety, written });
    }
    return null;
  }
  const turns = review.documents.length * rules.length;
  let turn = 0;
  for (const { index, review: own } of review.documents) {
    for (const rule of rules) {
      const [before, after] = [turn / turns, (turn + 1) / turns];
      turn++;
      yield before;
      const env = envs.get(rule) as RuleEnv;
      const wanted = own.objects.flatMap((one) => {
        const all = wantedOf(rule, one, index, risks);
        if (!all) return [];
        return choose(all).flatMap((part): Planned[] => {
          const edit = editOfPart(all, part, env);
          return edit.ops.length + edit.added.length > 0 ? [{ all, part, edit }] : [];
        });
      });
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
  const parts = [...pages.values()].map(({ slice, change }) => ({ at: slice.from, change }));
  let change = together(review.text.length, parts);
  for (const { value, rule } of news.values()) {
    const text = change.changes.apply(review.text);
    const appended = withAdded(text, ChangeSet.empty(text.length), [value]);
    change = followedBy(change, attributed(appended, rule.id));
  }
  return {
    change,
    ops: [...pages.values()].flatMap(({ ops }) => ops),
    added: [...news.values()].map(({ value }) => value),
    applied,
    refused,
  };
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
 * @returns null when the rule finds nothing there that counts
 */
export function wantedOf(
  rule: Rule,
  { object, rules, findings }: ObjectReview,
  document: number,
  risks: readonly Safety[] = RISKS,
): Wanted | null {
  const open = findings.filter(
    (finding) =>
      finding.rule === rule.id &&
      finding.stays === undefined &&
      risks.includes(riskOf(rule, finding)),
  );
  if (open.length === 0) return null;
  // Codes that a profile leaves out, and findings that a mark suppresses, are nothing to fix.
  const place = (code: string, path: Path): string => `${code} ${JSON.stringify(path)}`;
  const byPlace = grouped(open, ({ code, path }) => place(code, path));
  const shared = new Map(open.map((one) => [one, one.sharedBy && new Set(one.sharedBy)]));
  const counts = ({ container }: Target, { code, at }: ValuePlace): boolean =>
    (byPlace.get(place(code, at)) ?? []).some(
      (one) => shared.get(one)?.has(container?.name ?? null) ?? true,
    );
  const bad = (rules.find((entry) => entry.rule.id === rule.id)?.targets ?? []).flatMap(
    ({ target, status }) =>
      'places' in status
        ? [{ target, status, document, ...split(status.places, (one) => counts(target, one)) }]
        : [],
  );
  const targets = bad.filter(({ wanted }) => wanted.length > 0);
  if (targets.length === 0) return null;
  const keptPaths = bad.flatMap((target) => target.keptPaths);
  const safety = riskiest(open.map((finding) => riskOf(rule, finding)));
  const whole = targets.length === bad.length;
  return { rule, document, object, targets, keptPaths, whole, safety };
}

/** What the rule would write for a part; an edit of nothing when it declines. */
export function editOfPart(
  { rule, document, keptPaths }: Wanted,
  { targets, whole, value, suggestion }: FixPart,
  env: RuleEnv,
): Edit {
  if (targets.length === 0) return editOf([], document);
  const part =
    keptPaths.length > 0
      ? { wanted: targets.flatMap((target) => target.wanted), kept: keptPaths }
      : undefined;
  return editOf(secure(rule, targets, { value, suggestion, whole, part }, env).ops, document);
}

function split(places: readonly ValuePlace[], counts: (place: ValuePlace) => boolean) {
  return {
    wanted: places.filter(counts).map(({ at }) => at),
    keptPaths: places.filter((place) => !counts(place)).map(({ at }) => at),
  };
}
