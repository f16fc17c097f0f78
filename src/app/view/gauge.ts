/** The gauge: a cell for each check of a level and for each rule that the target asks for, wide by points. */

import {
  added,
  type Category,
  isLeft,
  memo,
  POINTS,
  type Review,
  RULE_STATES,
  type Rule,
  type RuleState,
  registry,
  ruleStatesOf,
  SCORED,
} from '../../engine/index.ts';
import { groupFindings } from '../../results/entries.ts';
import { type Analysis, isFirstReading } from './analysis.ts';
import { asksBeyond, type Filter, LEVELS, passesFilter } from './levels.ts';
import { rulesIn } from './settings.ts';
import { verdictsOf } from './verdicts.ts';

export interface GaugeEntry {
  readonly key: string;
  /** A check and a rule are named by the rule’s title; a step stands for all of its rules. */
  readonly about:
    | { readonly kind: 'check' | 'rule'; readonly rule: Rule }
    | { readonly kind: 'step'; readonly step: Category };
  /** What it would take away when it fails; at least one, so that it can be seen. */
  readonly points: number;
  readonly state: RuleState;
  /** How many of the workloads, or of the step’s rules, are left, and how many meet it. */
  readonly failing: number;
  readonly met: number;
  readonly of: number;
  /** How much of what it stands for is met, from 0 to 1: what applies to nothing here counts on neither side. */
  readonly share: number;
  /** The target’s rules that it stands for; none for a check, which is known by its id. */
  readonly rules: readonly string[];
}

export interface CellGroup {
  readonly filter: Filter;
  readonly cells: readonly GaugeEntry[];
  readonly points: number;
  /** How many checks or rules there are, and in which states. */
  readonly total: number;
  readonly counts: Counts;
  readonly left: number;
}

export type Counts = { readonly [state in RuleState]: number };

/** More cells than this are told by step: a cell has to be seen. */
const MOST = 24;
/** The most room that the target’s rules take: about that of a level. */
const ROOM = 120;

/** The groups of the gauge, those of the standards first. */
export const gaugeOf = memo(
  (analysis: Analysis): readonly CellGroup[] => {
    const { review } = analysis;
    const target = isTargetMore(review) ? [targetGroupOf(analysis)] : [];
    return [...standardGroups(review), ...target];
  },
  ({ review }) => [review],
);

/** The group of a level or of the target, whether or not the gauge shows it. */
export const groupFor = (analysis: Analysis, filter: Filter): CellGroup =>
  filter === 'target'
    ? targetGroupOf(analysis)
    : (standardGroups(analysis.review).find((group) => group.filter === filter) as CellGroup);

/** How much of the target is met, whether or not it asks for more than the levels do. */
export function targetSum(analysis: Analysis): { readonly met: number; readonly of: number } {
  const { total, counts } = targetGroupOf(analysis);
  return { met: counts.passes, of: total - counts['not-applicable'] };
}

/** The signs that a gauge shows, in the order of its legend. */
export const signsOf = memo((groups: readonly CellGroup[]): readonly Sign[] => {
  const shown = new Set(groups.flatMap(({ cells }) => cells.map(({ state }) => signOf(state))));
  return SIGNS.filter((sign) => shown.has(sign));
});

/** What a cell is drawn as. What waits for other rules is left as well. */
export const SIGNS = ['passes', 'fails', 'not-applicable', 'waived', 'unknown'] as const;
export type Sign = (typeof SIGNS)[number];
export const signOf = (state: RuleState): Sign => (isLeft(state) ? 'fails' : state) as Sign;

/** The target asks for more than the levels do, or leaves something open that fails no level. */
const isTargetMore = (review: Review): boolean =>
  asksBeyond(review.settings) ||
  groupFindings(review).some(
    ({ rule, object }) => !LEVELS.some((level) => passesFilter(level, rule.id, object)),
  );

/** How a group stands: the sign it gets, and what is said beside its name. */
export interface GroupVerdict {
  readonly verdict: 'pass' | 'fail' | 'open';
  readonly outcome:
    | 'passes'
    | 'left'
    | 'unknown'
    | 'waived'
    | 'not-whole'
    | 'reading'
    | 'not-judged'
    | 'none';
  readonly n: number;
}

/** Nothing passes unless all of it was judged, and of the target nothing is suppressed. */
export function verdictOfGroup(analysis: Analysis, { left, counts }: CellGroup): GroupVerdict {
  const { workloads, unreadable, unjudged } = verdictsOf(analysis.review);
  const undecided = (outcome: GroupVerdict['outcome'], n = 0): GroupVerdict => ({
    verdict: 'open',
    outcome,
    n,
  });
  if (unreadable > 0) return undecided('not-whole');
  if (workloads === 0) {
    if (isFirstReading(analysis)) return undecided('reading');
    return undecided(unjudged > 0 ? 'not-judged' : 'none');
  }
  if (left > 0) return { verdict: 'fail', outcome: 'left', n: left };
  if (unjudged > 0) return undecided('not-whole');
  if (counts.unknown > 0) return undecided('unknown', counts.unknown);
  if (counts.waived > 0) return undecided('waived', counts.waived);
  return { verdict: 'pass', outcome: 'passes', n: 0 };
}

/** A failure is certain; that all pass is not, as long as something cannot be read. */
const isCertain = (review: Review): boolean => {
  const { workloads, unreadable } = verdictsOf(review);
  return workloads > 0 && unreadable === 0;
};

const pointsOf = ({ category, severity, id }: Rule, { settings }: Review): number =>
  SCORED.includes(category) ? Math.max(1, POINTS[settings.get(id)?.severity ?? severity]) : 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, value) => all + value, 0);

const countOf = (cells: readonly Pick<GaugeEntry, 'state'>[], wanted: RuleState): number =>
  cells.filter(({ state }) => state === wanted).length;

const totals = (cells: readonly GaugeEntry[]) => ({
  points: sum(cells.map(({ points }) => points)),
  total: cells.length,
  counts: Object.fromEntries(RULE_STATES.map((state) => [state, countOf(cells, state)])) as Counts,
});

function standardGroups(review: Review): CellGroup[] {
  const { levels, workloads } = verdictsOf(review);
  const certain = isCertain(review);
  return levels.map(({ level, checks, left }) => {
    const cells = checks.map(({ id, rule: name, failing }): GaugeEntry => {
      const rule = registry.byId.get(name) as Rule;
      return {
        key: id,
        about: { kind: 'check', rule },
        points: pointsOf(rule, review),
        state: failing > 0 ? 'fails' : certain ? 'passes' : 'unknown',
        failing,
        met: certain ? workloads - failing : 0,
        of: workloads,
        share: certain ? (workloads - failing) / workloads : 0,
        rules: [],
      };
    });
    return { filter: level, cells, ...totals(cells), left };
  });
}

type RuleCell = GaugeEntry & { readonly about: { readonly kind: 'rule'; readonly rule: Rule } };

/**
 * All that a target asks for: each of its rules, those behind the checks of the standards too. So nothing is
 * left open that no group counts, and a fix that mends a check does not move what is left from one group to the
 * other.
 */
const targetGroupOf = memo(
  ({ review }: Analysis): CellGroup => targetGroup(review),
  ({ review }) => [review],
);

function targetGroup(review: Review): CellGroup {
  const certain = isCertain(review);
  const tallies = talliesOf(review);
  const cells = rulesIn(review.settings).map((rule): RuleCell => {
    const { total, failing, states } = tallies.get(rule.id) ?? NO_TALLY;
    const first = RULE_STATES.find((state) => states.has(state)) ?? 'not-applicable';
    return {
      key: rule.id,
      about: { kind: 'rule', rule },
      points: pointsOf(rule, review),
      // A failure is certain; that a rule is met or is about nothing here is not, before all can be read.
      state: certain || isLeft(first) || first === 'waived' ? first : 'unknown',
      failing,
      met: total - failing,
      of: total,
      share: total > 0 ? (total - failing) / total : 0,
      rules: [rule.id],
    };
  });
  const { points, ...counts } = totals(cells);
  const scale = Math.min(1, ROOM / points);
  return {
    filter: 'target',
    cells: (cells.length > MOST ? byStep(cells) : cells).map((cell) => ({
      ...cell,
      points: cell.points * scale,
    })),
    points: points * scale,
    ...counts,
    left: counts.counts.fails + counts.counts.waits,
  };
}

/** What a rule comes to over the objects of a file. */
interface Tally {
  /** How many objects it was asked about, and in how many it has open findings. */
  total: number;
  failing: number;
  readonly states: Set<RuleState>;
}

const NO_TALLY: Readonly<Tally> = { total: 0, failing: 0, states: new Set() };

function talliesOf({ documents }: Review): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const object of documents.flatMap(({ review }) => review.objects)) {
    const states = ruleStatesOf(object);
    for (const [n, { rule }] of object.rules.entries()) {
      const state = states[n];
      if (!state) continue;
      const tally = added(tallies, rule.id, () => ({ total: 0, failing: 0, states: new Set() }));
      tally.total++;
      if (isLeft(state)) tally.failing++;
      tally.states.add(state);
    }
  }
  return tallies;
}

function byStep(cells: readonly RuleCell[]): GaugeEntry[] {
  const steps = [...new Set(cells.map(({ about }) => about.rule.category))];
  return steps.map((step): GaugeEntry => {
    const stepCells = cells.filter(({ about }) => about.rule.category === step);
    const states = new Set(stepCells.map(({ state }) => state));
    const failing = stepCells.filter(({ state }) => isLeft(state)).length;
    const met = countOf(stepCells, 'passes');
    const applying = stepCells.length - countOf(stepCells, 'not-applicable');
    return {
      key: step,
      about: { kind: 'step', step },
      points: sum(stepCells.map(({ points }) => points)),
      state: RULE_STATES.find((state) => states.has(state)) ?? 'not-applicable',
      failing,
      met,
      of: stepCells.length,
      share: applying > 0 ? met / applying : 0,
      rules: stepCells.flatMap(({ rules }) => rules),
    };
  });
}
