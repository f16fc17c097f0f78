/** The best practices of the deployment safeguards: resources, probes, spread, images, labels, and what is no pod. */
import { kindOf, sameNamespace } from '../../model/bundle/bundle.ts';
import {
  isDefaulted,
  reservedTaintIndices,
  SPREAD_KINDS,
  spreadIn,
} from '../../model/quantities/safeguards.ts';
import { entriesBelow, type Json, listBelow, numberBelow, textBelow } from '../../text/json.ts';
import { definePodPolicy, definePolicy, type Violation, violation } from '../policy.ts';

/** Of a Pod a limit has become the request by then. A template is judged as it stands. */
export const resourceRequests = definePodPolicy(
  {
    id: '03a4ecdb',
    name: 'Kubernetes cluster containers CPU and memory resource requests must be defined',
    version: '1.0.0-preview',
    rules: ['cpu-requests', 'memory-requests', 'aks-minimum-requests'],
  },
  ({ containers }, _, workload) =>
    containers
      .filter(({ role }) => role !== 'ephemeral')
      .flatMap(({ path, name, value: { resources } }) =>
        (['cpu', 'memory'] as const).flatMap((resource) => {
          const limited = isDefaulted(workload) && resources?.limits?.has(resource);
          if (resources?.requests?.has(resource) || limited) return [];
          const at = [...path, 'resources', 'requests', resource];
          return [violation(at, 'requests', { container: name, resource })];
        }),
      ),
);

const PROBES = ['readinessProbe', 'livenessProbe'] as const;

/** A gRPC probe counts as none. Containers that run to an end are not exempt: the policy sees a Pod. */
export const probes = definePodPolicy(
  {
    id: 'b1a9997f',
    name: 'Ensure cluster containers have readiness or liveness probes configured',
    version: '3.3.0',
    rules: ['readiness-probes', 'liveness-probes'],
  },
  ({ containers }) =>
    containers
      .filter(({ list }) => list === 'containers')
      .flatMap(({ path, name, value }) =>
        PROBES.flatMap((probe) => {
          const handler = value[probe];
          if (handler?.httpGet ?? handler?.tcpSocket ?? handler?.exec) return [];
          const code = handler ? 'probe-handler' : 'probe';
          return [violation([...path, probe], code, { container: name, probe })];
        }),
      ),
);

/** Replicas that an autoscaler makes are not counted. */
export const antiAffinity = definePolicy({
  id: '34c88cd4',
  name: 'Must Have Anti Affinity Rules or Topology Spread Constraints Set',
  version: '1.2.2',
  rules: ['pod-spread'],
  about: 'objects',
  judge: ({ object, workload }) => {
    const replicas = numberBelow(object.value, 'spec', 'replicas') ?? 1;
    if (!workload || !SPREAD_KINDS.includes(kindOf(object) ?? '') || replicas < 2) return [];
    if (spreadIn(workload.pod)) return [];
    const at = [...workload.pod.specPath, 'topologySpreadConstraints'];
    return [violation(at, 'spread', { kind: workload.kind, replicas })];
  },
});

/** What stands behind the last colon: a port is taken for a tag. */
export const latestImages = definePodPolicy(
  {
    id: '021f8078',
    name: 'Kubernetes cluster container images should not include latest image tag',
    version: '2.0.1',
    rules: ['image-tag'],
  },
  ({ containers }) =>
    containers.flatMap(({ path, name, value: { image = '' } }) => {
      const colon = image.lastIndexOf(':');
      return colon < 0 || image.slice(colon + 1) === 'latest'
        ? [violation([...path, 'image'], 'latest', { container: name, image })]
        : [];
    }),
);

const RESERVED = 'kubernetes.azure.com';

/** The entry itself and, by the policy's own description, whatever has it as its prefix. */
export const reservedLabelsPolicy = definePolicy({
  id: 'a22123bd',
  name: 'No AKS Specific Labels',
  version: '1.2.1',
  rules: ['reserved-labels'],
  about: 'objects',
  judge: ({ object, workload }) => {
    if (!workload) return [];
    const below = workload.pod.path.slice(object.path.length);
    return [[], ...(below.length > 0 ? [below] : [])].flatMap((root) =>
      entriesBelow(object.value, ...root, 'metadata', 'labels').flatMap(([label]) =>
        label === RESERVED || label.startsWith(`${RESERVED}/`)
          ? [
              violation([...object.path, ...root, 'metadata', 'labels', label], 'reserved-label', {
                label,
              }),
            ]
          : [],
      ),
    );
  },
});

const selectorOf = (service: Json): string =>
  entriesBelow(service, 'spec', 'selector')
    .map(([key, value]) => JSON.stringify([key, value]))
    .sort()
    .join(',');

export const serviceSelectorsPolicy = definePolicy({
  id: 'b0fdedee',
  name: 'Kubernetes cluster services should use unique selectors',
  version: '1.2.2',
  rules: ['service-selectors'],
  about: 'objects',
  judge: ({ object, services }) => {
    if (kindOf(object) !== 'v1/Service') return [];
    const selector = selectorOf(object.value);
    if (selector === '') return [];
    const same = services.find(
      ({ name, namespace, value }) =>
        // The same name again is the same Service.
        name !== object.name &&
        sameNamespace(namespace, object.namespace) &&
        selectorOf(value) === selector,
    );
    const at = [...object.path, 'spec', 'selector'];
    return same ? [violation(at, 'same-selector', { service: same.name ?? '' })] : [];
  },
});

const IN_TREE = ['kubernetes.io/azure-disk', 'kubernetes.io/azure-file'];

export const storageClasses = definePolicy({
  id: '4f3823b6',
  name: 'Kubernetes clusters should use Container Storage Interface(CSI) driver StorageClass',
  version: '2.3.0',
  rules: ['csi-storage-classes'],
  about: 'objects',
  judge: ({ object }) => {
    const driver = textBelow(object.value, 'provisioner') ?? '';
    if (object.kind !== 'StorageClass' || !IN_TREE.includes(driver)) return [];
    const data = { driver, name: object.name ?? '' };
    return [violation([...object.path, 'provisioner'], 'in-tree-driver', data)];
  },
});

export const reservedNodeTaints = definePolicy({
  id: '48940d92',
  name: 'Reserved System Pool Taints',
  version: '1.0.0-preview',
  rules: ['reserved-taints'],
  about: 'objects',
  judge: ({ object }) =>
    kindOf(object) === 'v1/Node'
      ? reservedTaintIndices(object.value).map((i) =>
          violation([...object.path, 'spec', 'taints', i], 'reserved-taint'),
        )
      : [],
});

/** Any label or taint that somebody other than the cluster gives a Node. */
export const nodeEdits = definePolicy({
  id: '53a4a537',
  name: 'Cannot Edit Individual Nodes',
  version: '1.0.0-preview',
  rules: [],
  about: 'objects',
  judge: ({ object: { path, value, ...object } }) => {
    if (kindOf({ ...object, path, value }) !== 'v1/Node') return [];
    const taints = listBelow(value, 'spec', 'taints');
    const labels = entriesBelow(value, 'metadata', 'labels');
    const found: Violation[] = [];
    if (labels.length > 0) found.push(violation([...path, 'metadata', 'labels'], 'node-edit'));
    if (taints.length > 0) found.push(violation([...path, 'spec', 'taints'], 'node-edit'));
    return found;
  },
});
