/** The gauge: a cell for each check of a level and for what the target asks beyond, wide by points. */

import {
  type Category,
  type ObjectReview,
  POINTS,
  type Review,
  type Rule,
  registry,
  SCORED,
} from '../../engine/index.ts';
import type { Analysis } from './analysis.ts';
import { formOf, shownState } from './controls.ts';
import { type Filter, isOwn, ownRules } from './levels.ts';
import { memo } from './memo.ts';
import { verdictsOf } from './verdicts.ts';

/**
 * `waived`: a mark in the manifest takes it out. `unknown`: cannot be said, or not before all can be
 * read.
 */
export type CellState = 'passes' | 'fails' | 'waived' | 'unknown';

export interface Cell {
  readonly key: string;
  /** A check and a rule are named by the rule’s title; a step stands for all of its rules. */
  readonly about:
    | { readonly kind: 'check' | 'rule'; readonly rule: Rule }
    | { readonly kind: 'step'; readonly step: Category };
  /** What it would take away when it fails; at least one, so that it can be seen. */
  readonly points: number;
  readonly state: CellState;
  /** How many of the workloads, or of the step’s rules, fail it. */
  readonly failing: number;
  readonly of: number;
  /** The target’s own rules that it stands for; none for a check, which is known by its id. */
  readonly rules: readonly string[];
}

export interface CellGroup {
  readonly filter: Filter;
  readonly cells: readonly Cell[];
  readonly points: number;
  /** How many checks or rules there are, pass and fail. */
  readonly total: number;
  readonly passed: number;
  readonly left: number;
}

/** More cells than this are told by step: a cell has to be seen. */
const MOST = 24;
/** The most room that the target’s own rules take: about that of a level. */
const ROOM = 120;

/** The groups of the gauge, those of the standards first. */
export const gaugeOf = memo(
  (analysis: Analysis): readonly CellGroup[] => {
    const target = targetGroup(analysis);
    return [...standardGroups(analysis.review), ...(target.cells.length > 0 ? [target] : [])];
  },
  ({ review }) => [review],
);

/** A failure is certain; that all pass is not, as long as something cannot be read. */
const isCertain = (review: Review): boolean => {
  const { workloads, unreadable } = verdictsOf(review);
  return workloads > 0 && unreadable === 0;
};

const pointsOf = ({ category, severity, id }: Rule, { settings }: Review): number =>
  SCORED.includes(category) ? Math.max(1, POINTS[settings.get(id)?.severity ?? severity]) : 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const totals = (cells: readonly Cell[]) => ({
  points: sum(cells.map(({ points }) => points)),
  total: cells.length,
  passed: cells.filter(({ state }) => state === 'passes').length,
});

function standardGroups(review: Review): CellGroup[] {
  const { levels, workloads } = verdictsOf(review);
  const certain = isCertain(review);
  return levels.map(({ level, checks, left }) => {
    const cells = checks.map(({ id, rule: name, failing }): Cell => {
      const rule = registry.byId.get(name) as Rule;
      return {
        key: id,
        about: { kind: 'check', rule },
        points: pointsOf(rule, review),
        state: failing > 0 ? 'fails' : certain ? 'passes' : 'unknown',
        failing,
        of: workloads,
        rules: [],
      };
    });
    return { filter: level, cells, ...totals(cells), left };
  });
}

type RuleCell = Cell & { readonly about: { readonly kind: 'rule'; readonly rule: Rule } };

function targetGroup(analysis: Analysis): CellGroup {
  const { review } = analysis;
  const { settings } = review;
  const form = formOf(analysis, {});
  const certain = isCertain(review);
  const { asked, failing } = tallyOf(review);
  /** The state of a cell that has no finding. */
  const quiet = (rule: Rule): CellState => {
    const control = form.controls.get(rule.id);
    const shown = control && shownState(form, control);
    if (shown === 'suppressed') return 'waived';
    return !certain || shown === 'unknown' ? 'unknown' : 'passes';
  };
  const cells = ownRules(settings).rules.map((rule): RuleCell => {
    const failed = failing.get(rule.id) ?? 0;
    return {
      key: rule.id,
      about: { kind: 'rule', rule },
      points: pointsOf(rule, review),
      state: failed > 0 ? 'fails' : quiet(rule),
      failing: failed,
      of: asked.get(rule.id) ?? 0,
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
    left: cells.filter(({ state }) => state === 'fails').length,
  };
}

/** How many objects each of the target’s own rules was asked about, and in how many it fails. */
function tallyOf({ documents, settings }: Review) {
  const asked = new Map<string, number>();
  const failing = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) =>
    counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const object of documents.flatMap(({ review }) => review.objects)) {
    for (const { rule } of object.rules) count(asked, rule.id);
    for (const id of ownFailures(object, settings)) count(failing, id);
  }
  return { asked, failing };
}

/** The target's own rules that fail in an object. */
export const ownFailures = memo(
  (object: ObjectReview, settings: Review['settings']): readonly string[] => {
    const rules = new Set(object.findings.map(({ rule }) => rule));
    return [...rules].filter((id) => isOwn(id, object, settings));
  },
);

function byStep(cells: readonly RuleCell[]): Cell[] {
  const steps = [...new Set(cells.map(({ about }) => about.rule.category))];
  return steps.map((step): Cell => {
    const own = cells.filter(({ about }) => about.rule.category === step);
    const states = new Set(own.map(({ state }) => state));
    const failing = own.filter(({ state }) => state === 'fails').length;
    return {
      key: step,
      about: { kind: 'step', step },
      points: sum(own.map(({ points }) => points)),
      state: (['fails', 'unknown', 'waived'] as const).find((one) => states.has(one)) ?? 'passes',
      failing,
      of: own.length,
      rules: own.flatMap(({ rules }) => rules),
    };
  });
}
