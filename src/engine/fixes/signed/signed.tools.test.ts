/** What Kustomize and Helm make of hardened folders: the same as before, apart from what hardening changed. */
import { beforeAll, describe, expect } from 'vitest';
import { FIXES } from '../../edits.ts';
import { call, folderOf, itCalls } from '../../exports/test-tools.ts';
import { loadKnowledge } from '../../index.ts';
import {
  filesOf,
  hardened,
  NAMES,
  PROFILES,
  RELEASE,
  type Source,
  sceneOf,
} from './test-corpus.ts';
import { faultsOf, unexpected } from './test-judge.ts';
import { Scene } from './test-scene.ts';

beforeAll(() => loadKnowledge());

const build = (sources: readonly Source[], tool: string, ...args: readonly string[]): Scene => {
  const files = Object.fromEntries(sources.map(({ name, text }) => [name, text]));
  return Scene.ofTexts([call(tool, args, folderOf(files))]);
};

/** Values by the place, with the entries of a list by their names. Namespaces are left to Kustomize. */
function valuesOf({ objects }: Scene): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const add = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      found.set(path, value);
      return;
    }
    for (const [key, own] of Object.entries(value)) {
      const name = Array.isArray(value) ? (own?.mountPath ?? own?.name ?? key) : key;
      add(`${path}.${name}`, own);
    }
  };
  for (const { kind, name, value } of objects) add(`${kind}/${name}`, value);
  return found;
}

/** What is other in the second one, and what is gone. */
function changes(before: Scene, after: Scene): string[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const changed = [...is].filter(([path, value]) => was.get(path) !== value);
  const gone = [...was.keys()].filter((path) => !is.has(path)).map((path) => `${path} is gone`);
  return [...changed.map(([path, value]) => `${path}: ${JSON.stringify(value)}`), ...gone].sort();
}

const LEVELS = PROFILES.flatMap((profile) => FIXES.map((fixes) => [profile, fixes] as const));

/** The folder that is built: the others are parts of it. */
const ROOTS: Readonly<Record<string, string>> = {
  'kustomize-operator': 'kustomize-operator/default',
  'kustomize-postgres': 'kustomize-postgres',
  'kustomize-shop': 'kustomize-shop/prod',
};

describe.each(Object.entries(ROOTS))('%s', (name, root) => {
  itCalls('kustomize')('builds what it built, apart from what hardening changed', () => {
    const sources = filesOf(name);
    const before = build(sources, 'kustomize', 'build', root);
    for (const [profile, fixes] of LEVELS) {
      const after = hardened(sources, profile, fixes);
      const built = build(after, 'kustomize', 'build', root);
      // What an overlay sets itself is as it was.
      const written = changes(sceneOf(sources), sceneOf(after));
      expect(written).toEqual(expect.arrayContaining(changes(before, built)));
      expect(unexpected(name, faultsOf(name, profile, fixes, built, before))).toEqual({});
    }
  });
});

describe.each(NAMES.filter((name) => name.startsWith('chart-')))('%s', (name) => {
  itCalls('helm')('renders what it rendered, apart from what hardening changed', () => {
    const sources = filesOf(name);
    const template = (of: readonly Source[]) => build(of, 'helm', 'template', RELEASE, name);
    const before = template(sources);
    // What the other tests take for Helm's work is Helm's work.
    expect(changes(sceneOf(sources), before)).toEqual([]);
    for (const [profile, fixes] of LEVELS) {
      const after = hardened(sources, profile, fixes);
      expect(changes(sceneOf(after), template(after))).toEqual([]);
    }
  });
});
