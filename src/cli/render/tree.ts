/** What a Kustomization is made of. What would have to be fetched, or would run a program, is found here. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  decodeText,
  isEmptyDocument,
  type Json,
  parseDocument,
  splitDocuments,
} from '../../engine/index.ts';
import type { Io } from '../io.ts';
import { realPath } from '../real-path.ts';
import { LARGEST_FILE } from '../regular-file.ts';
import type { Bounds } from './bounds.ts';

/** Why nothing is rendered although the tool is there. */
export interface RenderObstacle {
  readonly why: 'remote' | 'plugin' | 'helm' | 'dependency' | 'link' | 'outside' | 'unread';
  /** What would be fetched, run or read, as it is written. */
  readonly what: string;
}

interface Tree {
  readonly folders: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly secrets: ReadonlySet<string>;
  readonly isComponent: boolean;
  readonly obstacle: RenderObstacle | null;
}

/** The names by which Kustomize knows a Kustomization, in its order. */
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;

export const kustomizationIn = (folder: string): string | undefined =>
  KUSTOMIZATIONS.find((name) => isFile(join(folder, name)));

/** More than any repository has; circles end long before. */
const MOST_FOLDERS = 5000;

/** Everything that a Kustomization is made of, as far as it is on this disk and within the bounds. */
export function treeOf(start: string, bounds: Bounds, io: Io): Tree {
  const reader = new TreeReader(bounds, io);
  reader.read(start);
  return reader;
}

/** Fields with paths, in a Kustomization or in the configuration of what Kustomize has built in. */
const WITH_PATHS: readonly string[] = [
  ...['resources', 'bases', 'components', 'crds', 'configurations', 'patchesstrategicmerge'],
  ...['path', 'paths', 'files', 'envs', 'env'],
];
/** Fields with what makes or changes objects: a path, or the configuration itself. */
const PROGRAMS: readonly string[] = ['generators', 'transformers', 'validators'];
const CHARTS: readonly string[] = ['helmcharts', 'helmchartinflationgenerator'];
/** Fields with keys that the author chose. */
const OF_THE_AUTHOR: readonly string[] = [
  ...['metadata', 'commonlabels', 'commonannotations', 'labels', 'annotations', 'pairs'],
];

class TreeReader implements Tree {
  readonly folders = new Set<string>();
  readonly inputs = new Set<string>();
  readonly secrets = new Set<string>();
  isComponent = false;
  obstacle: RenderObstacle | null = null;
  private readonly waiting: string[] = [];

  constructor(
    private readonly bounds: Bounds,
    private readonly io: Io,
  ) {}

  read(start: string): void {
    this.waiting.push(start);
    for (let place = this.waiting.pop(); place !== undefined; place = this.waiting.pop()) {
      if (isFile(place)) this.walk(dirname(place), valuesIn(place, this.io) ?? []);
      else this.enter(place, place === start);
    }
  }

  private enter(folder: string, isStart: boolean): void {
    const name = kustomizationIn(folder);
    if (this.folders.has(folder) || name === undefined || this.folders.size > MOST_FOLDERS) return;
    this.folders.add(folder);
    const file = this.follow(folder, name);
    const values = file === null ? [] : this.valuesOf(file, name);
    if (isStart) this.isComponent = mapFields(values).kind === 'Component';
    this.walk(folder, values);
  }

  private refuse(why: RenderObstacle['why'], what: string): void {
    this.obstacle ??= { why, what };
  }

  /** @returns the place of a file that is there to be read */
  private follow(folder: string, written: string): string | null {
    const place = resolve(folder, written);
    const isThere = existsSync(place);
    // Kustomize asks a server first, whatever the disk holds under such a name.
    if (IS_ADDRESS.test(written) || (!isThere && isRemote(written))) {
      this.refuse('remote', written);
    } else if (isThere) {
      const real = resolve(realPath(folder), written);
      const out = this.bounds.obstacleAt(place, real);
      if (out) this.refuse(out, written);
      else if (isFile(place)) return this.take(place);
      // From behind a link, Kustomize goes on from where it leads.
      else this.waiting.push(realPath(place) === real ? place : realPath(place));
    }
    return null;
  }

  private take(file: string): string {
    // What is built in can be configured in a resource, too, which another Kustomization generates with.
    const isNew = !this.inputs.has(file);
    if (isNew && textIn(file, this.io)?.includes('builtin')) this.waiting.push(file);
    this.inputs.add(file);
    return file;
  }

  private valuesOf(file: string, written: string): readonly Json[] {
    const values = valuesIn(file, this.io);
    // Nobody knows what it asks for.
    if (values === null) this.refuse('unread', written);
    return values ?? [];
  }

  private walk(folder: string, values: readonly Json[]): void {
    for (const [name, value] of fieldsWithin(values)) {
      for (const path of pathsOf(name, value)) this.follow(folder, path);
      if (name === 'secretgenerator') {
        for (const [field, files] of fieldsWithin(value)) {
          for (const path of pathsOf(field, files)) this.secrets.add(resolve(folder, path));
        }
      }
      if (PROGRAMS.includes(name)) {
        for (const item of textsOf(value)) this.configure(folder, item, name);
      }
      const [chart] = CHARTS.includes(name) ? asList(value) : [];
      if (chart !== undefined) this.refuse('helm', String(mapFields(chart).name ?? 'helmCharts'));
    }
  }

  /** An item of what makes or changes objects. */
  private configure(folder: string, item: string, field: string): void {
    const inline = valuesOfText(item);
    if (inline === null) this.refuse('unread', field);
    else if (inline.some((value) => typeof value === 'object')) {
      if (runsProgram(inline)) this.refuse('plugin', field);
      this.walk(folder, inline);
    } else {
      const file = this.follow(folder, item);
      const values = file === null ? [] : this.valuesOf(file, item);
      if (runsProgram(values)) this.refuse('plugin', item);
      this.walk(folder, values);
    }
  }
}

/** Fields by the name as Go compares the keys of JSON, for which a Kelvin sign is a k; at any depth. */
function* fieldsWithin(value: Json | readonly Json[]): Generator<readonly [string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value as Fields)) {
    if (child === undefined) continue;
    const name = key.toUpperCase().toLowerCase();
    if (!isList) yield [name, child];
    if (isList || !OF_THE_AUTHOR.includes(name)) yield* fieldsWithin(child);
  }
}

function pathsOf(name: string, value: Json): readonly string[] {
  if (!WITH_PATHS.includes(name)) return [];
  // `key=path` names the key.
  const cut = (item: string) => (name === 'files' ? item.slice(item.indexOf('=') + 1) : item);
  // What has several lines is no path.
  return textsOf(value).flatMap((item) => (item.includes('\n') ? [] : cut(item)));
}

/** What Kustomize gets from a server: for Go it is an address, also without a host. */
const IS_ADDRESS = /^https?:/i;

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
    const { apiVersion } = mapFields(value);
    return apiVersion !== undefined && apiVersion !== 'builtin';
  });

/** The values of a file's documents; null if some of it can't be read. */
export function valuesIn(file: string, io: Io): Json[] | null {
  const text = textIn(file, io);
  return text === undefined ? null : valuesOfText(text);
}

export function textIn(file: string, io: Io): string | undefined {
  try {
    const decoded = decodeText(io.readFile(file, LARGEST_FILE));
    return decoded.ok ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

function valuesOfText(text: string): Json[] | null {
  const values = splitDocuments(text)
    .map(({ from, to }) => text.slice(from, to))
    .flatMap((documentText) =>
      isEmptyDocument(documentText) ? [] : [parseDocument(documentText).value],
    );
  const readable = values.filter((value) => value !== undefined);
  return readable.length === values.length ? readable : null;
}

type Fields = { readonly [key: string]: Json | undefined };

/** The fields of a map, or of the first of several documents; none of anything else. */
export function mapFields(value: Json | readonly Json[] | undefined | null): Fields {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null && !Array.isArray(first)
    ? (first as Fields)
    : {};
}

export const asList = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : [];

/** A text, or those of a list. */
const textsOf = (value: Json): readonly string[] =>
  [value, ...asList(value)].filter((item): item is string => typeof item === 'string');

export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
