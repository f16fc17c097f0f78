/** The values that a chart of the files is rendered with, and rendering it with others over them. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, stringifyJson } from '../../engine/index.ts';
import type { RenderWith, ValuedChart } from '../../engine/late.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import type { Io } from '../io.ts';
import { type RenderOptions, renderAll } from './render.ts';
import type { Root } from './roots.ts';
import { asList, isFile, mapFields, textIn, valuesIn } from './tree.ts';

/** Renders a chart as in a call, with values over those of its files. `--set` still takes precedence. */
export const renderingWith =
  (root: Root, options: RenderOptions, io: Io, words: CliTranslator): RenderWith =>
  (values) =>
    io.withHome(async (home) => {
      const file = join(home, 'values.yaml');
      writeFileSync(file, stringifyJson(values));
      const more = { ...options, values: [...options.values, file] };
      const [result] = await renderAll([root], more, io, words);
      return result && 'text' in result ? result.text : null;
    });

/** A chart with the values of a call and of what delivers it. */
export function valuedChart(root: Root, values: readonly string[], io: Io): ValuedChart {
  const { delivery, testValues } = root;
  const read = (files: readonly string[]) => files.flatMap((file) => valuesIn(file, io) ?? []);
  const ofTest = testValues === undefined ? [] : [join(root.absolute, testValues)];
  const over = [
    ...read(delivery?.valueFiles ?? []),
    ...(delivery?.values ?? []),
    ...read(ofTest),
    ...read(values),
  ];
  const chart = chartIn(root.absolute, [], io);
  return { ...chart, values: over.reduce<Json>(merged, chart.values) };
}

/** A chart and its subcharts, as far as they are unpacked. */
function chartIn(folder: string, below: readonly string[], io: Io): ValuedChart {
  const about = mapFields(valuesIn(join(folder, 'Chart.yaml'), io) ?? []);
  const dependencies = asList(about.dependencies).map(mapFields);
  const charts = join(folder, 'charts');
  const names = existsSync(charts) ? readdirSync(charts) : [];
  const subcharts = names
    .filter((name) => isFile(join(charts, name, 'Chart.yaml')))
    .map((name) => {
      const { alias } = dependencies.find((dependency) => dependency.name === name) ?? {};
      const key = typeof alias === 'string' ? alias : name;
      const isLibrary =
        mapFields(valuesIn(join(charts, name, 'Chart.yaml'), io) ?? []).type === 'library';
      // The templates of a library read the values of whoever uses them.
      return { key, chart: chartIn(join(charts, name), isLibrary ? below : [...below, key], io) };
    });
  const values = valuesIn(join(folder, 'values.yaml'), io)?.[0] ?? {};
  const theirs = Object.fromEntries(subcharts.map(({ key, chart }) => [key, chart.values]));
  return {
    values: merged(theirs, values),
    isWhole:
      !names.some((name) => /\.t(?:ar\.)?gz$/.test(name)) &&
      subcharts.every(({ chart }) => chart.isWhole),
    templates: [
      ...templatesIn(join(folder, 'templates'), io).map((text) => ({ text, below })),
      ...subcharts.flatMap(({ chart }) => chart.templates),
    ],
  };
}

function templatesIn(folder: string, io: Io): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|tpl)$/.test(name))
    .flatMap((name) => textIn(join(folder, name), io) ?? []);
}

/** Values over others, as Helm puts them: maps are merged, everything else is replaced. */
function merged(under: Json, over: Json): Json {
  const [a, b] = [under, over].map((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null,
  );
  if (!a || !b) return over;
  const keys = Object.keys(b).filter((key) => b[key] !== undefined);
  return {
    ...a,
    ...Object.fromEntries(keys.map((key) => [key, merged(a[key] ?? null, b[key] as Json)])),
  };
}
