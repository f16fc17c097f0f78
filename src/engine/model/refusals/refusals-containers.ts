/** Refusals that concern a container as such: name, image, ports and resources. */
import { isPortName } from '../names.ts';
import type { ContainerRef, Pod } from '../pod.ts';
import { compareQuantity, isQuantity, type QuantityValue } from '../quantities/quantity.ts';
import {
  below,
  PROBES,
  type Refuse,
  requireDnsLabel,
  requireOneOf,
  requirePort,
  requireText,
} from './refusal.ts';
import { refuseProbesAndHooks } from './refusals-probes.ts';

const ONLY_LONG_RUNNING = [...PROBES, 'lifecycle'] as const;
/** allowedEphemeralContainerFields: what is not on it is refused. */
const NEVER_EPHEMERAL = [...ONLY_LONG_RUNNING, 'ports', 'restartPolicy'] as const;

/** validateContainerCommon, and what the list adds in which the container stands. */
export function refuseContainer(
  refuse: Refuse,
  pod: Pod,
  container: ContainerRef,
  isTemplate: boolean,
): void {
  const { path, role, value } = container;
  if (requireText(refuse, value.name, path, 'name')) {
    requireDnsLabel(refuse, value.name, path, 'name');
  }
  // Templates may pad an image, or leave it to a webhook with a single blank.
  if (
    requireText(refuse, value.image, path, 'image') &&
    (!isTemplate || role === 'ephemeral') &&
    value.image !== value.image.trim()
  ) {
    refuse('value-padded', below(path, 'image'), { field: 'image', value: value.image });
  }
  // An empty word is the default here.
  if (value.imagePullPolicy) {
    const policies = ['Always', 'IfNotPresent', 'Never'];
    requireOneOf(refuse, policies, value.imagePullPolicy, path, 'imagePullPolicy');
  }
  refusePorts(refuse, container);
  refuseResources(refuse, container);
  if (role === 'ephemeral') {
    refuseOnEphemeral(refuse, container);
    return;
  }
  // Before 1.34 only an init container could have one, and only Always; what depends on the version is left aside.
  const policies = ['Always', 'OnFailure', 'Never'];
  requireOneOf(refuse, policies, value.restartPolicy, path, 'restartPolicy');
  if (role === 'init') {
    for (const field of ONLY_LONG_RUNNING) {
      if (value[field]) refuse('field-on-init-container', below(path, field), { field });
    }
    return;
  }
  refuseProbesAndHooks(refuse, pod, container);
}

function refuseOnEphemeral(refuse: Refuse, { path, value }: ContainerRef): void {
  for (const field of NEVER_EPHEMERAL) {
    if (value[field] === undefined) continue;
    refuse('field-on-ephemeral-container', below(path, field), { field });
  }
  if (value.resources?.limits || value.resources?.requests) {
    refuse('field-on-ephemeral-container', below(path, 'resources'), { field: 'resources' });
  }
}

/** Names are unique over all lists. */
export function refuseNamesTwice(refuse: Refuse, { containers }: Pod): void {
  if (containers.length < 2) return;
  const seen = new Set<string>();
  for (const { name, path } of containers) {
    if (name !== '' && seen.has(name))
      refuse('container-name-twice', below(path, 'name'), { name });
    seen.add(name);
  }
}

/** validateContainerPorts. */
function refusePorts(refuse: Refuse, { path, value }: ContainerRef): void {
  if (!value.ports?.length) return;
  const names = new Set<string>();
  value.ports.forEach((port, index) => {
    const base = { path, list: 'ports', index };
    const { name, containerPort = 0, hostPort = 0, protocol } = port;
    if (name) {
      if (!isPortName(name)) {
        refuse('port-name-invalid', below(base, 'name'), { field: 'name', value: name });
      } else if (names.has(name)) {
        refuse('port-name-twice', below(base, 'name'), { name });
      }
      names.add(name);
    }
    if (containerPort === 0) {
      refuse('value-required', below(base, 'containerPort'), { field: 'containerPort' });
    } else {
      requirePort(refuse, containerPort, base, 'containerPort');
    }
    if (hostPort !== 0) requirePort(refuse, hostPort, base, 'hostPort');
    if (protocol) requireOneOf(refuse, ['TCP', 'UDP', 'SCTP'], protocol, base, 'protocol');
  });
}

/** AccumulateUniqueHostPorts, validatePodHostNetworkDeps. */
export function refuseHostPorts(refuse: Refuse, pod: Pod, isTemplate: boolean): void {
  const { hostNetwork = false } = pod.spec;
  // The server gives a pod on the node's network its host ports before it validates; a template not.
  const filled = hostNetwork && !isTemplate;
  const taken = new Set<string>();
  for (const { role, path, value } of pod.containers) {
    if (role === 'ephemeral' || !value.ports?.length) continue;
    // Init containers run one by one, so that each may use what another one has used.
    const used = role === 'app' ? taken : new Set<string>();
    value.ports.forEach((port, i) => {
      const { hostPort: written = 0, containerPort = 0, protocol, hostIP = '' } = port;
      const hostPort = written === 0 && filled ? containerPort : written;
      if (hostPort === 0) return;
      const at = [...path, 'ports', i, written === 0 ? 'containerPort' : 'hostPort'];
      const key = `${protocol || 'TCP'}/${hostIP}/${hostPort}`;
      if (used.has(key)) refuse('host-port-twice', at, { port: String(hostPort) });
      used.add(key);
      if (hostNetwork && role === 'app' && hostPort !== containerPort) {
        const data = { hostPort: String(hostPort), containerPort: String(containerPort) };
        refuse('host-port-differs', at, data);
      }
    });
  }
}

/** Huge pages and resources of other vendors cannot be given away twice (IsOvercommitAllowed). */
const mayBeOvercommitted = (resource: string): boolean =>
  resource.includes('/') ? resource.includes('kubernetes.io/') : !resource.startsWith('hugepages-');

const isNegative = (quantity: QuantityValue): boolean =>
  String(quantity).trim().startsWith('-') && compareQuantity(quantity, 0) === -1;

/** ValidateContainerResourceRequirements. */
function refuseResources(refuse: Refuse, { path, value }: ContainerRef): void {
  const { limits, requests } = value.resources ?? {};
  for (const list of ['limits', 'requests'] as const) {
    const quantities = value.resources?.[list];
    if (!quantities) continue;
    for (const [resource, quantity] of quantities) {
      const at = () => [...path, 'resources', list, resource];
      const data = () => ({ resource, value: String(quantity) });
      if (!isQuantity(quantity)) refuse('quantity-invalid', at(), data());
      else if (isNegative(quantity)) refuse('quantity-negative', at(), data());
    }
  }
  if (!requests) return;
  for (const [resource, request] of requests) {
    const limit = limits?.get(resource);
    const at = () => [...path, 'resources', 'requests', resource];
    if (limit === undefined) {
      if (!mayBeOvercommitted(resource)) refuse('request-without-limit', at(), { resource });
      continue;
    }
    const order = request === limit ? 0 : compareQuantity(request, limit);
    if (order === 0 || order === null) continue;
    const data = () => ({ resource, request: String(request), limit: String(limit) });
    if (!mayBeOvercommitted(resource)) refuse('request-unlike-limit', at(), data());
    else if (order === 1) refuse('request-above-limit', at(), data());
  }
}
