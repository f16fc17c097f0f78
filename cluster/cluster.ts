/** The cluster that the tests ask: `main.mjs` names it in the environment. */
import { parseKubernetesVersion } from '../src/engine/index.ts';
import type { Version } from '../src/engine/model/version.ts';
import { Cluster } from './client.ts';

/** Whether it is there for the tests alone, so that they may create objects. */
export const isOwnCluster = process.env.PODSMITH_OWN_CLUSTER === 'true';

/** @throws when no cluster is named, or it doesn't answer */
export function connect(): Promise<Cluster> {
  const { PODSMITH_KUBECONFIG: kubeconfig, PODSMITH_KUBECTL: kubectl } = process.env;
  if (!kubeconfig || !kubectl) throw new Error('No cluster is named: run `npm run test:cluster`.');
  return Cluster.of(kubectl, kubeconfig, isOwnCluster);
}

/** What the cluster is, as the settings of a review have it. @throws when it names no version of Kubernetes */
export async function versionOf(cluster: Cluster): Promise<Version> {
  const named = await cluster.version();
  const version = parseKubernetesVersion(named);
  if (!version) throw new Error(`The cluster has no version of Kubernetes: ${named}`);
  return version;
}
