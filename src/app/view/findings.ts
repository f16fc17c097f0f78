/** Findings and problems as users see them: one entry for each action, with lines, highest severity first. */
import {
  type ContainerRef,
  type ControlScope,
  type DocumentReview,
  type EditsModule,
  type Finding,
  type FixFiles,
  type FixNotes,
  finish,
  formatPath,
  grouped,
  isDecodeError,
  joinedIn,
  type ObjectReview,
  type Path,
  type Problem,
  problemSeverity,
  type Review,
  type Rule,
  registry,
  riskiest,
  type Safety,
  SEVERITIES,
  type Severity,
  type Steps,
  type SuppressedFinding,
  samePath,
  saysFinding,
  startsWith,
  statusPlaces,
  type ToggleRequest,
  visible,
} from '../../engine/index.ts';
import { askedAbout, isObjectRule } from './controls.ts';
import { type Filter, passesFilter } from './levels.ts';
import { fileLines, type OwnPlace, ownPlace, type TextPlace } from './locate.ts';
import { memo } from './memo.ts';

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
  readonly own: boolean;
  /** The key of the group that says all of this as well, and with which it is listed. */
  readonly joins?: string | undefined;
  /** The groups that repeat this one, with which they are listed. */
  readonly also?: readonly FindingGroup[] | undefined;
}

const weight = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** What documents bring, as one list: heaviest first, then in the order of the text. */
export function heaviestFirst<T extends { readonly severity: Severity }>(
  documents: readonly (readonly T[])[],
): readonly T[] {
  const bySeverity = new Map(SEVERITIES.map((severity) => [severity, [] as T[]]));
  for (const entries of documents) {
    for (const entry of entries) bySeverity.get(entry.severity)?.push(entry);
  }
  return [...bySeverity.values()].flat();
}

const start = (entry: Entry): number =>
  isProblem(entry) ? entry.from : (entry.places[0]?.from ?? 0);

const byPlace = (a: Entry, b: Entry): number => start(a) - start(b);

/** The groups of a document, in the order of its text. */
export const groupsIn = (review: DocumentReview, index: number): readonly FindingGroup[] =>
  finish(groupSteps(review, index));

const knownGroups = new WeakMap<
  DocumentReview,
  { readonly index: number; readonly own: readonly FindingGroup[] }
>();

/** The same in steps, of which few findings take none. */
export function* groupSteps(review: DocumentReview, index: number): Steps<readonly FindingGroup[]> {
  const known = knownGroups.get(review);
  if (known?.index === index) return known.own;
  const own = withJoined(yield* groupsBy(review, index, ({ findings }) => findings));
  knownGroups.set(review, { index, own });
  return own;
}

/** The groups of a document, each of which knows what repeats it. */
function withJoined(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const joins = new Map<FindingGroup, string>();
  for (const [object, own] of grouped(groups, (group) => group.object)) {
    const joined = joinedIn(object.findings, registry);
    if (joined.size === 0) continue;
    for (const group of own) {
      const main = mainOf(group, joined, own);
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
  return groups.find(({ places: own }) => own.some(({ finding }) => finding === mains[0]));
}

/** Of groups that are listed, those with a row of their own: the others are in the row of one that says the same. */
export function standing(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const keys = new Set(groups.map(({ key }) => key));
  return groups.filter(({ joins }) => joins === undefined || !keys.has(joins));
}

/** What rules find that a problem says already, as groups of their own: the problem's row has their fix. */
export const toldIn = memo((review: DocumentReview, index: number): readonly FindingGroup[] =>
  finish(groupsBy(review, index, ({ told }) => told)),
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
      if (i % AT_ONCE === AT_ONCE - 1) yield i / findings.length;
      const place = {
        finding,
        shown: shownIn(review, index, finding),
        ...ownPlace(review, index, finding),
      };
      const key = `${finding.rule} ${finding.code}`;
      const list = byKey.get(key);
      if (list) list.push(place);
      else byKey.set(key, [place]);
    }
    for (const places of byKey.values()) {
      if (places.length >= AT_ONCE) yield 1;
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
  heaviestFirst(documents.map(({ index, review }) => groupsIn(review, index))),
);

function groupOf(
  document: number,
  object: ObjectReview,
  places: readonly FindingPlace[],
): FindingGroup {
  const { rule: id, code } = (places[0] as FindingPlace).finding;
  const risks = places.flatMap(({ finding }) => finding.fix ?? []);
  const worst = places.reduce(
    (least, { finding }) => Math.min(least, weight(finding.severity)),
    SEVERITIES.length - 1,
  );
  return {
    key: `${document} ${object.object.path.join('.')} ${id} ${code}`,
    document,
    object,
    rule: registry.byId.get(id) as Rule,
    code,
    severity: SEVERITIES[worst] as Severity,
    fix: risks.length > 0 ? riskiest(risks) : null,
    places,
    containers: concerned(object, id, code),
    own: places.every(({ finding }) => finding.container),
  };
}

/** Those with such a place that no mark waives. */
function concerned({ rules, suppressed }: ObjectReview, id: string, code: string): ContainerRef[] {
  const waived = suppressed.filter((one) => one.rule === id && one.code === code);
  const targets = rules.find(({ rule }) => rule.id === id)?.targets ?? [];
  return targets.flatMap((target) => {
    const { container } = target.target;
    const counts = statusPlaces(target).some(
      (place) => place.code === code && !waived.some(({ path }) => samePath(path, place.at)),
    );
    return container && counts ? [container] : [];
  });
}

/** Behind each group the notes that were made last, and with which files. */
const notes = new WeakMap<FindingGroup, { readonly files: FixFiles; readonly said: FixNotes }>();

/**
 * What the fix of a group changes that its findings do not name. Where that follows from its own document alone, it
 * stays the same object as long as the group does.
 */
export function notesOf(
  { notesOfFix }: Pick<EditsModule, 'notesOfFix'>,
  group: FindingGroup,
  files: FixFiles,
): FixNotes {
  const known = notes.get(group);
  if (known && (known.said.alone || known.files === files)) return known.said;
  const { rule, document, object, places } = group;
  const fixed = places.map(({ finding }) => finding.path);
  const said = notesOfFix(files, registry, rule, document, object, fixed);
  notes.set(group, { files, said });
  return said;
}

/** What the fix of more places changes takes longer to work out than a frame. */
const MOST_TOLD = 200;

/** Whether it is said of groups, where they are shown, what their fix changes. Of others it is when it is planned. */
export const isTold = (groups: readonly FindingGroup[]): boolean =>
  groups.reduce(
    (all, { places, containers }) => all + Math.max(places.length, containers.length),
    0,
  ) <= MOST_TOLD;

/** Whether a row's fix would break all that it is for, some of it, or nothing. */
export function breakageIn(groups: readonly FindingGroup[]): 'all' | 'some' | undefined {
  const broken = groups.some(({ places }) => places.some(({ finding }) => finding.breaks));
  if (!broken) return undefined;
  return groups.some(({ fix }) => fix !== null) ? 'some' : 'all';
}

/** The narrowest scope whose fix covers the whole group. */
export function fixScope({ document, object, containers, own }: FindingGroup): ControlScope {
  const scope = { document, workload: object.object.path };
  const [container] = containers;
  return own && containers.length === 1 && container
    ? { ...scope, container: container.path }
    : scope;
}

/** All of the object that a group is about. */
export const objectScope = ({ document, object }: FindingGroup): ControlScope => ({
  document,
  workload: object.object.path,
});

/** What is shown by what leads to a rule's row: a row for the whole file would speak of other objects too. */
export const leadScope = (review: Review, group: FindingGroup): ControlScope =>
  askedOf(review) > 1 ? objectScope(group) : {};

/** The fix of what a group reports, and of nothing else that the rule finds there. */
export const fixRequest = (group: FindingGroup, scope = fixScope(group)): ToggleRequest => ({
  rule: group.rule.id,
  action: 'secure',
  scope,
  places: group.places.map(({ finding }) => finding.path),
});

/** Whether a scope takes in any part of a group. */
export function groupInScope(group: FindingGroup, scope: ControlScope): boolean {
  if (scope.document !== undefined && scope.document !== group.document) return false;
  if (scope.workload && !samePath(scope.workload, group.object.object.path)) return false;
  const { container } = scope;
  return (
    !container ||
    isObjectRule(group.rule) ||
    group.containers.some(({ path }) => samePath(path, container))
  );
}

export const groupsInScope = (
  review: Review,
  { id }: Rule,
  scope: ControlScope,
): readonly FindingGroup[] =>
  groupFindings(review).filter((group) => group.rule.id === id && groupInScope(group, scope));

/** The groups that have to do with what a level fails in their own workload. */
export const groupsBehind = (review: Review, level: Filter): readonly FindingGroup[] =>
  standing(
    groupFindings(review).filter(({ rule, object }) => passesFilter(level, rule.id, object)),
  );

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
  readonly told: FindingGroup | undefined;
  /** The object that Kubernetes rejects for it. */
  readonly rejects: ObjectReview | undefined;
}

/** The problems of a document. */
export const problemsIn = memo(
  (review: DocumentReview, index: number): readonly PlacedProblem[] => {
    const told = toldIn(review, index);
    return review.problems.map((problem, n) => {
      const severity = problemSeverity(problem);
      const place = ownPlace(review, index, problem);
      const key = `${index} problem ${n}`;
      const group = saidBy(problem, told, index);
      const rejects = rejectedFor(problem, review);
      return {
        key,
        document: index,
        problem,
        severity,
        told: group && { ...group, key },
        rejects,
        ...place,
      };
    });
  },
);

function rejectedFor(problem: Problem, { objects }: DocumentReview): ObjectReview | undefined {
  if (!problem.refused || !('path' in problem)) return undefined;
  const { path } = problem;
  return objects.findLast(({ object }) => startsWith(path, object.path));
}

/** The first cause of those for which Kubernetes rejects an object, where the row says so. @param before its row */
export const beginsRejection = (entry: Entry, before: FindingListRow | undefined): boolean =>
  isProblem(entry) &&
  entry.rejects !== undefined &&
  !(before && 'problem' in before && before.rejects === entry.rejects);

/** What a problem says of that which rules find: the places of the first group that it speaks of. */
function saidBy(
  problem: Problem,
  told: readonly FindingGroup[],
  index: number,
): FindingGroup | undefined {
  for (const { rule, code, object, places } of told) {
    const root = object.object.path;
    const own = places.filter(({ finding: { path } }) =>
      saysFinding(problem, rule, code, path, root),
    );
    if (own.length > 0) return groupOf(index, object, own);
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
export const entriesIn = memo((review: DocumentReview, index: number): readonly Entry[] => {
  const groups = standing(groupsIn(review, index));
  const problems = problemsIn(review, index).filter(({ problem }) => !isDecodeError(problem));
  return problems.length === 0 ? groups : [...problems, ...groups].sort(byPlace);
});

/**
 * Everything to do: what keeps a document from being read or an object from being accepted first, the causes of an
 * object together, then by severity and place.
 */
export const entriesOf = memo((review: Review): readonly Entry[] => [
  ...review.documents.flatMap(({ index, review: own }) =>
    [...grouped(problemsIn(own, index).filter(isFirst), ({ rejects }) => rejects).values()].flatMap(
      (causes) => causes.toSorted(byPlace),
    ),
  ),
  ...heaviestFirst(
    review.documents.map((placed) =>
      entriesIn(placed.review, placed.index).filter(
        (entry) => !isProblem(entry) || !isFirst(entry),
      ),
    ),
  ),
]);

const isFirst = ({ problem, rejects }: PlacedProblem): boolean =>
  rejects !== undefined || isDecodeError(problem);

/** The entries behind what a level fails, with what keeps it from being judged. */
export const entriesBehind = (review: Review, level: Filter): readonly Entry[] => [
  ...problemsOf(review).filter(({ problem }) => isDecodeError(problem)),
  ...groupsBehind(review, level),
];

/** What one rule finds in several objects, told once. */
export interface RuleRow {
  readonly key: string;
  readonly rule: Rule;
  /** The worst of its groups. */
  readonly severity: Severity;
  /** The highest risk of its fixes; null when the rule can fix none of them. */
  readonly fix: Safety | null;
  readonly groups: readonly FindingGroup[];
  /** How many objects it is found in. */
  readonly objects: number;
  /** In how many of them the rule can fix it. */
  readonly fixable: number;
}

/** A row of the list that is grouped by rule. */
export type FindingListRow = Entry | RuleRow;

export const isRuleRow = (row: FindingListRow): row is RuleRow => 'groups' in row;

/** The entries with one row for each rule that speaks of several objects, at the place of its first one. */
export const byRule = memo((entries: readonly Entry[]): readonly FindingListRow[] => {
  const own = new Map<Rule, FindingGroup[]>();
  for (const entry of entries) {
    if (isProblem(entry)) continue;
    const groups = own.get(entry.rule);
    if (groups) groups.push(entry);
    else own.set(entry.rule, [entry]);
  }
  // Once for each rule: of thousands of objects the entries would count one another.
  const rows = new Map(
    [...own].flatMap(([rule, groups]) => {
      const objects = objectsIn(groups);
      return objects < 2 ? [] : [[rule, ruleRow(groups, objects)] as const];
    }),
  );
  return entries.flatMap((entry): readonly FindingListRow[] => {
    const row = isProblem(entry) ? undefined : rows.get(entry.rule);
    if (!row) return [entry];
    return row.groups[0] === entry ? [row] : [];
  });
});

const objectsIn = (groups: readonly FindingGroup[]): number =>
  new Set(groups.map(({ object }) => object)).size;

/** A rule declines some fixes, such as one that would break the object: these are left to a person. */
const fixableIn = (groups: readonly FindingGroup[]): readonly FindingGroup[] =>
  groups.filter(({ fix }) => fix !== null);

function ruleRow(groups: readonly FindingGroup[], objects: number): RuleRow {
  const { rule } = groups[0] as FindingGroup;
  const risks = groups.flatMap(({ fix }) => fix ?? []);
  const worst = groups.reduce(
    (least, { severity }) => Math.min(least, weight(severity)),
    SEVERITIES.length - 1,
  );
  return {
    key: `rule ${rule.id}`,
    rule,
    severity: SEVERITIES[worst] as Severity,
    fix: risks.length > 0 ? riskiest(risks) : null,
    groups,
    objects,
    fixable: objectsIn(fixableIn(groups)),
  };
}

/** The fix of all that a row for a rule reports and can fix, and of nothing else that the rule finds. */
export function ruleRequest({ rule, groups }: RuleRow): ToggleRequest {
  const places = new Map<number, Path[]>();
  for (const { document, places: own } of fixableIn(groups)) {
    const paths = places.get(document) ?? [];
    paths.push(...own.map(({ finding }) => finding.path));
    places.set(document, paths);
  }
  return { rule: rule.id, action: 'secure', scope: {}, places };
}

/** What a target leaves out: how many findings there are under another one that are none under it. */
export function leftOut(under: Review, target: Review): number {
  const known = new Set(groupFindings(target).map(({ key }) => key));
  return standing(groupFindings(under)).filter(({ key }) => !known.has(key)).length;
}

/** How many entries there are of each severity that occurs, heaviest first. */
export function severitiesOf(
  entries: readonly Entry[],
): readonly { readonly severity: Severity; readonly n: number }[] {
  const counts = new Map<Severity, number>(SEVERITIES.map((severity) => [severity, 0]));
  for (const { severity } of entries) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...counts].flatMap(([severity, n]) => (n > 0 ? [{ severity, n }] : []));
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

export const suppressedBehind = (review: Review, level: Filter): readonly SuppressedPlace[] =>
  suppressedOf(review).filter(({ finding, object }) => passesFilter(level, finding.rule, object));

/** How many objects of a review its rules were asked about. */
export const askedOf = memo(
  ({ documents }: Review): number =>
    documents
      .flatMap(({ review }) => review.objects)
      .filter((object) => askedAbout(object).length > 0).length,
);

/**
 * How people call an object: `Deployment/web`, and one of several pods in it by its place there as well.
 * Characters that cannot be seen in it are written out.
 */
export const objectTitle = ({
  kind,
  name,
  path,
  part,
}: Pick<ObjectReview['object'], 'kind' | 'name'> &
  Partial<Pick<ObjectReview['object'], 'path' | 'part'>>): string => {
  const own = kind && name ? `${kind}/${name}` : (kind ?? name ?? '?');
  return visible(part && path ? `${own} (${podPlace({ path, part })})` : own);
};

/** The place of a pod in its object, as `spec.headGroupSpec.template`. */
export const podPlace = ({
  path,
  part,
}: Required<Pick<ObjectReview['object'], 'path' | 'part'>>): string =>
  formatPath(path.slice(part.of.path.length));
