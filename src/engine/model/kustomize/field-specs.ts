/**
 * Where Kustomize's transformers write in objects. Lists on the way are gone through, item by item.
 *
 * Source: sigs.k8s.io/kustomize/api v0.21 internal/konfig/builtinpluginconsts.
 */
import type { Json } from '../../text/json.ts';
import { valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { groupOf } from '../kinds/kinds.ts';
import type { ObjectRef } from '../pod.ts';

export interface FieldSpec {
  /** Steps to a map, or to a value. */
  readonly path: readonly string[];
  /** Maps on the way are created. */
  readonly create: boolean;
  /** All kinds if omitted. */
  readonly kind?: string;
  /** Any group, or any version, if omitted. */
  readonly group?: string;
  readonly version?: string;
}

const at = (
  path: string,
  create: boolean,
  kind?: string,
  more: Pick<FieldSpec, 'group' | 'version'> = {},
): FieldSpec => ({
  path: path.split('/'),
  create,
  ...(kind !== undefined && { kind }),
  ...more,
});

const APPS = { group: 'apps' };
const BATCH = { group: 'batch' };
const NETWORK = { group: 'networking.k8s.io' };

/** Metadata of objects and of their pods. */
const metadataSpecs = (field: 'labels' | 'annotations'): readonly FieldSpec[] => [
  at(`metadata/${field}`, true),
  at(`spec/template/metadata/${field}`, true, 'ReplicationController', { version: 'v1' }),
  at(`spec/template/metadata/${field}`, true, 'Deployment'),
  at(`spec/template/metadata/${field}`, true, 'ReplicaSet'),
  at(`spec/template/metadata/${field}`, true, 'DaemonSet'),
  at(`spec/template/metadata/${field}`, true, 'StatefulSet', field === 'labels' ? APPS : {}),
  at(`spec/template/metadata/${field}`, true, 'Job', BATCH),
  at(`spec/jobTemplate/metadata/${field}`, true, 'CronJob', BATCH),
  at(`spec/jobTemplate/spec/template/metadata/${field}`, true, 'CronJob', BATCH),
];

export const OBJECT_LABELS: readonly FieldSpec[] = [at('metadata/labels', true)];

export const TEMPLATE_LABELS: readonly FieldSpec[] = [
  ...metadataSpecs('labels'),
  at('spec/volumeClaimTemplates/metadata/labels', true, 'StatefulSet', APPS),
];

export const ANNOTATIONS = metadataSpecs('annotations');

const RULES = ['preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm'].concat(
  'requiredDuringSchedulingIgnoredDuringExecution',
);
const IN_PODS = [
  ...['podAffinity', 'podAntiAffinity'].flatMap((field) =>
    RULES.map((rule) => `affinity/${field}/${rule}/labelSelector/matchLabels`),
  ),
  'topologySpreadConstraints/labelSelector/matchLabels',
];

export const SELECTOR_LABELS: readonly FieldSpec[] = [
  at('spec/selector', true, 'Service', { version: 'v1' }),
  at('spec/selector', true, 'ReplicationController', { version: 'v1' }),
  at('spec/selector/matchLabels', true, 'Deployment'),
  at('spec/selector/matchLabels', true, 'ReplicaSet'),
  at('spec/selector/matchLabels', true, 'DaemonSet'),
  at('spec/selector/matchLabels', true, 'StatefulSet', APPS),
  ...['Deployment', 'StatefulSet'].flatMap((kind) =>
    IN_PODS.map((path) => at(`spec/template/spec/${path}`, false, kind, APPS)),
  ),
  at('spec/selector/matchLabels', false, 'Job', BATCH),
  at('spec/jobTemplate/spec/selector/matchLabels', false, 'CronJob', BATCH),
  at('spec/selector/matchLabels', false, 'PodDisruptionBudget', { group: 'policy' }),
  at('spec/podSelector/matchLabels', false, 'NetworkPolicy', NETWORK),
  at('spec/ingress/from/podSelector/matchLabels', false, 'NetworkPolicy', NETWORK),
  at('spec/egress/to/podSelector/matchLabels', false, 'NetworkPolicy', NETWORK),
  ...TEMPLATE_LABELS,
];

export const isOfSpec = (
  { apiVersion, kind }: Pick<ObjectRef, 'apiVersion' | 'kind'>,
  spec: FieldSpec,
): boolean => {
  const version = apiVersion?.slice(apiVersion.lastIndexOf('/') + 1);
  return (
    (spec.kind === undefined || spec.kind === kind) &&
    (spec.group === undefined || spec.group === groupOf(apiVersion ?? '')) &&
    (spec.version === undefined || spec.version === version)
  );
};

/** The places of a path in a value, as Kustomize finds them: what isn't there is created, or left. */
export function placesOfSpec(value: Json, { path, create }: Pick<FieldSpec, 'path' | 'create'>) {
  let places: Path[] = [[]];
  for (const [i, step] of path.entries()) {
    places = places.flatMap((place) => {
      const next = [...place, step];
      const found = valueBelow(value, ...next);
      if (found === undefined || found === null)
        return create && canHold(value, place) ? [next] : [];
      // What the last step leads to is the caller's.
      if (Array.isArray(found) && i < path.length - 1) return found.map((_, n) => [...next, n]);
      return [next];
    });
  }
  return places;
}

/** Whether a map is, or can be created, at a place. */
function canHold(value: Json, place: Path): boolean {
  const found = valueBelow(value, ...place);
  return found === undefined || (typeof found === 'object' && !Array.isArray(found));
}
