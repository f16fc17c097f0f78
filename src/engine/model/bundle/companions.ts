/** Objects that stand beside a workload, as rules and guides write them. */
import { type Json, type JsonObject, textBelow } from '../../text/json.ts';
import type { ObjectRef, Workload } from '../pod.ts';
import { atLeast, type Version } from '../version.ts';
import type { Bundle } from './bundle.ts';
import { levelLabel, POD_SECURITY_MODES, versionLabel } from './namespaces.ts';
import { companionMetadata, DISRUPTION_BUDGET, selectorFor } from './selection.ts';

/**
 * A budget that lets this many of a workload's pods go at a time, and those that do not work at any
 * time, where the API server knows that field. Null when it cannot have a name or find the pods.
 */
export function disruptionBudget(
  bundle: Bundle,
  workload: Workload,
  version: Version,
  maxUnavailable = 1,
): JsonObject | null {
  const metadata = companionMetadata(bundle, DISRUPTION_BUDGET, workload, 'budget');
  const selector = selectorFor(workload);
  if (!metadata || !selector) return null;
  return budget(metadata, selector, version, maxUnavailable);
}

/** A budget for the pods of a selector. */
export const budget = (
  metadata: JsonObject,
  selector: Json,
  version: Version,
  maxUnavailable = 1,
): JsonObject => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata,
  spec: {
    maxUnavailable,
    ...(atLeast(version, { major: 1, minor: 27 }) && { unhealthyPodEvictionPolicy: 'AlwaysAllow' }),
    selector,
  },
});

/** An account whose pods get no token for the API server unless they ask for it. */
export const serviceAccount = (metadata: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata,
  automountServiceAccountToken: false,
});

export const isHeadless = ({ value }: ObjectRef): boolean =>
  textBelow(value, 'spec', 'clusterIP') === 'None';

/** The Service by which the pods of a StatefulSet get names in DNS; it needs no ports for that. */
export const headlessService = (
  metadata: JsonObject,
  selector: JsonObject,
  ports: readonly Json[] = [],
  more: JsonObject = {},
): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata,
  spec: { clusterIP: 'None', ...more, selector, ...(ports.length > 0 && { ports: [...ports] }) },
});

/** A Service that is reached inside the cluster alone. */
export const clusterService = (
  metadata: JsonObject,
  selector: JsonObject,
  ports: readonly Json[],
  more: JsonObject = {},
): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata,
  spec: { type: 'ClusterIP', ...more, selector, ports: [...ports] },
});

/** A Namespace whose pods must pass a level; the version is spelt as its labels spell it. */
export const guardedNamespace = (name: string, level: string, version: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels: podSecurityLabels(level, version) },
});

/** The labels by which Pod Security Admission judges the pods of a Namespace. */
export const podSecurityLabels = (level: string, version: string): JsonObject =>
  Object.fromEntries(
    POD_SECURITY_MODES.flatMap((mode) => [
      [levelLabel(mode), level],
      [versionLabel(mode), version],
    ]),
  );
