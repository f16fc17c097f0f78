/** Hardens the charts among the files of a call at their source: by their values, and by the lines that hand these on. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hardenAll } from '../engine/edits.ts';
import {
  attributed,
  ChangeSet,
  chartsIn,
  formatPath,
  type Hardened,
  printable,
  type Review,
  Reviewer,
  registry,
  stringifyJson,
} from '../engine/index.ts';
import { type ChartPlan, type ChartRest, planChart } from '../engine/late.ts';
import type { CliTranslator } from '../i18n/index.ts';
import { type ReadOptions, readFiles, type TextFile } from './files.ts';
import type { Io } from './io.ts';

/** A file of a chart with what hardening makes of it. */
export interface HardenedChartFile {
  readonly file: TextFile;
  readonly review: Review;
  readonly hardened: Hardened;
  /** Of the files that change together. */
  readonly paths: readonly string[];
}

export interface HardenedChart {
  /** The folder of the chart, as it is shown. */
  readonly folder: string;
  /** Its templates, and behind them its values where these change. */
  readonly files: readonly HardenedChartFile[];
  /** What to say of it, line by line. */
  readonly lines: readonly string[];
}

/** What is asked of the charts. */
export interface ChartRequest {
  readonly reading: ReadOptions;
  readonly reviewer: Reviewer;
  readonly request: Parameters<typeof planChart>[3];
}

/**
 * Hardens the charts whose templates are among the files. One whose values aren't beside its templates is left to the
 * rest of the call.
 */
export async function hardenCharts(
  files: readonly TextFile[],
  { reading, reviewer, request }: ChartRequest,
  io: Io,
  words: CliTranslator,
): Promise<readonly HardenedChart[]> {
  const folders = [...new Set(files.flatMap(({ chart }) => chart ?? []))];
  const done: HardenedChart[] = [];
  // A file of a chart is named here, also where it is no manifest.
  const byName = { ...reading, exclusions: [], skipOthers: false };
  for (const folder of folders) {
    const templates = files.filter(({ chart }) => chart === folder);
    const besideTemplates = await filesBeside(folder, templates, byName, io, words);
    const all = [...templates, ...besideTemplates];
    const reviews = reviewer.reviewAll(all.map(({ text, path }) => ({ text, name: path })));
    const [chart] = chartsIn(all.map(({ path, text }) => ({ name: path, text })));
    const plan = chart && planChart(chart, reviews, registry, request);
    if (!plan || plan.changes.size === 0) continue;
    const values = all[plan.chart.values as number] as TextFile;
    const changed = [...templates, ...(plan.changes.has(all.indexOf(values)) ? [values] : [])];
    done.push({
      folder,
      files: resultsOf(plan, all, changed, reviews, reviewer),
      lines: linesOf(plan, all, words),
    });
  }
  return done;
}

/** The files of a chart beside its manifests: what it is, its values with their schema, and its helpers. */
async function filesBeside(
  folder: string,
  templates: readonly TextFile[],
  reading: ReadOptions,
  io: Io,
  words: CliTranslator,
): Promise<readonly TextFile[]> {
  const helpers = [
    ...new Set(templates.map(({ absolute }) => dirname(absolute as string))),
  ].flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.endsWith('.tpl'))
      .map((name) => join(place, name)),
  );
  const [first] = templates as [TextFile];
  const shown = folder === '.' ? '' : `${folder}/`;
  const root = (first.absolute as string).slice(0, -first.path.slice(shown.length).length);
  const names = ['Chart.yaml', 'values.yaml', 'values.schema.json'].map((name) => root + name);
  const { files } = await readFiles([...names, ...helpers], reading, io, words);
  return files.flatMap((file) =>
    'text' in file
      ? {
          ...file,
          path: shown + (file.absolute as string).slice(root.length),
          within: first.within,
        }
      : [],
  );
}

function resultsOf(
  plan: ChartPlan,
  all: readonly TextFile[],
  changed: readonly TextFile[],
  reviews: readonly Review[],
  reviewer: Reviewer,
): readonly HardenedChartFile[] {
  const texts = all.map(({ text }, i) => plan.changes.get(i)?.apply(text) ?? text);
  const after = new Reviewer(registry, reviewer.env, reviewer.settings).reviewAll(
    all.map(({ path }, i) => ({ text: texts[i] as string, name: path })),
  );
  const unchanged = hardenAll(after, registry, null);
  const paths = changed.map(({ path }) => path);
  return changed.map((file) => {
    const i = all.indexOf(file);
    const changes = plan.changes.get(i) ?? ChangeSet.empty(file.text.length);
    const judged = plan.hardened.get(i);
    return {
      file,
      review: reviews[i] as Review,
      paths,
      hardened: {
        ...(unchanged[i] as Hardened),
        changes,
        attributed: attributed(changes, 'chart'),
        applied: judged ? madeOf(judged, plan.rest, i) : [],
        ops: plan.literals.get(i) ?? [],
        guessed: judged?.guessed ?? [],
      },
    };
  });
}

/** The fixes that were made, without those whose values are left as they are. */
const madeOf = (
  { applied }: Hardened,
  rest: readonly ChartRest[],
  file: number,
): Hardened['applied'] =>
  applied.filter(({ document, written }) =>
    written.every(
      ({ path }) =>
        !rest.some(
          (left) =>
            left.file === file &&
            left.document === document &&
            path.includes(left.path.at(-1) as string),
        ),
    ),
  );

/** Fields whose values hold settings alone. */
const SHOWN: ReadonlySet<string | number | undefined> = new Set([
  'securityContext',
  'resources',
  'automountServiceAccountToken',
]);

/** What was set in the values, and what was left and why. */
function linesOf(
  { values, rest, chart }: ChartPlan,
  all: readonly TextFile[],
  { t }: CliTranslator,
): string[] {
  const lines = [t('cli.harden.chart', { name: printable(chart.name), n: values.length })];
  for (const { key, value, isNew, places } of values) {
    // Other values may hold credentials.
    const isShown = places.every(({ path }) => SHOWN.has(path.at(-1)));
    const set = formatPath(key) + (isShown ? ` = ${stringifyJson(value)}` : '');
    const where = [...new Set(places.map(({ file }) => all[file]?.path ?? ''))].join(', ');
    const text = t(isNew ? 'cli.harden.chart.new' : 'cli.harden.chart.value', {
      set: printable(set),
      files: printable(where),
    });
    lines.push(`    ${text}`);
  }
  for (const { file, path, reason, key } of rest) {
    const place = `${all[file]?.path ?? ''}: ${formatPath(path)}`;
    const text = t(`cli.harden.chart.${reason}`, {
      place: printable(place),
      key: printable(key ? formatPath(key) : ''),
    });
    lines.push(`    ${text}`);
  }
  return lines;
}
