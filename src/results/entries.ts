/** What was found: one entry for each action, a problem of the text or a group of findings, with its place. */

import {
  added,
  type ContainerRef,
  type DocumentReview,
  type Finding,
  finish,
  grouped,
  isDecodeError,
  joinedIn,
  memo,
  type ObjectReview,
  type Problem,
  problemSeverity,
  type Review,
  type Rule,
  registry,
  riskiest,
  type Safety,
  type Severity,
  type Steps,
  type SuppressedFinding,
  samePath,
  saysFinding,
  statusPlaces,
} from '../engine/index.ts';
import { heaviestFirst, inTextOrder, objectOf, worstOf } from './objects.ts';
import { fileLines, type OwnPlace, ownPlace, type TextPlace } from './places.ts';

/** A finding with its place in its document. */
export interface FindingPlace extends OwnPlace {
  readonly finding: Finding;
  /** What shows that its fix would break something, if the same document does. */
  readonly shown?: OwnPlace | undefined;
}

/** What one rule says with one code about one object. */
export interface FindingGroup {
  readonly key: string;
  readonly document: number;
  readonly object: ObjectReview;
  readonly rule: Rule;
  readonly code: string;
  /** The worst of its places. */
  readonly severity: Severity;
  /** Null when the rule declines to fix any of them. */
  readonly fix: Safety | null;
  /** In the order of the text; never empty. */
  readonly places: readonly FindingPlace[];
  /** The containers that it concerns, also those that take the value over from their pod. */
  readonly containers: readonly ContainerRef[];
  /** Every place stands in a container's own lines. */
  readonly isContainerLevel: boolean;
  /** The key of the group that says all of this as well, and with which it is listed. */
  readonly joins?: string | undefined;
  /** The groups that repeat this one, with which they are listed. */
  readonly also?: readonly FindingGroup[] | undefined;
}

const start = (entry: Entry): number =>
  isProblem(entry) ? entry.from : (entry.places[0]?.from ?? 0);

const byPlace = (a: Entry, b: Entry): number => start(a) - start(b);

const knownGroups = new WeakMap<
  DocumentReview,
  { readonly index: number; readonly groups: readonly FindingGroup[] }
>();

/** The groups of a document, in the order of its text. Few findings take no step. */
export function* groupSteps(review: DocumentReview, index: number): Steps<readonly FindingGroup[]> {
  const cached = knownGroups.get(review);
  if (cached?.index === index) return cached.groups;
  const groups = withJoined(yield* groupsBy(review, index, ({ findings }) => findings));
  knownGroups.set(review, { index, groups });
  return groups;
}

/** The groups of a document, each of which knows what repeats it. */
function withJoined(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const joins = new Map<FindingGroup, string>();
  for (const [object, members] of grouped(groups, (group) => group.object)) {
    const joined = joinedIn(object.findings, registry);
    if (joined.size === 0) continue;
    for (const group of members) {
      const main = mainOf(group, joined, members);
      if (main) joins.set(group, main.key);
    }
  }
  if (joins.size === 0) return groups;
  const marked = groups.map((group) => ({ ...group, joins: joins.get(group) }));
  const also = grouped(
    marked.filter((group) => group.joins !== undefined),
    (group) => group.joins,
  );
  return marked.map((group) => ({ ...group, also: also.get(group.key) }));
}

/** The group that each finding of a group repeats one of. Findings of its own that it repeats are in its sentences. */
function mainOf(
  { places }: FindingGroup,
  joined: ReturnType<typeof joinedIn>,
  groups: readonly FindingGroup[],
): FindingGroup | undefined {
  const mains = places.map(({ finding }) => joined.get(finding));
  if (mains.includes(undefined)) return undefined;
  return groups.find(({ places: groupPlaces }) =>
    groupPlaces.some(({ finding }) => finding === mains[0]),
  );
}

/** Of groups that are listed, those with a row of their own: the others are in the row of one that says the same. */
export function standing(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const keys = new Set(groups.map(({ key }) => key));
  return groups.filter(({ joins }) => joins === undefined || !keys.has(joins));
}

/** What rules find that a problem says already, as groups of their own: the problem's row has their fix. */
export const toldIn = memo(
  (review: DocumentReview, index: number): readonly FindingGroup[] =>
    finish(groupsBy(review, index, ({ refused }) => refused)),
  (...keys) => keys,
);

/** After so many findings others have their turn. */
const AT_ONCE = 2000;

function* groupsBy(
  review: DocumentReview,
  index: number,
  pick: (object: ObjectReview) => readonly Finding[],
): Steps<readonly FindingGroup[]> {
  const all: FindingGroup[] = [];
  for (const object of review.objects) {
    const byKey = new Map<string, FindingPlace[]>();
    const findings = pick(object);
    for (const [i, finding] of findings.entries()) {
      if (i % AT_ONCE === AT_ONCE - 1) yield;
      const place = {
        finding,
        shown: shownIn(review, index, finding),
        ...ownPlace(review, index, finding),
      };
      added(byKey, `${finding.rule} ${finding.code}`, () => []).push(place);
    }
    for (const places of byKey.values()) {
      if (places.length >= AT_ONCE) yield;
      all.push(groupOf(index, object, places));
    }
  }
  return all.sort(byPlace);
}

function shownIn(review: DocumentReview, index: number, { breaks }: Finding): OwnPlace | undefined {
  const from = breaks?.from;
  return from === undefined ? undefined : ownPlace(review, index, { from, to: from });
}

/** All findings of a review, grouped and sorted: by severity, then by place. */
export const groupFindings = memo(({ documents }: Review): readonly FindingGroup[] =>
  heaviestFirst(documents.flatMap(({ index, review }) => finish(groupSteps(review, index)))),
);

function groupOf(
  document: number,
  object: ObjectReview,
  places: readonly FindingPlace[],
): FindingGroup {
  const { rule: id, code } = (places[0] as FindingPlace).finding;
  const risks = places.flatMap(({ finding }) => finding.fix ?? []);
  return {
    key: `${document} ${object.object.path.join('.')} ${id} ${code}`,
    document,
    object,
    rule: registry.byId.get(id) as Rule,
    code,
    severity: worstOf(places.map(({ finding }) => finding.severity)) as Severity,
    fix: risks.length > 0 ? riskiest(risks) : null,
    places,
    containers: concerned(object, id, code),
    isContainerLevel: places.every(({ finding }) => finding.container),
  };
}

/** Those with such a place that no mark waives. */
function concerned({ rules, suppressed }: ObjectReview, id: string, code: string): ContainerRef[] {
  const waived = suppressed.filter((finding) => finding.rule === id && finding.code === code);
  const targets = rules.find(({ rule }) => rule.id === id)?.targets ?? [];
  return targets.flatMap((target) => {
    const { container } = target.target;
    const counts = statusPlaces(target).some(
      (place) => place.code === code && !waived.some(({ path }) => samePath(path, place.at)),
    );
    return container && counts ? [container] : [];
  });
}

/** The findings' data, each distinct sentence once, in the order of the text. */
export function sayings({ places }: FindingGroup): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const { finding } of places) {
    const key = JSON.stringify(finding.data);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/** A problem with its place in its document. */
export interface PlacedProblem extends OwnPlace {
  readonly key: string;
  readonly document: number;
  readonly problem: Problem;
  readonly severity: Severity;
  /** What a rule finds there and can fix. Its key is the problem's. */
  readonly group: FindingGroup | undefined;
  /** The object that Kubernetes rejects for it. */
  readonly rejects: ObjectReview | undefined;
}

/** The problems of a document. */
export const problemsIn = memo(
  (review: DocumentReview, index: number): readonly PlacedProblem[] => {
    const groups = toldIn(review, index);
    return review.problems.map((problem, n) => {
      const key = `${index} problem ${n}`;
      const group = saidBy(problem, groups, index);
      return {
        key,
        document: index,
        problem,
        severity: problemSeverity(problem),
        group: group && { ...group, key },
        rejects: problem.refused && objectOf(problem, review.objects),
        ...ownPlace(review, index, problem),
      };
    });
  },
  (...keys) => keys,
);

/** What a problem says of that which rules find: the places of the first group that it speaks of. */
function saidBy(
  problem: Problem,
  groups: readonly FindingGroup[],
  index: number,
): FindingGroup | undefined {
  for (const { rule, code, object, places } of groups) {
    const root = object.object.path;
    const matching = places.filter(({ finding: { path } }) =>
      saysFinding(problem, rule, code, path, root),
    );
    if (matching.length > 0) return groupOf(index, object, matching);
  }
  return undefined;
}

/** The problems of a review, in the order of the text. */
export const problemsOf = memo(({ documents }: Review): readonly PlacedProblem[] =>
  documents.flatMap(({ index, review }) => problemsIn(review, index)),
);

/** A row of the list: a problem of the text, or a group of findings. */
export type Entry = PlacedProblem | FindingGroup;

export const isProblem = (entry: Entry): entry is PlacedProblem => 'problem' in entry;

/** What there is to do in a document that can be read, in the order of its text. */
export const entriesIn = memo(
  (review: DocumentReview, index: number): readonly Entry[] => {
    const groups = standing(finish(groupSteps(review, index)));
    const problems = problemsIn(review, index).filter(({ problem }) => !isDecodeError(problem));
    return problems.length === 0 ? groups : [...problems, ...groups].sort(byPlace);
  },
  (...keys) => keys,
);

/**
 * Everything to do: what keeps a document from being read or an object from being accepted first, the causes of an
 * object together, then by severity and place.
 */
export const entriesOf = memo((review: Review): readonly Entry[] => [
  ...review.documents.flatMap(({ index, review: documentReview }) =>
    [
      ...grouped(
        problemsIn(documentReview, index).filter(isFirst),
        ({ rejects }) => rejects,
      ).values(),
    ].flatMap((causes) => causes.toSorted(inTextOrder)),
  ),
  ...heaviestFirst(
    review.documents.flatMap((placed) =>
      entriesIn(placed.review, placed.index).filter(
        (entry) => !isProblem(entry) || !isFirst(entry),
      ),
    ),
  ),
]);

const isFirst = ({ problem, rejects }: PlacedProblem): boolean =>
  rejects !== undefined || isDecodeError(problem);

/** Why Kubernetes rejects an object: said once, with its causes in the order of the text. */
export interface Rejection extends Pick<PlacedProblem, 'document' | 'severity'> {
  readonly object: ObjectReview;
  readonly causes: readonly PlacedProblem[];
}

/** Entries with the causes of each rejection as one. */
export function withRejections(entries: readonly Entry[]): readonly (Entry | Rejection)[] {
  const causes = grouped(entries.filter(isProblem), ({ rejects }) => rejects);
  return entries.flatMap((entry): readonly (Entry | Rejection)[] => {
    if (!isProblem(entry) || !entry.rejects) return [entry];
    const { document, severity, rejects: object } = entry;
    const all = causes.get(object) ?? [];
    return all[0] === entry ? [{ document, severity, object, causes: all }] : [];
  });
}

/** A finding that a mark waives, with its own place and that of the mark. */
export interface SuppressedPlace extends TextPlace {
  readonly key: string;
  readonly object: ObjectReview;
  readonly finding: SuppressedFinding;
  readonly mark: TextPlace;
}

/** Findings that marks in the manifest waive, in the order of the text. */
export const suppressedOf = memo((review: Review): readonly SuppressedPlace[] => {
  const lines = fileLines(review);
  return review.documents.flatMap(({ index, slice, review: { objects } }) =>
    objects.flatMap((object, o) =>
      object.suppressed.map((finding, n): SuppressedPlace => {
        const at = ({ from, to }: { readonly from: number; readonly to: number }): TextPlace => ({
          from: slice.from + from,
          to: slice.from + to,
          line: lines.line(slice.from + from),
        });
        const mark = at(finding.suppression);
        return { key: `${index} ${o} ${n}`, object, finding, mark, ...at(finding) };
      }),
    ),
  );
});
