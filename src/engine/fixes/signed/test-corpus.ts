/** The manifests, and what hardening makes of them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { load, loadAll } from 'js-yaml';
import { hardenAll } from '../../edits.ts';
import {
  DEFAULT_VERSION,
  isKustomization,
  mayHoldObjects,
  profileNamed,
  Reviewer,
  registry,
} from '../../index.ts';
import type { Fixes } from '../harden.ts';
import { at, Scene } from './test-scene.ts';

export interface Source {
  readonly name: string;
  readonly text: string;
}

const testdata = new URL('testdata/', import.meta.url);

/** Files, and folders whose files belong together. */
export const NAMES: readonly string[] = readdirSync(testdata).sort();

/** All files of a manifest, with those that the product leaves alone. */
export const filesOf = (name: string): Source[] => {
  const place = new URL(name, testdata);
  return statSync(place).isDirectory()
    ? readdirSync(place).flatMap((own) => filesOf(`${name}/${own}`))
    : [{ name, text: readFileSync(place, 'utf8') }];
};

/** As the command line reads a folder: what may hold objects, and what says which of them are patches. */
const isRead = ({ name, text }: Source): boolean =>
  mayHoldObjects(name, text) || isKustomization(name);

/** From a weaker one to a stronger one: what one makes, the next ones make as well. */
export const PROFILES = ['pss-baseline', 'pss-restricted', 'aks-article', 'everything'] as const;
export type ProfileName = (typeof PROFILES)[number];

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const reviewers = new Map<ProfileName, Reviewer>();

/** One for all: it keeps what it has read. */
function reviewerOf(profile: ProfileName): Reviewer {
  const own =
    reviewers.get(profile) ?? new Reviewer(registry, env, profileNamed(profile)?.settings);
  reviewers.set(profile, own);
  return own;
}

/** The one place that hardens, as `podsmith harden` does with files that were given together. */
export function hardened(
  sources: readonly Source[],
  profile: ProfileName,
  fixes: Fixes,
): readonly Source[] {
  const read = sources.filter(isRead);
  const made = hardenAll(reviewerOf(profile).reviewAll(read), registry, fixes);
  const texts = new Map(read.map(({ name }, i) => [name, made[i]?.text]));
  return sources.map(({ name, text }) => ({ name, text: texts.get(name) ?? text }));
}

/** What an API server gets of the files: charts are rendered, and patches are applied. */
export function sceneOf(sources: readonly Source[]): Scene {
  const find = (end: string) => sources.find(({ name }) => name.endsWith(end))?.text ?? '';
  const chart = find('/Chart.yaml');
  if (chart) {
    const values = { Values: load(find('/values.yaml')), Chart: chartOf(chart) };
    const templates = sources.filter(({ name }) => name.includes('/templates/'));
    return Scene.ofTexts(templates.map(({ text }) => rendered(text, values)));
  }
  if (!sources.some(({ name }) => isKustomization(name))) {
    return Scene.ofTexts(sources.map(({ text }) => text));
  }
  return new Scene(patched(sources));
}

const chartOf = (text: string) => {
  const own = load(text);
  return { Name: at(own, 'name'), Version: at(own, 'version'), AppVersion: at(own, 'appVersion') };
};

/** How the release of the charts is called. */
export const RELEASE = 'blue';

/**
 * The little of Helm's templates that the charts use. The tests with the tools hold it against Helm.
 * @see signed.tools.test.ts
 */
function rendered(template: string, values: object): string {
  const all = { ...values, Release: { Name: RELEASE } };
  return template
    .replace(/\{\{- if (\S+) \}\}\n([\s\S]*?)\{\{- end \}\}/g, (_, path, body) =>
      at(all, path.slice(1)) ? body : '',
    )
    .replace(/ *\{\{- toYaml (\S+) \| nindent (\d+) \}\}/g, (_, path, indent) => {
      const json = JSON.stringify(at(all, path.slice(1)));
      return `${' '.repeat(Number(indent))}${json}`;
    })
    .replace(/\{\{ (\S+)( \| quote)? \}\}/g, (_, path, quote) => {
      const value = String(at(all, path.slice(1)));
      return quote ? JSON.stringify(value) : value;
    });
}

/** The little of Kustomize that decides what runs: patches, the namespace and the number of replicas. */
function patched(sources: readonly Source[]): unknown[] {
  const kustomizations = sources.filter(({ name }) => isKustomization(name));
  const patches = new Set<string>();
  let namespace: unknown;
  for (const { name, text } of kustomizations) {
    const own = load(text);
    namespace = at(own, 'namespace') ?? namespace;
    for (const patch of (at(own, 'patches') ?? []) as readonly unknown[]) {
      patches.add(name.replace(/[^/]*$/, String(at(patch, 'path'))));
    }
  }
  const objects = sources
    .filter((own) => isRead(own) && !isKustomization(own.name) && !patches.has(own.name))
    .flatMap(({ text }) => loadAll(text));
  const over = sources.filter(({ name }) => patches.has(name)).flatMap(({ text }) => loadAll(text));
  const isOf = (object: unknown) => (patch: unknown) =>
    ['kind', 'metadata.name'].every((path) => at(object, path) === at(patch, path));
  return objects.map((object) => {
    const whole = over.filter(isOf(object)).reduce(merged, object);
    return namespace === undefined ? whole : merged(whole, { metadata: { namespace } });
  });
}

/** As a strategic merge patch: lists of named entries are merged by name. */
function merged(base: unknown, patch: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(patch) && patch.every((own) => own?.name)) {
    const rest = patch.filter(({ name }) => !base.some((own) => own.name === name));
    const both = base.map((own) => {
      const over = patch.find(({ name }) => name === own.name);
      return over ? merged(own, over) : own;
    });
    return [...both, ...rest];
  }
  if (!isMap(base) || !isMap(patch)) return patch;
  const keys = new Set([...Object.keys(base), ...Object.keys(patch)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in patch ? merged(base[key], patch[key]) : base[key]]),
  );
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
