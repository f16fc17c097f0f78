/**
 * What a call can render: Kustomizations that no other one builds upon, and Helm charts that are no part of another
 * one. What would have to be fetched, or would run a program, is found here, before any tool runs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { CHART_FILE } from '../../engine/index.ts';
import type { FoundFiles } from '../files.ts';
import type { Io } from '../io.ts';
import { realPath } from '../real-path.ts';
import { GIT } from '../repository.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Delivery } from './deliveries.ts';
import {
  asList,
  isFile,
  kustomizationIn,
  mapFields,
  type RenderObstacle,
  treeOf,
  valuesIn,
} from './tree.ts';

export type Renderer = 'kustomize' | 'helm';

export interface Root {
  readonly by: Renderer;
  /** The folder, as it is shown. */
  readonly path: string;
  readonly absolute: string;
  /** The Kustomization or Chart.yaml, as it is shown. */
  readonly file: string;
  /** The files that it is made of; those that need no review of their own; those that generators make Secrets of. */
  readonly inputs: readonly string[];
  readonly covered: readonly string[];
  readonly secrets: readonly string[];
  readonly obstacle: RenderObstacle | null;
  /** What delivers it, with values and patches of its own. */
  readonly delivery?: Delivery;
  /** The file with values of the chart's own tests that this rendering is for, below the chart. */
  readonly testValues?: string;
}

/** How a root is called: a chart may be delivered several times, and rendered with the values of several tests. */
export function titleOfRoot({ path, delivery, testValues }: Root): string {
  const about = [delivery?.object, testValues].filter((part) => part !== undefined).join(', ');
  return about === '' ? path : `${path} (${about})`;
}

/** A chart once for each `ci/*-values.yaml`, as chart-testing renders it, or as it is where it has none. */
export function withTestValues(root: Root): readonly Root[] {
  const names = root.inputs
    .map((input) => relative(root.absolute, input).split(sep).join('/'))
    .filter((name) => /^ci\/[^/]*-values\.yaml$/.test(name))
    .sort();
  if (root.by !== 'helm' || names.length === 0) return [root];
  return names.map((testValues) => ({ ...root, testValues }));
}

/**
 * @param found every file that the call names, and all in the folders that it names
 * @param followLinks where links lead doesn't matter
 */
export function rootsIn(found: FoundFiles['found'], followLinks: boolean, io: Io): Root[] {
  const bounds = boundsOf(
    found.map(({ within }) => within),
    followLinks,
  );
  const folders = new Map(
    found.map(({ path, absolute }) => [dirname(absolute), dirname(path)] as const),
  );
  const kustomizations = [...folders].flatMap(([absolute, path]) => {
    const name = kustomizationIn(absolute);
    return name === undefined ? [] : { path, absolute, name };
  });
  const trees = kustomizations.map((kustomization) => ({
    ...kustomization,
    tree: treeOf(kustomization.absolute, bounds, io),
  }));
  const below = new Set(
    trees.flatMap(({ absolute, tree }) =>
      [...tree.folders].filter((folder) => folder !== absolute),
    ),
  );
  return [
    ...trees
      .filter(({ absolute, tree }) => !below.has(absolute) && !tree.isComponent)
      .map(rootOfTree),
    ...[...folders].flatMap(([absolute, path]) => chartAt(absolute, path, bounds, io) ?? []),
  ];
}

const rootOfTree = ({
  path,
  absolute,
  name,
  tree,
}: Pick<Root, 'path' | 'absolute'> & {
  readonly name: string;
  readonly tree: ReturnType<typeof treeOf>;
}): Root => ({
  by: 'kustomize',
  path,
  absolute,
  file: shownBelow(path, name),
  inputs: [...tree.inputs],
  covered: [...tree.inputs],
  secrets: [...tree.secrets],
  obstacle: tree.obstacle,
});

/**
 * What a delivery of the files renders, wherever it lies in the repository.
 * @param given the folders of the call
 * @returns undefined for a folder that is neither a chart nor a Kustomization
 */
export function rootOfDelivery(
  delivery: Delivery,
  given: readonly string[],
  followLinks: boolean,
  io: Io,
): Root | undefined {
  const bounds = boundsOf(given, followLinks);
  const { folder: absolute, source } = delivery;
  const path = relative(io.cwd, absolute).split(sep).join('/') || '.';
  const name = kustomizationIn(absolute);
  const root =
    name === undefined
      ? chartAt(absolute, path, bounds, io)
      : rootOfTree({ path, absolute, name, tree: treeOf(absolute, bounds, io) });
  if (!root) return undefined;
  const place = [absolute, ...delivery.valueFiles].find((file) =>
    bounds.obstacleAt(file, realPath(dirname(file)) + sep + basename(file)),
  );
  const out =
    place === undefined ? null : ({ why: 'outside', what: relative(io.cwd, place) } as const);
  const inputs = [
    ...root.inputs,
    ...delivery.valueFiles,
    ...(source.absolute === null ? [] : [source.absolute]),
  ];
  return { ...root, inputs, delivery, obstacle: root.obstacle ?? out };
}

function chartAt(absolute: string, path: string, bounds: Bounds, io: Io): Root | undefined {
  const file = join(absolute, CHART_FILE);
  if (!isFile(file) || isPartOfChart(absolute)) return undefined;
  const chart = mapFields(valuesIn(file, io) ?? []);
  // What others use has nothing to render.
  if (chart.type === 'library') return undefined;
  const declared = [
    chart,
    mapFields(valuesIn(join(absolute, 'requirements.yaml'), io) ?? []),
  ].flatMap(({ dependencies }) => asList(dependencies).map(mapFields));
  const missing = declared.find(({ name }) => typeof name === 'string' && !isThere(absolute, name));
  const { files: inputs, out } = filesOfChart(absolute, bounds);
  return {
    by: 'helm',
    path,
    absolute,
    file: shownBelow(path, CHART_FILE),
    inputs,
    covered: inputs.filter((input) => OF_CHART.test(relative(absolute, input))),
    secrets: [],
    obstacle: out ?? (missing ? { why: 'dependency', what: String(missing.name) } : null),
  };
}

/** Files of which Helm makes something, and its values; what else lies in a chart's folder is not part of it. */
const OF_CHART = /^(?:templates|charts|crds|ci)[\\/]|^(?:Chart|requirements|values[\w.-]*)\.ya?ml$/;

function isPartOfChart(folder: string): boolean {
  for (let current = folder; ; current = dirname(current)) {
    const above = dirname(current);
    if (above === current) return false;
    if (basename(above) === 'charts' && isFile(join(dirname(above), CHART_FILE))) return true;
  }
}

/** Whether a dependency lies in the chart, as a folder or packed. */
function isThere(chart: string, name: string): boolean {
  try {
    return readdirSync(join(chart, 'charts')).some(
      (entry) => entry === name || (entry.startsWith(`${name}-`) && /\.t(?:ar\.)?gz$/.test(entry)),
    );
  } catch {
    // Without the folder there is none.
    return false;
  }
}

/** More than any chart has. */
const MOST_FILES = 5000;

/**
 * The files that Helm reads: it follows every link, and hands to the templates whatever is there.
 * @returns also the first that leads out of the bounds
 */
function filesOfChart(chart: string, bounds: Bounds) {
  const files: string[] = [];
  const entered = new Set<string>();
  let out: RenderObstacle | null = null;
  const waiting = [chart];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const real = realPath(folder);
    if (entered.has(real)) continue;
    entered.add(real);
    for (const name of namesIn(folder)) {
      // What renders a chart leaves out git's own files beside it.
      if (folder === chart && name === GIT) continue;
      const place = join(folder, name);
      const why = bounds.obstacleAt(place, join(real, name));
      if (why) out ??= { why, what: relative(chart, place).split(sep).join('/') };
      else if (isFile(place)) files.push(place);
      else if (existsSync(place)) waiting.push(place);
    }
  }
  return { files: files.slice(0, MOST_FILES), out };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It isn't a folder, or can't be read: the tool says so.
    return [];
  }
}

/** A path in a folder, as the folder is shown. */
export const shownBelow = (folder: string, below: string): string =>
  join(folder, below).split(sep).join('/');

/** A file that a root is made of, as the root is shown. */
export const shownFrom = ({ path, absolute }: Root, file: string): string =>
  shownBelow(path, relative(absolute, file));
