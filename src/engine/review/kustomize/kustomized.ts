/**
 * What the Kustomizations among the files say of each file: whether it is a resource or a patch of theirs, and what
 * they do to resources. Only paths tell a base from its patch. Where no Kustomization names a file, or the files have
 * no paths, as in a pasted text, nothing does.
 */
import { isKustomization as isOwnName } from '../../folder.ts';
import { kindOf } from '../../model/bundle/bundle.ts';
import { type Transformers, transformersIn } from '../../model/kustomize/transformers.ts';
import { objectsOf } from '../../model/pod.ts';
import { added } from '../../text/grouped.ts';
import { emptyObject, isObject, type Json, type JsonObject } from '../../text/json.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { splitDocuments } from '../../yaml/split.ts';
import { type Id, type Kustomization, type Overlaid, overlaidFiles } from './kustomization-tree.ts';

/** A file to review: its text, and the path by which a Kustomization can name it. */
export interface SourceFile {
  readonly text: string;
  readonly name?: string | undefined;
}

/** What the Kustomizations beside a file do to its objects. */
export interface Kustomized {
  /** They name patches: an object that lacks something may be one, or be completed by one. */
  readonly patches: boolean;
  /** They write labels into selectors: a workload may be without one. */
  readonly selectors: boolean;
  /** As what they name the file. Null where none names it, or where it is both. */
  readonly named: 'resource' | 'patch' | null;
  /** It is in the folder of one of them, or below it, and none names it. */
  readonly unnamed: boolean;
  /** What those that build upon the file make of its objects; null where none does. */
  readonly overlaid: Overlaid | null;
}

/** How a patch is read that is written in a Kustomization itself. */
export const AS_PATCH: Kustomized = {
  patches: true,
  selectors: false,
  named: 'patch',
  unnamed: false,
  overlaid: null,
};

const ALONE: Kustomized = {
  patches: false,
  selectors: false,
  named: null,
  unnamed: false,
  overlaid: null,
};

/** What one Kustomization says. */
interface Said
  extends Pick<Kustomized, 'patches' | 'selectors'>,
    Pick<Kustomization, 'isComponent' | 'transformers' | 'generates' | 'incomplete'> {
  /** Paths as they are written, also of folders. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly patchFiles: readonly string[];
  /** Whether it is one at all. */
  readonly speaks: boolean;
}

/** Reads Kustomizations; those that it read the last time are not parsed again. */
export class Kustomizations {
  private cache = new Map<string, Said>();
  private ids = new Map<string, readonly Id[]>();
  /** Numbers for long keys, which are part of the key of each document. */
  private readonly keys = new Map<string, string>();

  /** What is done to each of the files, in their order. */
  of(files: readonly SourceFile[]): readonly Kustomized[] {
    const before = this.cache;
    this.cache = new Map();
    const resources = new Set<string>();
    const patched = new Set<string>();
    const folders = new Map<string, Kustomization>();
    let [patches, selectors, speaks] = [false, false, false];
    for (const { text, name } of files) {
      if (!MAY_BE.test(text)) continue;
      for (const { from, to } of splitDocuments(text)) {
        const content = text.slice(from, to);
        if (!MAY_BE.test(content)) continue;
        const facts = before.get(content) ?? saidIn(content);
        this.cache.set(content, facts);
        patches ||= facts.patches;
        selectors ||= facts.selectors;
        speaks ||= facts.speaks;
        if (name === undefined) continue;
        for (const path of facts.resources) resources.add(resolved(name, path));
        for (const path of facts.patchFiles) patched.add(resolved(name, path));
        const file = resolved('', name);
        if (facts.speaks && isOwnName(file)) folders.set(folderOf(file), placed(facts, name));
      }
    }
    if (!speaks && !patches && !selectors) return files.map(() => ALONE);
    const overlaid = this.overlaid(files, folders);
    return files.map(({ name }) => {
      const path = name === undefined ? undefined : resolved('', name);
      const [isResource, isPatch] = [resources, patched].map((set) => set.has(path ?? ''));
      const named = isResource === isPatch ? null : isPatch ? 'patch' : 'resource';
      const unnamed =
        path !== undefined &&
        !isResource &&
        !isPatch &&
        !isOwnName(path) &&
        foldersAbove(path).some((folder) => folders.has(folder));
      return { patches, selectors, named, unnamed, overlaid: overlaid.get(path ?? '') ?? null };
    });
  }

  private overlaid(
    files: readonly SourceFile[],
    folders: ReadonlyMap<string, Kustomization>,
  ): ReadonlyMap<string, Overlaid> {
    if (folders.size === 0) return new Map();
    const before = this.ids;
    this.ids = new Map();
    const texts = new Map(
      files.flatMap(({ name, text }) => (name === undefined ? [] : [[resolved('', name), text]])),
    );
    const idsIn = (path: string): readonly Id[] => {
      const text = texts.get(path) ?? '';
      const ids = this.ids.get(text) ?? before.get(text) ?? objectIds(text);
      this.ids.set(text, ids);
      return ids;
    };
    const found = overlaidFiles(folders, (path) => texts.has(path), idsIn);
    return new Map(
      [...found].map(([path, overlaid]) => {
        const key = added(this.keys, overlaid.key, () => `overlaid ${this.keys.size} `);
        return [path, { ...overlaid, key }];
      }),
    );
  }
}

/** The objects of a text by kind and name. */
const objectIds = (text: string): readonly Id[] =>
  splitDocuments(text).flatMap(({ from, to }) => {
    const { value } = parseDocument(text.slice(from, to));
    if (value === undefined) return [];
    return objectsOf(value).flatMap((object) => {
      const { apiVersion, kind, name, namespace } = object;
      const key = kindOf(object);
      return key === null || name === null ? [] : { apiVersion, kind, name, namespace, key };
    });
  });

const placed = (
  { isComponent, transformers, generates, incomplete, resources, components }: Said,
  file: string,
): Kustomization => ({
  ...{ file, isComponent, transformers, generates, incomplete },
  resources: resources.map((path) => resolved(file, path)),
  components: components.map((path) => resolved(file, path)),
});

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

const foldersAbove = (path: string): string[] =>
  path.split('/').map((_, i, parts) => parts.slice(0, i).join('/'));

/** The lines that Kustomizations have, and hardly anything else. */
const MAY_BE =
  /^["']?(?:kind["']?\s*:\s*["']?(?:Kustomization|Component)\b|(?:resources|bases|components|patches|patchesStrategicMerge)["']?\s*:)/m;

const IDLE: Transformers = transformersIn(emptyObject());

const SILENT: Said = {
  ...{ patches: false, selectors: false, isComponent: false, generates: false, incomplete: false },
  ...{ resources: [], components: [], patchFiles: [], transformers: IDLE, speaks: false },
};

function saidIn(text: string): Said {
  const { value } = parseDocument(text);
  // While somebody types in it, what it does to others is still told by its lines.
  if (value === undefined) {
    return {
      ...SILENT,
      patches: /^(?:patches|patchesStrategicMerge):/m.test(text),
      selectors: /^commonLabels:|^[^#\n]{0,500}\bincludeSelectors:\s*true\b/m.test(text),
    };
  }
  if (!isObject(value) || !isKustomization(value)) return SILENT;
  const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) =>
    listIn(value, key),
  );
  return {
    patches: patches.length > 0,
    selectors:
      isObject(value.commonLabels) ||
      listIn(value, 'labels').some((label) => isObject(label) && label.includeSelectors === true),
    speaks: true,
    isComponent: value.kind === 'Component',
    transformers: transformersIn(value),
    generates: ['configMapGenerator', 'secretGenerator'].some(
      (key) => listIn(value, key).length > 0,
    ),
    incomplete: ['generators', 'helmCharts', 'helmChartInflationGenerator'].some(
      (key) => listIn(value, key).length > 0,
    ),
    resources: ['resources', 'bases'].flatMap((key) => listIn(value, key)).filter(isPath),
    components: listIn(value, 'components').filter(isPath),
    patchFiles: patches.map((patch) => (isObject(patch) ? patch.path : patch)).filter(isPath),
  };
}

/** One for Flux has its patches elsewhere, and names no files. */
const isKustomization = ({ apiVersion, kind }: JsonObject): boolean =>
  (typeof apiVersion === 'string' && apiVersion.startsWith('kustomize.config.k8s.io/')) ||
  (apiVersion === undefined && (kind === undefined || kind === 'Kustomization'));

function listIn(value: JsonObject, key: string): readonly Json[] {
  const entries = value[key];
  return Array.isArray(entries) ? entries : [];
}

/** A patch may also be written in the list itself. */
const isPath = (entry: Json | undefined): entry is string =>
  typeof entry === 'string' && !entry.includes('\n');

/** The path that a file names, which is relative to its folder, without detours. */
function resolved(file: string, path: string): string {
  const normalized = path.replaceAll('\\', '/');
  const parts = file.replaceAll('\\', '/').split('/').slice(0, -1);
  const way: string[] = [];
  for (const part of [...(normalized.startsWith('/') ? [] : parts), ...normalized.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part === '..' && way.length > 0 && way.at(-1) !== '..') way.pop();
    else way.push(part);
  }
  return way.join('/');
}
