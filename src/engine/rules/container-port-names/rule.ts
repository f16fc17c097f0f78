/**
 * Container port names: whether Services and containers agree on ports and their names.
 *
 * Fields: Service spec.ports[*].targetPort and protocol; ports[*].name of spec.containers[*] and of
 * sidecars in kinds whose pods run on.
 * Good values: a targetPort that some selected pod declares, with the same protocol; a name for each
 * port of a container with several; each name once in a pod, since the first one wins.
 *
 * A Service is judged by the workloads of the files that it selects, and not where it selects none. What containers
 * declare is information alone, so that a number is a hint, where a pod declares other ports and nothing else in it names
 * this one.
 * Names that are not valid, or twice in one container, are refused by the API server.
 *
 * Source: Kubernetes, Service (port definitions).
 */
import { workloadsOf } from '../../model/bundle/lookups.ts';
import { LONG_RUNNING_KINDS } from '../../model/lifetime.ts';
import { isUnknownPort } from '../../rule/listening.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  type Pod,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { listBelow, numberBelow, textBelow, valueBelow } from '../../text/json.ts';

type Code = 'unknown-target' | 'undeclared-number' | 'unnamed' | 'name-twice';

/** Ports of the containers that run on; init containers are gone by then. */
const portsOf = ({ containers }: Pod) =>
  containers
    .filter(({ role }) => role === 'app' || role === 'sidecar')
    .flatMap(({ path, name: container, value: { ports = [] } }) =>
      ports.map(({ name, containerPort, protocol }, i) => ({
        name,
        port: Number(containerPort ?? 0),
        key: `${name}/${protocol || 'TCP'}`,
        several: ports.length > 1,
        container,
        path: [...path, 'ports', i],
      })),
    );

function inService(object: ObjectRef, bundle: Bundle): ValuePlace<Code>[] {
  const ports = listBelow(object.value, 'spec', 'ports');
  const named = ports.flatMap((port, i) => {
    const name = textBelow(port, 'targetPort');
    const at = [...object.path, 'spec', 'ports', i, 'targetPort'];
    // A quoted number is refused.
    if (!name || !/[a-z]/.test(name)) return [];
    return [{ name, protocol: textBelow(port, 'protocol') || 'TCP', at }];
  });
  // Without a target it is the port itself.
  const numbers = ports.flatMap((port, i) => {
    const field = valueBelow(port, 'targetPort') === undefined ? 'port' : 'targetPort';
    const number = numberBelow(port, field);
    return number ? [{ number, at: [...object.path, 'spec', 'ports', i, field] }] : [];
  });
  const workloads = named.length + numbers.length > 0 ? workloadsOf(bundle, object) : [];
  if (workloads.length === 0) return [];
  const undeclared = numbers
    .filter(({ number }) => isUnknownPort(workloads, number))
    .map(({ number, at }) => place(at, 'undeclared-number', { port: number }, 'info'));
  const declared = new Set(workloads.flatMap(({ pod }) => portsOf(pod).map(({ key }) => key)));
  const unknown = named
    .filter(({ name, protocol }) => !declared.has(`${name}/${protocol}`))
    .map(({ name, protocol, at }) => place(at, 'unknown-target', { name, protocol }, 'medium'));
  return [...unknown, ...undeclared];
}

function inPod(pod: Pod): ValuePlace<Code>[] {
  const seen = new Set<string>();
  return portsOf(pod).flatMap(
    ({ name, port, key, several, container, path }): ValuePlace<Code>[] => {
      if (!name) {
        // A port that cannot be read, for instance a placeholder, has no number to be named by.
        if (!several || port === 0) return [];
        return [place([...path, 'name'], 'unnamed', { port, container }, 'info')];
      }
      if (seen.has(key)) return [place([...path, 'name'], 'name-twice', { name })];
      seen.add(key);
      return [];
    },
  );
}

export const containerPortNames = defineRule({
  id: 'container-port-names',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/Service', ...LONG_RUNNING_KINDS],
  reads: ['workload'],
  field: 'ports[].name, targetPort',
  covers: {
    'container-ports': ['unknown-target', 'unnamed', 'name-twice'],
    'service-target-port': ['undeclared-number'],
  },
  messages: ['unknown-target', 'undeclared-number', 'unnamed', 'name-twice'],
  // Whoever names one port names the others.
  joins: { unnamed: ['container-port-names/unnamed'] },
  refusals: { 'name-twice': ['port-name-twice'], 'unknown-target': ['port-name-invalid'] },
  inspect: ({ object, pod }, { bundle }) => {
    const places = pod ? inPod(pod) : inService(object, bundle);
    if (places.length > 0) return explicit(...places);
    return byDefault(pod ? [...pod.specPath, 'containers'] : [...object.path, 'spec', 'ports']);
  },
  fix: null,
  sources: ['services'],
});
