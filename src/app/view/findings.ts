/** What of a review is listed where: by level, scope and rule, and what a row's buttons ask for. */
import {
  added,
  type ControlScope,
  type EditsModule,
  type FixFiles,
  type FixNotes,
  grouped,
  isDecodeError,
  memo,
  type Path,
  type Review,
  type Rule,
  registry,
  riskiest,
  type Safety,
  type Severity,
  samePath,
  type ToggleRequest,
} from '../../engine/index.ts';
import {
  type Entry,
  type FindingGroup,
  groupFindings,
  isProblem,
  problemsOf,
  type SuppressedPlace,
  standing,
  suppressedOf,
} from '../../results/entries.ts';
import { heaviestFirst, worstOf } from '../../results/objects.ts';
import { askedAbout, isObjectRule } from './controls.ts';
import { type Filter, passesFilter } from './levels.ts';

/** Behind each group the notes that were made last, and with which files. */
const notes = new WeakMap<
  FindingGroup,
  { readonly files: FixFiles; readonly fixNotes: FixNotes }
>();

/**
 * What the fix of a group changes that its findings do not name. Where that follows from its own document alone, it
 * stays the same object as long as the group does.
 */
export function notesOf(
  { notesOfFix }: Pick<EditsModule, 'notesOfFix'>,
  group: FindingGroup,
  files: FixFiles,
): FixNotes {
  const cached = notes.get(group);
  if (cached && (cached.fixNotes.alone || cached.files === files)) return cached.fixNotes;
  const { rule, document, object, places } = group;
  const fixed = places.map(({ finding }) => finding.path);
  const fixNotes = notesOfFix(files, registry, rule, document, object, fixed);
  notes.set(group, { files, fixNotes });
  return fixNotes;
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
export function fixScope({
  document,
  object,
  containers,
  isContainerLevel,
}: FindingGroup): ControlScope {
  const scope = { document, workload: object.object.path };
  const [container] = containers;
  return isContainerLevel && containers.length === 1 && container
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

/** The first cause of those for which Kubernetes rejects an object, where the row says so. @param before its row */
export const beginsRejection = (entry: Entry, before: FindingListRow | undefined): boolean =>
  isProblem(entry) &&
  entry.rejects !== undefined &&
  !(before && 'problem' in before && before.rejects === entry.rejects);

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
  const found = entries.flatMap((entry) => (isProblem(entry) ? [] : entry));
  // Once for each rule: of thousands of objects the entries would count one another.
  const rows = new Map(
    [...grouped(found, ({ rule }) => rule)].flatMap(([rule, groups]) => {
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
  return {
    key: `rule ${rule.id}`,
    rule,
    severity: worstOf(groups.map(({ severity }) => severity)) as Severity,
    fix: risks.length > 0 ? riskiest(risks) : null,
    groups,
    objects,
    fixable: objectsIn(fixableIn(groups)),
  };
}

/** The fix of all that a row for a rule reports and can fix, and of nothing else that the rule finds. */
export function ruleRequest({ rule, groups }: RuleRow): ToggleRequest {
  const places = new Map<number, Path[]>();
  for (const { document, places: groupPlaces } of fixableIn(groups)) {
    added(places, document, () => []).push(...groupPlaces.map(({ finding }) => finding.path));
  }
  return { rule: rule.id, action: 'secure', scope: {}, places };
}

/** What a target leaves out: how many findings there are under another one that are none under it. */
export function leftOut(under: Review, target: Review): number {
  const keys = new Set(groupFindings(target).map(({ key }) => key));
  return standing(groupFindings(under)).filter(({ key }) => !keys.has(key)).length;
}

/** How many entries there are of each severity that occurs, heaviest first. */
export function severitiesOf(
  entries: readonly Entry[],
): readonly { readonly severity: Severity; readonly n: number }[] {
  const alike = grouped(heaviestFirst(entries), ({ severity }) => severity);
  return [...alike].map(([severity, { length: n }]) => ({ severity, n }));
}

export const suppressedBehind = (review: Review, level: Filter): readonly SuppressedPlace[] =>
  suppressedOf(review).filter(({ finding, object }) => passesFilter(level, finding.rule, object));

/** How many objects of a review its rules were asked about. */
export const askedOf = memo(
  ({ documents }: Review): number =>
    documents
      .flatMap(({ review }) => review.objects)
      .filter((object) => askedAbout(object).length > 0).length,
);
