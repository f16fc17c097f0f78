/**
 * What a call can render: Kustomizations that no other one builds upon, and Helm charts that are no part of another
 * one. What would have to be fetched, or would run a program, is found here, before any tool runs.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  CHART_FILE,
  decodeText,
  type Json,
  parseDocument,
  splitDocuments,
} from '../../engine/index.ts';
import type { Io } from '../io.ts';
import { LARGEST_FILE } from '../regular-file.ts';

export type Renderer = 'kustomize' | 'helm';

/** Why nothing is rendered although the tool is there. */
export interface Obstacle {
  readonly why: 'remote' | 'plugin' | 'helm' | 'dependency';
  /** What would be fetched or run, as it is written. */
  readonly what: string;
}

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
  readonly obstacle: Obstacle | null;
}

/** A file that a call found: as it is shown, and where it is. */
export interface Place {
  readonly path: string;
  readonly absolute: string;
}

/** The names by which Kustomize knows a Kustomization, in its order. */
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;

/** More than any repository has; circles end long before. */
const MOST_FOLDERS = 5000;

/** @param found every file that the call names, and all in the folders that it names */
export function rootsIn(found: readonly Place[], io: Io): Root[] {
  const folders = new Map(
    found.map(({ path, absolute }) => [dirname(absolute), dirname(path)] as const),
  );
  const kustomizations = [...folders].flatMap(([absolute, path]) => {
    const name = kustomizationIn(absolute);
    return name === undefined ? [] : { path, absolute, name };
  });
  const trees = kustomizations.map((own) => ({ ...own, tree: treeOf(own.absolute, io) }));
  const below = new Set(
    trees.flatMap(({ absolute, tree }) => [...tree.folders].filter((own) => own !== absolute)),
  );
  return [
    ...trees
      .filter(({ absolute, tree }) => !below.has(absolute) && !tree.isComponent)
      .map(
        ({ path, absolute, name, tree }): Root => ({
          by: 'kustomize',
          path,
          absolute,
          file: shownBelow(path, name),
          inputs: [...tree.inputs],
          covered: [...tree.inputs],
          secrets: [...tree.secrets],
          obstacle: tree.obstacle,
        }),
      ),
    ...[...folders].flatMap(([absolute, path]) => chartAt(absolute, path, io) ?? []),
  ];
}

const kustomizationIn = (folder: string): string | undefined =>
  KUSTOMIZATIONS.find((name) => isFile(join(folder, name)));

interface Tree {
  readonly folders: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly secrets: ReadonlySet<string>;
  readonly isComponent: boolean;
  readonly obstacle: Obstacle | null;
}

/** Fields of a Kustomization with paths or, for some, with what a path would lead to. */
const LISTS = [
  'resources',
  'bases',
  'components',
  'crds',
  'configurations',
  'generators',
  'transformers',
  'validators',
  'patchesStrategicMerge',
] as const;
const WITH_PATHS = ['patches', 'patchesJson6902', 'replacements'] as const;
const PROGRAMS: readonly string[] = ['generators', 'transformers', 'validators'];

/** Everything that a Kustomization is made of, as far as it is on this disk. */
export function treeOf(start: string, io: Io): Tree {
  const folders = new Set<string>();
  const inputs = new Set<string>();
  const secrets = new Set<string>();
  let obstacle: Obstacle | null = null;
  let isComponent = false;
  const waiting = [start];
  const refuse = (why: Obstacle['why'], what: string): void => {
    obstacle ??= { why, what };
  };
  const follow = (folder: string, written: string, mayRun: boolean): void => {
    const place = resolve(folder, written);
    if (isFile(place)) {
      inputs.add(place);
      if (mayRun && runsProgram(valuesIn(place, io))) refuse('plugin', written);
    } else if (existsSync(place)) waiting.push(place);
    else if (isRemote(written)) refuse('remote', written);
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = next;
    const name = kustomizationIn(folder);
    if (folders.has(folder) || name === undefined || folders.size > MOST_FOLDERS) continue;
    folders.add(folder);
    const file = join(folder, name);
    inputs.add(file);
    const own = fieldsOf(valuesIn(file, io));
    if (folder === start) isComponent = own.kind === 'Component';
    for (const field of LISTS) {
      const isProgram = PROGRAMS.includes(field);
      for (const item of listOf(own[field])) {
        if (typeof item !== 'string') continue;
        // A configuration may stand in the list itself.
        if (!item.includes('\n')) follow(folder, item, isProgram);
        else if (isProgram && runsProgram(parsed(item))) refuse('plugin', field);
      }
    }
    for (const field of WITH_PATHS) {
      for (const { path } of listOf(own[field]).map(fieldsOf)) {
        if (typeof path === 'string') follow(folder, path, false);
      }
    }
    const { path: openapi } = fieldsOf(own.openapi);
    if (typeof openapi === 'string') follow(folder, openapi, false);
    for (const field of ['configMapGenerator', 'secretGenerator'] as const) {
      for (const { files, envs, env } of listOf(own[field]).map(fieldsOf)) {
        for (const item of [...listOf(files), ...listOf(envs), env]) {
          if (typeof item !== 'string') continue;
          // `key=path` names the key.
          const written = item.slice(item.indexOf('=') + 1);
          follow(folder, written, false);
          if (field === 'secretGenerator') secrets.add(resolve(folder, written));
        }
      }
    }
    const [chart] = [...listOf(own.helmCharts), ...listOf(own.helmChartInflationGenerator)];
    if (chart !== undefined) refuse('helm', String(fieldsOf(chart).name ?? 'helmCharts'));
  }
  return { folders, inputs, secrets, isComponent, obstacle };
}

/**
 * What Kustomize would ask a server or git for. Its own words for repositories; any name that has a host's look and
 * is nothing on this disk counts as well, so that older releases fetch nothing either.
 */
const isRemote = (written: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z]+::|gh:|[\w.-]+@[\w.-]+[:/]|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?[:/])/i.test(
    written,
  ) || /\?(?:ref|version|timeout)=/.test(written);

/** Whether a generator, transformer or validator is none of those that Kustomize has itself. */
const runsProgram = (values: readonly Json[]): boolean =>
  values.some((value) => {
    const { apiVersion } = fieldsOf(value);
    return apiVersion !== undefined && apiVersion !== 'builtin';
  });

function chartAt(absolute: string, path: string, io: Io): Root | undefined {
  const file = join(absolute, CHART_FILE);
  if (!isFile(file) || isPartOfChart(absolute)) return undefined;
  const chart = fieldsOf(valuesIn(file, io));
  // What others use has nothing to render.
  if (chart.type === 'library') return undefined;
  const declared = [chart, fieldsOf(valuesIn(join(absolute, 'requirements.yaml'), io))].flatMap(
    ({ dependencies }) => listOf(dependencies).map(fieldsOf),
  );
  const missing = declared.find(({ name }) => typeof name === 'string' && !isThere(absolute, name));
  const inputs = filesBelow(absolute);
  return {
    by: 'helm',
    path,
    absolute,
    file: shownBelow(path, CHART_FILE),
    inputs,
    covered: inputs.filter((own) => OF_CHART.test(relative(absolute, own))),
    secrets: [],
    obstacle: missing ? { why: 'dependency', what: String(missing.name) } : null,
  };
}

/** Folders of which Helm makes something; what else lies in a chart's folder is not part of it. */
const OF_CHART = /^(?:templates|charts|crds)[\\/]/;

function isPartOfChart(folder: string): boolean {
  for (let own = folder; ; own = dirname(own)) {
    const above = dirname(own);
    if (above === own) return false;
    if (basename(above) === 'charts' && isFile(join(dirname(above), CHART_FILE))) return true;
  }
}

/** Whether a dependency lies in the chart, as a folder or packed. */
function isThere(chart: string, name: string): boolean {
  try {
    return readdirSync(join(chart, 'charts')).some(
      (own) => own === name || (own.startsWith(`${name}-`) && /\.t(?:ar\.)?gz$/.test(own)),
    );
  } catch {
    // Without the folder there is none.
    return false;
  }
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .slice(0, MOST_FOLDERS)
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** The values of a file's documents; none of what can't be read, which the tool will say. */
function valuesIn(file: string, io: Io): Json[] {
  try {
    const decoded = decodeText(io.readFile(file, LARGEST_FILE));
    return decoded.ok ? parsed(decoded.text) : [];
  } catch {
    return [];
  }
}

const parsed = (text: string): Json[] =>
  splitDocuments(text).flatMap(({ from, to }) => parseDocument(text.slice(from, to)).value ?? []);

type Fields = { readonly [key: string]: Json | undefined };

/** The fields of a map, or of the first of several documents; none of anything else. */
function fieldsOf(value: Json | readonly Json[] | undefined): Fields {
  const own = Array.isArray(value) ? value[0] : value;
  return typeof own === 'object' && own !== null && !Array.isArray(own) ? (own as Fields) : {};
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A path in a folder, as the folder is shown. */
export const shownBelow = (folder: string, below: string): string =>
  join(folder, below).split(sep).join('/');

/** A file that a root is made of, as the root is shown. */
export const shownFrom = ({ path, absolute }: Root, file: string): string =>
  shownBelow(path, relative(absolute, file));
