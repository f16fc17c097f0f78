/**
 * Which Kustomizations change the objects of which files. A Kustomization is that of its folder, and builds upon the
 * files and folders that it names. What counts is what comes of those that no other one builds upon.
 */

import type { KustomizationChain } from '../../model/kustomize/rendering.ts';
import {
  type Layer,
  nameKey,
  renderedName,
  renderedNamespace,
} from '../../model/kustomize/rendering.ts';
import { leavesAsIs, type Transformers } from '../../model/kustomize/transformers.ts';
import type { ObjectRef } from '../../model/pod.ts';
import { added } from '../../text/grouped.ts';
import { memo } from '../../text/memo.ts';

/** A Kustomization, with the paths that it names as they are from the root of the files. */
export interface Kustomization {
  /** Its own path. */
  readonly file: string;
  readonly isComponent: boolean;
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly transformers: Transformers;
  /** It makes ConfigMaps or Secrets. */
  readonly generates: boolean;
  /** It has resources from elsewhere: of charts or generators. */
  readonly incomplete: boolean;
}

/** What the Kustomizations that build upon a file make of its objects. */
export interface Overlaid {
  /** Each way from the file to a Kustomization that no other one builds upon, but for those that do the same. */
  readonly ways: readonly KustomizationChain[];
  /** More is done to the objects than can be told from the files. */
  readonly open: boolean;
  /** Not all that is applied with the objects is in the files. */
  readonly incomplete: boolean;
  /** ConfigMaps or Secrets that aren't in the files are applied with them. */
  readonly generates: boolean;
  /** Equal for what reads an object in the same way. */
  readonly key: string;
}

/** An object by kind and name, as `v1/Secret`. */
export type Id = Pick<ObjectRef, 'apiVersion' | 'kind' | 'namespace'> & {
  readonly key: string;
  readonly name: string;
};

interface Tree {
  readonly entries: Entry[];
  open: boolean;
  incomplete: boolean;
  generates: boolean;
}

/** A file as one way leads to it. */
interface Entry {
  readonly file: string;
  readonly layers: Layer[];
}

/** Folders that build upon one another in more ways than this are looked at no further. */
const MOST_ENTRIES = 20_000;
/** A file that is part of more than this is rendered in so many ways that none tells much. */
const MOST_WAYS = 16;

/**
 * What is made of each file, by its path; files that no Kustomization names are left out.
 * @param folders the Kustomizations by their folders
 * @param isFile whether a path is that of a file
 * @param idsIn the objects of a file
 */
export function overlaidFiles(
  folders: ReadonlyMap<string, Kustomization>,
  isFile: (path: string) => boolean,
  idsIn: (path: string) => readonly Id[],
): ReadonlyMap<string, Overlaid> {
  const below = new Set(
    [...folders.values()].flatMap(({ resources, components }) => [...resources, ...components]),
  );
  const found = new Map<string, { ways: Map<string, KustomizationChain>; trees: Set<Tree> }>();
  for (const [folder, { isComponent }] of folders) {
    if (isComponent || below.has(folder)) continue;
    const tree: Tree = { entries: [], open: false, incomplete: false, generates: false };
    accumulate(folder, tree.entries, { folders, isFile, tree, trail: new Set() });
    const namesFor = namesIn(tree, idsIn);
    for (const entry of tree.entries) {
      const overlay = added(found, entry.file, () => ({ ways: new Map(), trees: new Set() }));
      const way = { layers: entry.layers, names: namesFor(entry) };
      overlay.ways.set(keyOf(way), way);
      overlay.trees.add(tree);
    }
  }
  return new Map([...found].map(([file, overlay]) => [file, overlaidOf(overlay)]));
}

function overlaidOf({
  ways: all,
  trees,
}: {
  readonly ways: ReadonlyMap<string, KustomizationChain>;
  readonly trees: ReadonlySet<Tree>;
}): Overlaid {
  const isAny = (key: 'open' | 'incomplete' | 'generates') => [...trees].some((tree) => tree[key]);
  const ways = [...all.values()].slice(0, MOST_WAYS);
  const flags = {
    open:
      isAny('open') ||
      all.size > MOST_WAYS ||
      ways.some(({ layers }) => layers.some(({ transformers }) => transformers.open)),
    incomplete: isAny('incomplete'),
    generates: isAny('generates'),
  };
  return { ...flags, ways, key: `${JSON.stringify(flags)}${[...all.keys()].join('')}` };
}

const keyOf = ({ layers, names }: KustomizationChain): string =>
  `${layers.map(keyOfLayer).join()} ${keyOfNames(names)}`;

// Many files share a layer, and all of a tree its names.
const keyOfLayer = memo((layer: KustomizationChain['layers'][number]) => JSON.stringify(layer));
const keyOfNames = memo((names: KustomizationChain['names']) => JSON.stringify([...names]));

interface Accumulating {
  readonly folders: ReadonlyMap<string, Kustomization>;
  readonly isFile: (path: string) => boolean;
  readonly tree: Tree;
  /** The folders that led here: one that leads to itself is no Kustomization. */
  readonly trail: Set<string>;
}

/** Takes in what a folder builds upon, and what its Kustomization does to all that is there by then. */
function accumulate(folder: string, entries: Entry[], how: Accumulating): void {
  const { folders, isFile, tree, trail } = how;
  const kustomization = folders.get(folder);
  if (!kustomization || trail.has(folder) || tree.entries.length + entries.length > MOST_ENTRIES) {
    tree.open = true;
    tree.incomplete = true;
    return;
  }
  trail.add(folder);
  tree.incomplete ||= kustomization.incomplete;
  tree.generates ||= kustomization.generates;
  for (const path of kustomization.resources) {
    if (isFile(path)) entries.push({ file: path, layers: [] });
    else if (folders.has(path)) {
      const those: Entry[] = [];
      accumulate(path, those, how);
      for (const entry of those) entries.push(entry);
    } else tree.incomplete = true;
  }
  // A component changes all that is there when it is its turn.
  for (const path of kustomization.components) accumulate(path, entries, how);
  trail.delete(folder);
  if (leavesAsIs(kustomization.transformers)) return;
  const layer: Layer = { file: kustomization.file, transformers: kustomization.transformers };
  for (const { layers } of entries) layers.push(layer);
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** What objects are called in the end, as a file of the tree refers to them. */
function namesIn(
  { entries }: Tree,
  idsIn: (path: string) => readonly Id[],
): (entry: Entry) => ReadonlyMap<string, string> {
  const isRenaming = ({ transformers: { prefix, suffix } }: Layer) =>
    prefix !== '' || suffix !== '';
  if (!entries.some(({ layers }) => layers.some(isRenaming))) return () => NO_NAMES;
  const byId = new Map<string, { readonly name: string; readonly entry: Entry }[]>();
  for (const entry of entries) {
    for (const id of idsIn(entry.file)) {
      const name = renderedName(id, id.name, entry.layers);
      const namespace = renderedNamespace(id, id.namespace, entry.layers);
      added(byId, nameKey(id.key, namespace, id.name), () => []).push({ name, entry });
    }
  }
  const sure = new Map<string, string>();
  const open = new Map<string, readonly { readonly name: string; readonly entry: Entry }[]>();
  for (const [id, all] of byId) {
    const [first, ...others] = all;
    if (first && others.every(({ name }) => name === first.name)) sure.set(id, first.name);
    else open.set(id, all);
  }
  if (open.size === 0) return () => sure;
  // Of several of one name, that of the nearest Kustomization that has both is meant.
  return ({ layers }) => {
    const names = new Map(sure);
    for (const [id, all] of open) {
      const shared = all.map(({ entry }) => commonEnd(entry.layers, layers));
      const most = Math.max(...shared);
      const near = new Set(all.flatMap(({ name }, i) => (shared[i] === most ? name : [])));
      const [only] = near;
      if (near.size === 1 && only !== undefined) names.set(id, only);
    }
    return names;
  };
}

/** How many of the outermost layers two files share. */
function commonEnd(a: readonly Layer[], b: readonly Layer[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}
