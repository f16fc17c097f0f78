/**
 * Data that only one pod may write, under a workload that runs, or replaces, several pods at once.
 *
 * Fields: spec.replicas and spec.strategy of the workload, the least number of its autoscaler, its volumes; with
 * spec.accessModes of PersistentVolumeClaims in the same files, the image, and configuration that names SQLite.
 * Good values: one pod for a claim that is only ReadWriteOnce or ReadWriteOncePod, replaced by `Recreate`; one pod of a
 * database or a broker that keeps its data in the pod.
 *
 * A pod on another node waits for the volume for as long as the first one has it, and two on the same node write the
 * same files. Two pods of a database behind one Service are two databases. StatefulSets give each pod a claim of its
 * own, so only claims that their pods share count.
 *
 * Source: Kubernetes' documentation of persistent volumes and Deployments.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { AUTOSCALERS, servicesOf } from '../../model/bundle/lookups.ts';
import { leastReplicas } from '../../model/bundle/replicas.ts';
import { SCALED } from '../../model/lifetime.ts';
import type { Workload } from '../../model/pod.ts';
import {
  type Bundle,
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type ObjectRef,
  type Path,
  type Pod,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { entriesBelow, listBelow, textBelow, valueBelow } from '../../text/json.ts';

type Code =
  | 'several-pods'
  | 'rolling-update'
  | 'several-workloads'
  | 'several-stores'
  | 'file-database';

const CLAIM = 'v1/PersistentVolumeClaim';
const CONFIG = 'v1/ConfigMap';

interface Claim {
  readonly name: string;
  /** Where the pod names it. */
  readonly at: Path;
}

/** The claims that a pod names and that one of its containers may write. */
function writtenClaims(pod: Pod): Claim[] {
  const written = new Set(
    pod.containers
      .flatMap(({ value }) => value.volumeMounts ?? [])
      .flatMap(({ name, readOnly }) => (readOnly === true ? [] : [name])),
  );
  return (pod.spec.volumes ?? []).flatMap(({ name, persistentVolumeClaim: claim }, i) => {
    const claimName = claim?.claimName;
    if (typeof claimName !== 'string' || claim?.readOnly === true || !written.has(name)) return [];
    return [
      {
        name: claimName,
        at: [...pod.specPath, 'volumes', i, 'persistentVolumeClaim', 'claimName'],
      },
    ];
  });
}

/** The claim in the files, if it lets only one node, or one pod, write. */
function singleWriter(bundle: Bundle, name: string, namespace: string | null) {
  const [claim] = bundle.named(CLAIM, name, namespace);
  const modes = claim ? listBelow(claim.object.value, 'spec', 'accessModes') : [];
  const isSingle =
    modes.length > 0 &&
    modes.every((mode) => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod');
  return isSingle ? claim?.object : undefined;
}

const isOtherThan = (a: Workload, b: ObjectRef): boolean =>
  a.object !== b && !(a.kind === b.kind && a.name === b.name && a.namespace === b.namespace);

/** Whether a Deployment starts the new pod before the old one is gone. */
function overlaps({ kind, value }: ObjectRef): boolean {
  if (kind !== 'Deployment' || valueBelow(value, 'spec', 'replicas') === 0) return false;
  const strategy = valueBelow(value, 'spec', 'strategy');
  if (textBelow(strategy, 'type') === 'Recreate') return false;
  const surge = valueBelow(strategy, 'rollingUpdate', 'maxSurge');
  return surge !== 0 && surge !== '0' && surge !== '0%';
}

function claimPlaces(
  { namespace, pod, object }: Workload,
  replicas: number,
  bundle: Bundle,
): ValuePlace<Code>[] {
  return writtenClaims(pod).flatMap(({ name, at }): ValuePlace<Code>[] => {
    const claim = singleWriter(bundle, name, namespace);
    if (!claim) return [];
    if (replicas > 1) return [place(at, 'several-pods', { claim: name, replicas })];
    const all = bundle.of('workload').flatMap(({ workload }) => workload ?? []);
    const index = all.findIndex((workload) => !isOtherThan(workload, object));
    const other = all
      .slice(0, Math.max(index, 0))
      .find(
        (workload) =>
          workload.namespace === namespace &&
          writtenClaims(workload.pod).some((its) => its.name === name),
      );
    const found: ValuePlace<Code>[] = [];
    if (other) {
      const workload = `${other.kind} ${other.name ?? ''}`;
      found.push(place(at, 'several-workloads', { claim: name, workload }, 'medium'));
    }
    if (overlaps(object)) found.push(place(at, 'rolling-update', { claim: name }, 'medium'));
    return found;
  });
}

/** Caddy keeps certificates, of which each pod may have its own. */
const SHARES_NOTHING = new Set(['caddy']);
/** Keep files beside a database elsewhere: their pods may share a claim that several may write. */
const SHARES_FILES = new Set(['ghost', 'nextcloud', 'wordpress']);

/** Whether a server is told of others, or of a file that may tell of them. */
const joinsOthers = ({ value: { command = [], args = [] } }: ContainerRef): boolean =>
  [...command, ...args].some((word) => /^--?(?:cluster|routes|c|config)\b/.test(word ?? ''));

/** The first container whose known image keeps data or messages, which the pod has to itself. */
function ownStore(workload: Workload, bundle: Bundle): ValuePlace<Code>[] {
  const { pod } = workload;
  // Clients that find each pod by its own address share keys among them.
  const isShared = !servicesOf(bundle, workload).some(
    ({ object }) => textBelow(object.value, 'spec', 'clusterIP') === 'None',
  );
  const claimed = new Set(
    pod.spec.volumes?.flatMap(({ name, persistentVolumeClaim }) =>
      persistentVolumeClaim ? [name] : [],
    ),
  );
  const store = pod.containers.find((container) => {
    const facts = knownImageOf(container)?.facts;
    if (facts?.ownState) return isShared && !joinsOthers(container);
    const keeps = facts?.writes.some(({ holds }) => holds === 'data');
    const isClaimed = container.value.volumeMounts?.some(({ name }) => claimed.has(name));
    const name = facts?.name ?? '';
    return keeps && !(isClaimed && SHARES_FILES.has(name)) && !SHARES_NOTHING.has(name);
  });
  if (!store) return [];
  const image = knownImageOf(store)?.facts.name ?? '';
  return [place([...store.path, 'image'], 'several-stores', { image })];
}

const SQLITE = /\bsqlite3?\b/i;

/** Configuration that names SQLite: in a container, or in a ConfigMap that the pod mounts. */
function fileDatabase({ pod, namespace }: Workload, bundle: Bundle): ValuePlace<Code>[] {
  for (const { path, value } of pod.containers) {
    const index = (value.env ?? []).findIndex((variable) => SQLITE.test(variable.value ?? ''));
    if (index >= 0) return [place([...path, 'env', index], 'file-database')];
    for (const list of ['command', 'args'] as const) {
      const word = (value[list] ?? []).findIndex((text) => SQLITE.test(text ?? ''));
      if (word >= 0) return [place([...path, list, word], 'file-database')];
    }
  }
  for (const [i, { configMap }] of (pod.spec.volumes ?? []).entries()) {
    const name = configMap?.name;
    const [map] = typeof name === 'string' ? bundle.named(CONFIG, name, namespace) : [];
    const entry = entriesBelow(map?.object.value, 'data').find(
      ([, text]) => typeof text === 'string' && SQLITE.test(text),
    );
    if (map && entry) {
      const at = [...pod.specPath, 'volumes', i, 'configMap', 'name'];
      const shownBy = { object: map.object, at: [...map.object.path, 'data', entry[0]] };
      return [{ ...place(at, 'file-database'), shownBy }];
    }
  }
  return [];
}

export const singleWriterVolumes = defineRule({
  id: 'single-writer-volumes',
  category: 'reliability',
  severity: 'high',
  scope: 'pod',
  kinds: ['apps/v1/Deployment', 'apps/v1/StatefulSet', 'apps/v1/ReplicaSet', SCALED],
  reads: [CLAIM, CONFIG, 'v1/Service', 'workload', ...AUTOSCALERS],
  breakage: {},
  field: 'replicas, strategy',
  covers: {
    'single-writer-volume': [
      'several-pods',
      'rolling-update',
      'several-workloads',
      'several-stores',
      'file-database',
    ],
  },
  messages: [
    'several-pods',
    'rolling-update',
    'several-workloads',
    'several-stores',
    'file-database',
  ],
  inspect: ({ object, workload }, { bundle }) => {
    const replicas = leastReplicas(bundle, object)?.count ?? 1;
    const places = claimPlaces(workload, replicas, bundle);
    if (replicas > 1) {
      // Each pod of a StatefulSet may be a member of a cluster.
      if (object.kind !== 'StatefulSet') places.push(...ownStore(workload, bundle));
      places.push(...fileDatabase(workload, bundle));
    }
    return places.length > 0
      ? explicit(...places)
      : byDefault([...object.path, 'spec', 'replicas']);
  },
  fix: {
    safety: 'usually-fine',
    stays: ({ code }) => (code === 'rolling-update' ? undefined : code),
    secure: ({ object, workload, env: { bundle } }) => {
      const replicas = leastReplicas(bundle, object)?.count ?? 1;
      const places = claimPlaces(workload, replicas, bundle);
      if (!places.some(({ code }) => code === 'rolling-update')) return null;
      const strategy = [...object.path, 'spec', 'strategy'];
      const present = valueBelow(object.value, 'spec', 'strategy');
      if (present === undefined || present === null) {
        const value = { type: 'Recreate' };
        return [{ op: 'set', path: strategy, value, before: ['template'] }];
      }
      return [
        { op: 'remove', path: [...strategy, 'rollingUpdate'] },
        { op: 'set', path: [...strategy, 'type'], value: 'Recreate' },
      ];
    },
  },
  sources: ['persistentVolumes', 'deployments'],
});
