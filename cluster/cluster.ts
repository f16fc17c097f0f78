/** The cluster that the tests ask: `main.mjs` names it in the environment. */
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { loadKnowledge, parseKubernetesVersion } from '../src/engine/index.ts';
import type { Version } from '../src/engine/model/version.ts';
import { type Addressed, Cluster } from './client.ts';
import { documentsIn, type Posted } from './documents.ts';
import { ALL_MANIFESTS } from './manifests.ts';

const { PODSMITH_CLUSTER: url, PODSMITH_DEFINITIONS: definitions } = process.env;

/** Whether it is there for the tests alone, so that they may create objects. */
export const isOwnCluster = definitions !== undefined;

const DEFINITION = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' };

/**
 * Connects to the cluster, with all that the engine may load on demand. Our own server first gets the custom resource definitions of other projects, and those in
 * the manifests.
 * @throws when no cluster is named, or it doesn't answer
 */
export async function connect(): Promise<Cluster> {
  if (!url) throw new Error('No cluster is named: run `npm run test:cluster`.');
  await loadKnowledge();
  const cluster = await Cluster.at(url, isOwnCluster);
  if (definitions === undefined) return cluster;
  const texts = [
    ...definitions.split(delimiter).map((path) => readFileSync(path, 'utf8')),
    ...ALL_MANIFESTS.map(({ text }) => text),
  ];
  const kinds = texts.flatMap(documentsIn).filter(({ kind }) => kind === DEFINITION.kind);
  const served: Addressed[] = [];
  for (const { text, object } of kinds) {
    const { accepted } = await cluster.create(DEFINITION, text);
    if (accepted) served.push(...versionsOf(object));
  }
  // A kind is served some time after its definition was accepted.
  while (!served.every((kind) => cluster.has(kind))) await cluster.discover();
  return cluster;
}

function versionsOf(definition: Posted['object']): Addressed[] {
  const { group, names, versions } = definition.spec as {
    group: string;
    names: { kind: string };
    versions: { name: string; served: boolean }[];
  };
  return versions
    .filter(({ served }) => served)
    .map(({ name }) => ({ apiVersion: `${group}/${name}`, kind: names.kind }));
}

/** What the cluster is, as the settings of a review have it. @throws when it names no version of Kubernetes */
export async function versionOf(cluster: Cluster): Promise<Version> {
  const named = await cluster.version();
  const version = parseKubernetesVersion(named);
  if (!version) throw new Error(`The cluster has no version of Kubernetes: ${named}`);
  return version;
}
