/**
 * What the Kustomizations among the files say of each file: whether it is a resource or a patch of theirs, and what
 * they do to resources. Only paths tell a base from its patch. Where no Kustomization names a file, or the files have
 * no paths, as in a pasted text, nothing does.
 */
import { isObject, type Json, type JsonObject } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';

/** A file to review: its text, and the path by which a Kustomization can name it. */
export interface Source {
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
}

/** How a patch is read that is written in a Kustomization itself. */
export const AS_PATCH: Kustomized = { patches: true, selectors: false, named: 'patch' };

const ALONE: Kustomized = { patches: false, selectors: false, named: null };

/** What one Kustomization says. */
interface Said extends Pick<Kustomized, 'patches' | 'selectors'> {
  /** Paths as they are written, also of folders. */
  readonly resources: readonly string[];
  readonly patchFiles: readonly string[];
}

/** Reads Kustomizations; those that it read the last time are not parsed again. */
export class Kustomizations {
  private known = new Map<string, Said>();

  /** What is done to each of the files, in their order. */
  of(files: readonly Source[]): readonly Kustomized[] {
    const before = this.known;
    this.known = new Map();
    const resources = new Set<string>();
    const patched = new Set<string>();
    let [patches, selectors] = [false, false];
    for (const { text, name } of files) {
      if (!MAY_BE.test(text)) continue;
      for (const { from, to } of splitDocuments(text)) {
        const own = text.slice(from, to);
        if (!MAY_BE.test(own)) continue;
        const said = before.get(own) ?? saidIn(own);
        this.known.set(own, said);
        patches ||= said.patches;
        selectors ||= said.selectors;
        if (name === undefined) continue;
        for (const path of said.resources) resources.add(resolved(name, path));
        for (const path of said.patchFiles) patched.add(resolved(name, path));
      }
    }
    if (!patches && !selectors) return files.map(() => ALONE);
    return files.map(({ name }) => {
      const path = name === undefined ? undefined : resolved('', name);
      const [isResource, isPatch] = [resources, patched].map((set) => set.has(path ?? ''));
      const named = isResource === isPatch ? null : isPatch ? 'patch' : 'resource';
      return { patches, selectors, named };
    });
  }
}

/** The lines that Kustomizations have, and hardly anything else. */
const MAY_BE =
  /^["']?(?:kind["']?\s*:\s*["']?(?:Kustomization|Component)\b|(?:resources|bases|components|patches|patchesStrategicMerge)["']?\s*:)/m;

const SILENT: Said = { patches: false, selectors: false, resources: [], patchFiles: [] };

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
      listIn(value, 'labels').some((own) => isObject(own) && own.includeSelectors === true),
    resources: ['resources', 'bases'].flatMap((key) => listIn(value, key)).filter(isPath),
    patchFiles: patches.map((own) => (isObject(own) ? own.path : own)).filter(isPath),
  };
}

/** One for Flux has its patches elsewhere, and names no files. */
const isKustomization = ({ apiVersion, kind }: JsonObject): boolean =>
  (typeof apiVersion === 'string' && apiVersion.startsWith('kustomize.config.k8s.io/')) ||
  (apiVersion === undefined && (kind === undefined || kind === 'Kustomization'));

function listIn(value: JsonObject, key: string): readonly Json[] {
  const own = value[key];
  return Array.isArray(own) ? own : [];
}

/** A patch may also be written in the list itself. */
const isPath = (own: Json | undefined): own is string =>
  typeof own === 'string' && !own.includes('\n');

/** The path that a file names, which is relative to its folder, without detours. */
function resolved(file: string, path: string): string {
  const own = path.replaceAll('\\', '/');
  const parts = file.replaceAll('\\', '/').split('/').slice(0, -1);
  const way: string[] = [];
  for (const part of [...(own.startsWith('/') ? [] : parts), ...own.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part === '..' && way.length > 0 && way.at(-1) !== '..') way.pop();
    else way.push(part);
  }
  return way.join('/');
}
