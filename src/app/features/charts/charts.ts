/** What hardening the open files of a Helm chart comes to, and how it is written. */
import { type LineChange, lineChanges, linedText, lineEdits } from '../../../engine/compare.ts';
import { askedFor, everything, type HardenRequest } from '../../../engine/edits.ts';
import {
  ChangeSet,
  type CountedSteps,
  chartsIn,
  Reviewer,
  registry,
  uncounted,
} from '../../../engine/index.ts';
import { type ChartPlan, chartSteps } from '../../../engine/late.ts';
import { type DiffRow, inlineRows, sameRows } from '../../pieces/changes-rows.ts';
import type { ChartWish } from '../../store/dialogs.ts';
import { actLabel, edit, inFiles } from '../../store/edit.ts';
import type { AppState, Store } from '../../store/store.ts';

/** For the files as they are. */
export interface ChartOffer {
  readonly plan: ChartPlan;
  readonly files: readonly { readonly id: number; readonly name: string; readonly text: string }[];
}

/** Which fixes of a chart are made, where it is hardened as a whole. */
export type ChartRisk = 'usual' | 'all';

/**
 * @param wish what is to be hardened in the chart of the open file, or in the first one that is open
 * @returns undefined without a chart whose values are open
 */
export function* chartOfferSteps(
  { workspace: { files, active }, analysis: { review } }: AppState,
  { rule, value }: ChartWish,
  risk: ChartRisk,
): CountedSteps<ChartOffer | undefined> {
  const charts = chartsIn(files).filter(({ values }) => values !== undefined);
  const chart = charts.find(({ templates }) => templates.includes(active)) ?? charts[0];
  if (!chart) return undefined;
  const reviewer = new Reviewer(registry, review.env, review.settings);
  const reviews = yield* uncounted(reviewer.steps(files.map(({ name, text }) => ({ name, text }))));
  const request: HardenRequest =
    rule === undefined
      ? { ...askedFor(risk), guesses: false }
      : {
          ...{ ...askedFor('all'), guesses: true, rule: ({ id }) => id === rule },
          choose: (wanted) => everything(wanted).map((part) => ({ ...part, value })),
        };
  const plan = yield* chartSteps(chart, reviews, registry, request);
  return plan ? { plan, files } : undefined;
}

/** Writes the changes of all files as one step. Nothing is written where a file has become another one. */
export function applyChart(store: Store, { plan, files }: ChartOffer) {
  return edit(
    store,
    ({ workspace }) => {
      const isSame = workspace.files.every(
        ({ id, text }, i) => files[i]?.id === id && files[i].text === text,
      );
      if (!isSame || workspace.files.length !== files.length) return undefined;
      const changes = workspace.files.map(
        ({ text }, i) => plan.changes.get(i) ?? ChangeSet.empty(text.length),
      );
      const label = actLabel('offer.chart.step', { name: plan.chart.name });
      return { ...inFiles(workspace, changes), label };
    },
    { from: 'text' },
  );
}

/** Lines around a change that are shown with it. */
const AROUND = 2;

/** The changed lines of a text with those around them. */
export function chartRows(before: string, after: string): readonly DiffRow[] {
  const { lines } = linedText(before, 'any');
  const changes = lineChanges(linedText(before, 'any'), lineEdits(before, after));
  return changes.flatMap((change, i) => {
    const next = changes[i + 1]?.from ?? lines.length;
    const end = Math.min(change.to + AROUND, next);
    const start = Math.max(change.from - AROUND, changes[i - 1]?.to ?? 0);
    const passed = Math.min((changes[i - 1]?.to ?? -AROUND) + AROUND, change.from);
    const shift = shiftBefore(changes, i);
    return [
      ...sameRows(lines, Math.max(start, passed), change.from, shift),
      ...inlineRows(change),
      ...sameRows(lines, change.to, end, shift + change.added.length - change.removed.length),
    ];
  });
}

const shiftBefore = (changes: readonly LineChange[], index: number): number =>
  changes
    .slice(0, index)
    .reduce((shift, { added, removed }) => shift + added.length - removed.length, 0);
